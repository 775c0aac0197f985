import type { LonLat } from '../../story/geometry';
import {
	readMarks,
	roundPosition,
	withMarks,
	writeMarks,
	type InkColor,
	type InkMark,
	type MarksByStep,
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

/** What a teacher draws on the map, step by step. It is kept until the window closes. */
export class Ink {
	readonly #storage: Storage | null;
	readonly #key: string;
	#tool = $state<InkTool | null>(null);
	#marks = $state.raw<MarksByStep>(readMarks(''));
	#live = $state.raw<{ step: string; stroke: Stroke }>();
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
		for (const [step, marks] of this.#marks)
			if (isUnfinished(marks.at(-1))) this.#keep(step, marks.slice(0, -1));
	}

	/** Whether a stroke has begun and not ended. */
	get isDrawing(): boolean {
		return this.#live !== undefined;
	}

	/** What is drawn on a step, the oldest first, with the stroke that is being drawn. */
	marksOf(step: string): readonly Drawn[] {
		const marks = this.#all(step);
		const shown = marks.slice(marks.findLastIndex(({ kind }) => kind === 'clear') + 1) as Drawn[];
		return this.#live?.step === step ? [...shown, this.#live.stroke] : shown;
	}

	isEmpty(step: string): boolean {
		return this.marksOf(step).length === 0;
	}

	/** Whether there is anything to undo on a step; clearing it is one such thing. */
	canUndo(step: string): boolean {
		return this.#all(step).length > 0;
	}

	/** Begins a stroke with the pen or the marker. Without one of them it does nothing. */
	begin(step: string, point: InkPoint): void {
		this.end(0);
		const { tool: kind, color } = this;
		if (kind !== 'pen' && kind !== 'marker') return;
		this.#live = { step, stroke: { kind, color, width: widths[kind], points: [round(point)] } };
	}

	/** Goes on with the stroke that has begun. */
	extend(point: InkPoint): void {
		if (!this.#live) return;
		const { step, stroke } = this.#live;
		const [last, next] = [stroke.points.at(-1)!, round(point)];
		if (last[0] === next[0] && last[1] === next[1]) return;
		this.#live = { step, stroke: { ...stroke, points: [...stroke.points, next] } };
	}

	/**
	 * Ends the stroke that has begun, and keeps it.
	 *
	 * @param tolerance - how far, in degrees, it may be off afterwards, to have fewer points
	 */
	end(tolerance: number): void {
		if (!this.#live) return;
		const { step, stroke } = this.#live;
		this.#live = undefined;
		const points = tolerance > 0 ? simplify(stroke.points, tolerance) : stroke.points;
		this.#keep(step, [...this.#all(step), { ...stroke, points }]);
	}

	/** Puts the pin there, or a point of a distance: its first, or the second one of the last. */
	put(step: string, position: LonLat): void {
		const { tool: kind, color } = this;
		const at = roundPosition(position);
		const marks = this.#all(step);
		const last = marks.at(-1);
		if (kind === 'pin') this.#keep(step, [...marks, { kind, color, at }]);
		if (kind !== 'distance') return;
		if (last?.kind !== 'distance' || !isUnfinished(last))
			return this.#keep(step, [...marks, { kind, color, points: [at] }]);
		const [from] = last.points;
		if (from[0] === at[0] && from[1] === at[1]) return;
		this.#keep(step, [...marks.slice(0, -1), { ...last, points: [from, at] }]);
	}

	/** Takes back what was done last on a step: drawn, put, or cleared. */
	undo(step: string): void {
		this.end(0);
		this.#keep(step, this.#all(step).slice(0, -1));
	}

	/** Takes all away that is drawn on a step. */
	clear(step: string): void {
		this.end(0);
		const marks = this.marksOf(step);
		if (marks.length > 0) this.#keep(step, [...marks, { kind: 'clear' }]);
	}

	#all(step: string): readonly InkMark[] {
		return this.#marks.get(step) ?? [];
	}

	#keep(step: string, marks: readonly InkMark[]): void {
		this.#marks = withMarks(this.#marks, step, marks);
		try {
			this.#storage?.setItem(this.#key, writeMarks(this.#marks));
		} catch {
			// Where there is no room, it holds until the page is left.
		}
	}
}
