import * as v from 'valibot';
import type { LonLat } from '../../story/geometry';
import type { InkPoint } from './simplify';

/** `black` is the colour of the letters, which is a light one where the page is dark. */
export const inkColors = ['black', 'red', 'blue', 'green', 'violet'] as const;

const lon = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const lat = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const lonLat = v.strictTuple([lon, lat]);
const pressed = v.strictTuple([lon, lat, v.pipe(v.number(), v.minValue(0), v.maxValue(1))]);
const inkPoint = v.custom<InkPoint>((value) => v.is(v.union([lonLat, pressed]), value));
const color = v.picklist(inkColors);

const stroke = v.strictObject({
	kind: v.picklist(['pen', 'marker']),
	color,
	/** In px of the screen. */
	width: v.pipe(v.number(), v.minValue(1), v.maxValue(100)),
	points: v.pipe(v.array(inkPoint), v.minLength(1))
});
const pin = v.strictObject({ kind: v.literal('pin'), color, at: lonLat });
const distance = v.strictObject({
	kind: v.literal('distance'),
	color,
	points: v.union([v.strictTuple([lonLat]), v.strictTuple([lonLat, lonLat])])
});
/** What came before it is not shown any more. */
const clear = v.strictObject({ kind: v.literal('clear') });
const mark = v.variant('kind', [stroke, pin, distance, clear]);

export type InkColor = (typeof inkColors)[number];
export type Stroke = v.InferOutput<typeof stroke>;
/** Two points, or the first one of them. */
export type Distance = v.InferOutput<typeof distance>;
/** What was done on a stop, in the order in which it was. */
export type InkMark = v.InferOutput<typeof mark>;
/** By what a stop shows, as all its steps share their marks; none has no marks. */
export type MarksByStop = ReadonlyMap<string, readonly InkMark[]>;

/** About a tenth of a metre. */
const digits = 6;
const short = (value: number) => Number(value.toFixed(digits));

/** A position as it is kept. */
export const roundPosition = ([lon, lat]: LonLat): LonLat => [short(lon), short(lat)];

/** Reads the marks of each stop; what makes no sense is passed over. Total. */
export function readMarks(text: string): MarksByStop {
	let kept: unknown;
	try {
		kept = JSON.parse(text);
	} catch {
		return new Map();
	}
	const stops = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
	return new Map(
		stops.flatMap(([stop, marks]: [string, unknown]) => {
			const known = Array.isArray(marks) ? marks.filter((one) => v.is(mark, one)) : [];
			return known.length > 0 ? [[stop, known]] : [];
		})
	);
}

/** Writes the marks of each stop as `readMarks` reads them. */
export const writeMarks = (all: MarksByStop): string => JSON.stringify(Object.fromEntries(all));

/** The same with other marks on one stop. */
export function withMarks(all: MarksByStop, stop: string, marks: readonly InkMark[]): MarksByStop {
	const others = [...all].filter(([other]) => other !== stop);
	return new Map(marks.length > 0 ? [...others, [stop, marks]] : others);
}
