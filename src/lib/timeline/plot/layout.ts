import { overlap, type Box } from '../../cartography/labels/boxes';
import {
	addLabels,
	boxesOf,
	heightOf,
	packerOf,
	targetSize,
	type Mark,
	type Room,
	type Spot
} from './lanes';

/** Where all marks stand, and the lane that what happened after the article has for itself. */
export interface Layout {
	events: Spot[];
	since: Spot[];
	lane: Box | null;
	/** Whether the corner is left free, at the lower left beside the lane. */
	hasCorner: boolean;
	height: number;
}

/** Width and height in px. */
interface Size {
	width: number;
	height: number;
}

interface Options extends Room {
	/** What else is to stand at the lower left, if the lane leaves room for it. */
	corner: Size;
	/** Height in px below which long lines are given room for their labels. */
	tall: number;
	/** Height in px that the marks have to stay below. */
	most: number;
}

const pitch = 4;
/** Room in px around the lane. */
const margin = 2;

const lengthOf = ({ line: [from, to] }: Mark) => to - from;
const endOf = ({ line: [from, to] }: Mark) => Math.max(to, from + targetSize);
const startOf = ({ line: [from] }: Mark) => from;
const byStart = (a: Mark, b: Mark) => startOf(a) - startOf(b);

/** The same shuffle for the same seed: by the generator of Park and Miller. */
function shuffled<T>(all: readonly T[], seed: number): T[] {
	const keyed = all.map((one) => ({ one, key: (seed = (seed * 16807) % 2147483647) }));
	return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
}

/** So many comparisons of marks may be spent on finding an order that takes little height. */
const effort = 4800;

/**
 * Orders in which to pack marks: by length, by date, and, if they are few, some more. In half of them,
 * those that reach beyond a point come first, so that they stand at the top.
 */
function ordersOf(marks: readonly Mark[], point: number | undefined): Mark[][] {
	const more = Math.min(24, Math.floor(effort / Math.max(1, marks.length ** 2)));
	const orders = [
		[...marks].sort((a, b) => lengthOf(b) - lengthOf(a)),
		[...marks].sort(byStart),
		...Array.from({ length: more }, (_, i) => shuffled(marks, i + 1))
	];
	if (point === undefined) return orders;
	const reach = (mark: Mark) => (endOf(mark) > point ? 0 : 1);
	return orders.flatMap((order) => [order, [...order].sort((a, b) => reach(a) - reach(b))]);
}

/** The lowest of what each gives; it is told the height in px that it has to stay below. */
function lowest<T, R extends { height: number }>(
	all: readonly T[],
	most: number,
	arrange: (one: T, below: number) => R | null
): R | null {
	return all.reduce<R | null>((best, one) => arrange(one, best?.height ?? most) ?? best, null);
}

/** The lane around marks, up to the right end of the axis. */
function laneOf(spots: readonly Spot[], { width, text }: Room): Box | null {
	if (spots.length === 0) return null;
	const left = Math.min(...spots.flatMap((spot) => boxesOf(spot, text)).map((box) => box.left));
	return { left: Math.max(0, left - margin), right: width, top: 0, bottom: heightOf(spots) };
}

const lower = (box: Box, by: number): Box => ({
	...box,
	top: box.top + by,
	bottom: box.bottom + by
});

/** How far down a lane has to go to be clear of all marks. */
function dropOf(lane: Box, spots: readonly Spot[], text: number): number {
	const right = spots.flatMap((spot) => boxesOf(spot, text)).filter((box) => box.right > lane.left);
	const bottom = Math.max(0, ...right.map((box) => box.bottom + margin));
	return Math.ceil(bottom / pitch) * pitch;
}

/** Height in px that the marks and a corner at the lower left, up to the lane, take. */
function heightWith(corner: Size, lane: Box, spots: readonly Spot[], text: number): number {
	const above = spots.flatMap((spot) => boxesOf(spot, text)).filter((box) => box.left < lane.left);
	return Math.max(0, ...above.map((box) => box.bottom)) + corner.height;
}

function arrange(
	events: readonly Mark[],
	{ spots: since, lane }: { spots: Spot[]; lane: Box | null },
	{ corner, ...room }: Options,
	pack: ReturnType<typeof packerOf>,
	below: number
): Layout | null {
	const spots = pack(events, below);
	if (!spots) return null;
	const drop = lane ? dropOf(lane, spots, room.text) : 0;
	const dropped = since.map((spot) => ({ ...spot, y: spot.y + drop }));
	const hasCorner = lane !== null && lane.left >= corner.width;
	const height = Math.max(
		heightOf(spots),
		heightOf(dropped),
		hasCorner ? heightWith(corner, lane, spots, room.text) : 0
	);
	if (height >= below) return null;
	return { events: spots, since: dropped, lane: lane && lower(lane, drop), hasCorner, height };
}

const inOrder = (spots: readonly Spot[]) => [...spots].sort((a, b) => byStart(a.mark, b.mark));

/**
 * Lays out the marks of events and, in a lane apart, of what happened after the article. Nothing that
 * can be pointed at and no label overlaps another. `null` if that would be too high.
 */
export function layOut(
	events: readonly Mark[],
	since: readonly Mark[],
	options: Options
): Layout | null {
	const { tall, most } = options;
	const plainly = packerOf(options, false);
	const packed = lowest(ordersOf(since, undefined), most, (order, below) => {
		const spots = plainly(order, below);
		return spots && { spots, height: heightOf(spots) };
	});
	if (!packed) return null;
	const later = { spots: packed.spots, lane: laneOf(packed.spots, options) };
	const orders = ordersOf(events, later.lane?.left);
	const tries = (pack: typeof plainly, limit: number) =>
		lowest(orders, limit, (order, below) => arrange(order, later, options, pack, below));
	const best = tries(packerOf(options, true), Math.min(tall, most)) ?? tries(plainly, most);
	if (!best) return null;
	const labelled = addLabels(best.events, options, best.lane ? [best.lane] : []);
	return { ...best, events: inOrder(labelled), since: inOrder(best.since) };
}

/** Where a box of a size has room within another, from its right and its bottom; `null` if nowhere. */
export function findRoom({ width, height }: Size, within: Box, taken: readonly Box[]): Box | null {
	for (let bottom = within.bottom; bottom - height >= within.top; bottom -= pitch)
		for (let right = within.right; right - width >= within.left; right -= pitch) {
			const box = { left: right - width, right, top: bottom - height, bottom };
			if (!taken.some((other) => overlap(box, other))) return box;
		}
	return null;
}
