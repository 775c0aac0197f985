import { around, inside, overlap, type Box } from '../../cartography/labels/boxes';

/** Size in px of what can be pointed at, and of the sign in it. */
export const targetSize = 24;
const signSize = 13;
/** Where the line of the article's date runs, in px below that of the other sources'. */
export const ghostDrop = 11;
/** Heights of both lines in px. */
export const lineHeight = 3;
export const ghostHeight = 5;
/** Room between sign and label in px. */
export const labelGap = 10;
const pitch = 4;

/** What has a place on the time axis, in px from its left end. */
export interface Mark {
	id: string;
	line: readonly [from: number, to: number];
	/** The same by the article's date. */
	ghost: readonly [from: number, to: number] | null;
	/** Width of its label in px. */
	label: number;
	/** Whether its sign may stand further along the line, not only at its beginning. */
	slides: boolean;
}

/** Where a mark stands: the middle of its sign, and the side of its label, if that has room. */
export interface Spot {
	mark: Mark;
	x: number;
	y: number;
	label: 'left' | 'right' | null;
}

export interface Room {
	width: number;
	/** Height of a label in px. */
	text: number;
}

/** Where the sign may stand: in the middle of a short line, near the beginning of a longer one. */
function placesOf({ line: [from, to], slides }: Mark, width: number): number[] {
	const inside = (x: number) => Math.min(Math.max(x, targetSize / 2), width - targetSize / 2);
	if (to - from <= targetSize) return [inside((from + to) / 2)];
	const start = from + signSize / 2;
	const tries = slides ? Math.min(4, Math.ceil((to - from) / targetSize)) : 1;
	return Array.from({ length: tries }, (_, i) => inside(start + i * targetSize));
}

const strip = ([left, right]: readonly [number, number], y: number, height: number): Box => ({
	left,
	right: Math.max(right, left + 1),
	top: y - height / 2,
	bottom: y + height / 2
});

/** What can be pointed at. */
export const targetOf = ({ x, y }: Spot): Box => around(x, y, targetSize);

/** The box of a mark's label, if it has one. */
export function labelOf({ x, y, label, mark }: Spot, text: number): Box | null {
	if (!label) return null;
	const left = label === 'right' ? x + labelGap : x - labelGap - mark.label;
	return { left, right: left + mark.label, top: y - text / 2, bottom: y + text / 2 };
}

/** What is drawn of a mark, without its label. */
function drawnOf({ x, y, mark }: Spot): Box[] {
	const sign = around(x, y, signSize);
	const line = strip(mark.line, y, lineHeight);
	const { ghost } = mark;
	const drop = y + ghostDrop;
	const join = ghost && strip([Math.min(ghost[0], x), Math.max(ghost[1], x)], drop, ghostHeight);
	return join ? [sign, line, join] : [sign, line];
}

/** A mark in its place, with the boxes that it takes. */
interface Body {
	spot: Spot;
	target: Box;
	drawn: Box[];
	label: Box | null;
	left: number;
	right: number;
}

function bodyOf(spot: Spot, text: number): Body {
	const body = { spot, target: targetOf(spot), drawn: drawnOf(spot), label: labelOf(spot, text) };
	let { left, right } = body.target;
	for (const box of body.label ? [...body.drawn, body.label] : body.drawn) {
		left = Math.min(left, box.left);
		right = Math.max(right, box.right);
	}
	return { ...body, left, right };
}

type Range = readonly [from: number, to: number];

/** Room in px between lines. */
const lineGap = 1;

/** By how many px one body may not be moved down, so that it is clear of another; both ends are free. */
function rangesOf(one: Body, other: Body): Range[] {
	if (one.left >= other.right + lineGap || other.left >= one.right + lineGap) return [];
	const ranges: Range[] = [];
	const part = (a: Box, b: Box, margin: number) => {
		if (a.left < b.right + margin && b.left < a.right + margin)
			ranges.push([b.top - margin - a.bottom, b.bottom + margin - a.top]);
	};
	part(one.target, other.target, 0);
	for (const a of one.drawn) for (const b of other.drawn) part(a, b, lineGap);
	if (one.label) for (const b of [other.target, ...other.drawn]) part(one.label, b, 0);
	if (other.label) for (const a of [one.target, ...one.drawn]) part(a, other.label, 0);
	if (one.label && other.label) part(one.label, other.label, 0);
	return ranges;
}

