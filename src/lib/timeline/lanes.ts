import { around, inside, overlap, type Box } from '../cartography/boxes';

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

const meet = (some: readonly Box[], others: readonly Box[], margin: number) =>
	some.some((box) => others.some((other) => overlap(box, other, margin)));

/** A mark in its place, with the boxes that it takes. */
interface Body {
	spot: Spot;
	target: Box;
	drawn: Box[];
	label: Box | null;
}

const bodyOf = (spot: Spot, text: number): Body => ({
	spot,
	target: targetOf(spot),
	drawn: drawnOf(spot),
	label: labelOf(spot, text)
});

const isHit = (label: Box | null, { target, drawn, label: other }: Body) =>
	label !== null &&
	(overlap(label, target) || meet([label], drawn, 0) || (other !== null && overlap(label, other)));

const collide = (a: Body, b: Body): boolean =>
	overlap(a.target, b.target) ||
	meet(a.drawn, b.drawn, 1) ||
	isHit(a.label, b) ||
	isHit(b.label, a);

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

/**
 * Packs marks from the top, each in the first row that has room for it, in their order.
 *
 * @param isLabelled - whether long lines are given room for their labels
 */
export function pack(marks: readonly Mark[], { width, text }: Room, isLabelled: boolean): Spot[] {
	const bodies: Body[] = [];
	for (const mark of marks) {
		const label = isLabelled && carries(mark) ? 'right' : null;
		const places = placesOf(mark, width).filter(
			(x) => !label || x + labelGap + mark.label <= width
		);
		const findAt = (y: number) => {
			for (const x of places) {
				const body = bodyOf({ mark, x, y, label }, text);
				if (!bodies.some((other) => collide(body, other))) return body;
			}
			return null;
		};
		let y = targetSize / 2;
		let body = findAt(y);
		while (!body) body = findAt((y += pitch));
		bodies.push(body);
	}
	return bodies.map(({ spot }) => spot);
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
		!meet([body.label!], obstacles, 0) &&
		!bodies.some((other, j) => j !== i && collide(body, other));
	for (const [i, { spot }] of bodies.entries()) {
		if (spot.label) continue;
		const sides = (['right', 'left'] as const).map((label) => bodyOf({ ...spot, label }, text));
		bodies[i] = sides.find((body) => fits(body, i)) ?? bodies[i]!;
	}
	return bodies.map(({ spot }) => spot);
}
