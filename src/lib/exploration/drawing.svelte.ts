import type { Exploration } from './exploration.svelte';
import { extendLine, type LinePoint } from './line';

/** Whether the reader is drawing a line on the map. It is not in the address. */
export class Drawing {
	#isPossible = $state(false);
	#isOn = $state(false);

	/** Whether there is a map to draw on. */
	get isPossible(): boolean {
		return this.#isPossible;
	}

	get isOn(): boolean {
		return this.#isOn && this.#isPossible;
	}

	/** Lets the reader draw on a map, until the returned function is called. */
	offer(): () => void {
		this.#isPossible = true;
		return () => (this.#isPossible = false);
	}

	begin(): void {
		this.#isOn = true;
	}

	end(): void {
		this.#isOn = false;
	}
}

/** Adds a point to the line that is measured, if it can have it. */
export function drawTo(exploration: Exploration, point: LinePoint): void {
	const line = extendLine(exploration.line, point);
	if (line !== exploration.line) exploration.measure(line);
}

/** Takes the last point of the line that is measured away, if it has one. */
export function undoLast(exploration: Exploration): void {
	if (exploration.line.length > 0) exploration.measure(exploration.line.slice(0, -1));
}
