import { around, overlap, type Box } from '../cartography/boxes';

/** Size in px of what can be pointed at, and of the sign in it. */
export const targetSize = 24;
export const signSize = 13;
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

/** A line shorter than a target has its sign in the middle, a longer one near its beginning. */
function placesOf({ line: [from, to] }: Mark, width: number): number[] {
	const inside = (x: number) => Math.min(Math.max(x, targetSize / 2), width - targetSize / 2);
	if (to - from <= targetSize) return [inside((from + to) / 2)];
	const start = from + signSize / 2;
	const tries = Math.min(12, Math.ceil((to - from) / targetSize));
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

function collide(a: Spot, b: Spot, text: number): boolean {
	if (overlap(targetOf(a), targetOf(b)) || meet(drawnOf(a), drawnOf(b), 1)) return true;
	const [labelA, labelB] = [labelOf(a, text), labelOf(b, text)];
	const isHit = (label: Box | null, other: Spot) =>
		label !== null && meet([label], [targetOf(other), ...drawnOf(other)], 0);
	return (
		isHit(labelA, b) || isHit(labelB, a) || (labelA && labelB ? overlap(labelA, labelB) : false)
	);
}

/** Everything that a mark takes: its target, its lines and its label. */
export function boxesOf(spot: Spot, text: number): Box[] {
	const label = labelOf(spot, text);
	return [targetOf(spot), ...drawnOf(spot), ...(label ? [label] : [])];
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
	const spots: Spot[] = [];
	for (const mark of marks) {
		const label = isLabelled && carries(mark) ? 'right' : null;
		for (let y = targetSize / 2; ; y += pitch) {
			const spot = placesOf(mark, width)
				.map((x): Spot => ({ mark, x, y, label }))
				.filter((one) => (labelOf(one, text)?.right ?? 0) <= width)
				.find((one) => !spots.some((other) => collide(one, other, text)));
			if (spot) {
				spots.push(spot);
				break;
			}
		}
	}
	return spots;
}

/** Gives a label to every mark that has room for it beside itself. */
export function addLabels(
	spots: readonly Spot[],
	{ width, text }: Room,
	obstacles: readonly Box[]
): Spot[] {
	const height = heightOf(spots);
	const labelled = [...spots];
	for (const [i, spot] of labelled.entries()) {
		if (spot.label) continue;
		const fits = (one: Spot) => {
			const box = labelOf(one, text)!;
			const isInside =
				box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
			return (
				isInside &&
				!meet([box], obstacles, 0) &&
				!labelled.some((other, j) => j !== i && collide(one, other, text))
			);
		};
		const sides: Spot[] = [
			{ ...spot, label: 'right' },
			{ ...spot, label: 'left' }
		];
		labelled[i] = sides.find(fits) ?? spot;
	}
	return labelled;
}