const collide = (one: Body, other: Body): boolean =>
	rangesOf(one, other).some(([from, to]) => from < 0 && to > 0);

/** Everything that a mark takes: its target, its lines and its label. */
export function boxesOf(spot: Spot, text: number): Box[] {
	const { target, drawn, label } = bodyOf(spot, text);
	return [target, ...drawn, ...(label ? [label] : [])];
}

/** The height in px that marks take from the top. */
export const heightOf = (spots: readonly Spot[]): number =>
	Math.max(
		0,
		...spots.flatMap((spot) => [targetOf(spot), ...drawnOf(spot)]).map(({ bottom }) => bottom)
	);

/** Whether a mark's line is long enough to carry its label. */
const carries = ({ line: [from, to], label }: Mark) => to - from >= label + 2 * targetSize;

/** The first row from a given one on that lies in none of the ranges. */
function rowBeside(ranges: readonly Range[], row: number): number {
	for (const [from, to] of ranges)
		if (from < row && to > row) row += Math.ceil((to - row) / pitch) * pitch;
	return row;
}

function remember<K, V>(known: Map<K, V>, key: K, find: () => V): V {
	const old = known.get(key);
	if (old !== undefined) return old;
	const value = find();
	known.set(key, value);
	return value;
}

/**
 * Gives a function that packs marks from the top, each in the first row that has room for it, in their
 * order; `null` if that takes as much height in px as is given, or more. What it finds of two marks it
 * keeps for other orders.
 *
 * @param isLabelled - whether long lines are given room for their labels
 */
export function packerOf({ width, text }: Room, isLabelled: boolean) {
	const tries = new Map<Mark, Body[]>();
	const ranges = new Map<Body, Map<Body, Range[]>>();

	const triesOf = (mark: Mark) =>
		remember(tries, mark, () => {
			const label = isLabelled && carries(mark) ? 'right' : null;
			return placesOf(mark, width)
				.filter((x) => !label || x + labelGap + mark.label <= width)
				.map((x) => bodyOf({ mark, x, y: 0, label }, text));
		});
	const between = (one: Body, other: Body) =>
		remember(
			remember(ranges, one, () => new Map<Body, Range[]>()),
			other,
			() => rangesOf(one, other)
		);

	return (marks: readonly Mark[], below: number): Spot[] | null => {
		const packed: { body: Body; y: number }[] = [];
		/** The first row that has room, or any from `most` on. */
		const rowOf = (body: Body, most: number) => {
			let [y, before] = [targetSize / 2, 0];
			while (y !== before && y < most) {
				before = y;
				for (const { body: other, y: at } of packed)
					y = at + rowBeside(between(body, other), y - at);
			}
			return y;
		};
		const spots: Spot[] = [];
		for (const mark of marks) {
			let best = { body: triesOf(mark)[0]!, y: below };
			for (const body of triesOf(mark)) {
				const y = rowOf(body, best.y);
				if (y < best.y) best = { body, y };
			}
			const spot = { ...best.body.spot, y: best.y };
			if (heightOf([spot]) >= below) return null;
			packed.push(best);
			spots.push(spot);
		}
		return spots;
	};
}

/** Gives a label to every mark that has room for it beside itself. */
export function addLabels(
	spots: readonly Spot[],
	{ width, text }: Room,
	obstacles: readonly Box[]
): Spot[] {
	const frame = { left: 0, top: 0, right: width, bottom: heightOf(spots) };
	const bodies = spots.map((spot) => bodyOf(spot, text));
	const fits = (body: Body, i: number) =>
		inside(body.label!, frame) &&
		!obstacles.some((obstacle) => overlap(body.label!, obstacle)) &&
		!bodies.some((other, j) => j !== i && collide(body, other));
	for (const [i, { spot }] of bodies.entries()) {
		if (spot.label) continue;
		const sides = (['right', 'left'] as const).map((label) => bodyOf({ ...spot, label }, text));
		bodies[i] = sides.find((body) => fits(body, i)) ?? bodies[i]!;
	}
	return bodies.map(({ spot }) => spot);
}
