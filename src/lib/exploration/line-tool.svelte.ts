import { extendLine, type LinePoint } from './line';

/** What the reader draws a line on the map with. It is not in the address. */
export class LineTool {
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

/** Where a line is measured. */
interface Measuring {
	line: readonly LinePoint[];
	measure: (line: readonly LinePoint[]) => void;
}

/** Adds a point to the line that is measured, if it can have it. */
export function drawTo(measuring: Measuring, point: LinePoint): void {
	const line = extendLine(measuring.line, point);
	if (line !== measuring.line) measuring.measure(line);
}

/** Takes the last point of the line that is measured away, if it has one. */
export function undoLast(measuring: Measuring): void {
	if (measuring.line.length > 0) measuring.measure(measuring.line.slice(0, -1));
}
