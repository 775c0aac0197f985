import type { LonLat } from '../../story/geometry';
import {
	readMarks,
	roundPosition,
	withMarks,
	writeMarks,
	type InkColor,
	type InkMark,
	type MarksByStop,
	type Stroke
} from './marks';
import { simplify, type InkPoint } from './simplify';

export type InkTool = 'pen' | 'marker' | 'pin' | 'distance';
type Drawn = Exclude<InkMark, { kind: 'clear' }>;

/** Widths of strokes, in px of the screen. */
const widths = { pen: 6, marker: 28 };

function round([lon, lat, pressure]: InkPoint): InkPoint {
	const at = roundPosition([lon, lat]);
	return pressure === undefined ? at : [...at, Number(pressure.toFixed(2))];
}

const isUnfinished = (mark: InkMark | undefined) =>
	mark?.kind === 'distance' && mark.points.length === 1;

/** What a teacher draws on the map, stop by stop. It is kept until the window closes. */
export class Ink {
	readonly #storage: Storage | null;
	readonly #key: string;
	#tool = $state<InkTool | null>(null);
	#marks = $state.raw<MarksByStop>(readMarks(''));
	#live = $state.raw<{ stop: string; stroke: Stroke }>();
	color = $state<InkColor>('red');
	/** Whether all but a circle is dimmed. */
	spotlight = $state(false);

	/**
	 * @param storage - where strokes are kept, such as `sessionStorage`; `null` if nowhere
	 * @param key - their name there, one for each story
	 */
	constructor(storage: Storage | null, key: string) {
		this.#storage = storage;
		this.#key = key;
		try {
			this.#marks = readMarks(storage?.getItem(key) ?? '');
		} catch {
			// Where nothing may be read, there is nothing yet.
		}
	}

	get tool(): InkTool | null {
		return this.#tool;
	}

	/** A distance that has only its first point is given up with its tool. */
	set tool(tool: InkTool | null) {
		this.end(0);
		this.#tool = tool;
		for (const [stop, marks] of this.#marks)
			if (isUnfinished(marks.at(-1))) this.#keep(stop, marks.slice(0, -1));
	}

	/** Whether a stroke has begun and not ended. */
	get isDrawing(): boolean {
		return this.#live !== undefined;
	}

	/** What is drawn on a stop, the oldest first, with the stroke that is being drawn. */
	marksOf(stop: string): readonly Drawn[] {
		const marks = this.#all(stop);
		const shown = marks.slice(marks.findLastIndex(({ kind }) => kind === 'clear') + 1) as Drawn[];
		return this.#live?.stop === stop ? [...shown, this.#live.stroke] : shown;
	}

	isEmpty(stop: string): boolean {
		return this.marksOf(stop).length === 0;
	}

	/** Whether there is anything to undo on a stop; clearing it is one such thing. */
	canUndo(stop: string): boolean {
		return this.#all(stop).length > 0;
	}

	/** Begins a stroke with the pen or the marker. Without one of them it does nothing. */
	begin(stop: string, point: InkPoint): void {
		this.end(0);
		const { tool: kind, color } = this;
		if (kind !== 'pen' && kind !== 'marker') return;
		this.#live = { stop, stroke: { kind, color, width: widths[kind], points: [round(point)] } };
	}

	/** Goes on with the stroke that has begun. */
	extend(point: InkPoint): void {
		if (!this.#live) return;
		const { stop, stroke } = this.#live;
		const [last, next] = [stroke.points.at(-1)!, round(point)];
		if (last[0] === next[0] && last[1] === next[1]) return;
		this.#live = { stop, stroke: { ...stroke, points: [...stroke.points, next] } };
	}

	/**
	 * Ends the stroke that has begun, and keeps it.
	 *
	 * @param tolerance - how far, in degrees, it may be off afterwards, to have fewer points
	 */
	end(tolerance: number): void {
		if (!this.#live) return;
		const { stop, stroke } = this.#live;
		this.#live = undefined;
		const points = tolerance > 0 ? simplify(stroke.points, tolerance) : stroke.points;
		this.#keep(stop, [...this.#all(stop), { ...stroke, points }]);
	}

	/** Puts the pin there, or a point of a distance: its first, or the second one of the last. */
	put(stop: string, position: LonLat): void {
		const { tool: kind, color } = this;
		const at = roundPosition(position);
		const marks = this.#all(stop);
		const last = marks.at(-1);
		if (kind === 'pin') this.#keep(stop, [...marks, { kind, color, at }]);
		if (kind !== 'distance') return;
		if (last?.kind !== 'distance' || !isUnfinished(last))
			return this.#keep(stop, [...marks, { kind, color, points: [at] }]);
		const [from] = last.points;
		if (from[0] === at[0] && from[1] === at[1]) return;
		this.#keep(stop, [...marks.slice(0, -1), { ...last, points: [from, at] }]);
	}

	/** Takes back what was done last on a stop: drawn, put, or cleared. */
	undo(stop: string): void {
		this.end(0);
		this.#keep(stop, this.#all(stop).slice(0, -1));
	}

	/** Takes all away that is drawn on a stop. */
	clear(stop: string): void {
		this.end(0);
		const marks = this.marksOf(stop);
		if (marks.length > 0) this.#keep(stop, [...marks, { kind: 'clear' }]);
	}

	#all(stop: string): readonly InkMark[] {
		return this.#marks.get(stop) ?? [];
	}

	#keep(stop: string, marks: readonly InkMark[]): void {
		this.#marks = withMarks(this.#marks, stop, marks);
		try {
			this.#storage?.setItem(this.#key, writeMarks(this.#marks));
		} catch {
			// Where there is no room, it holds until the page is left.
		}
	}
}
