import { overlap, type Box } from '../cartography/boxes';
import { addLabels, boxesOf, heightOf, pack, type Mark, type Room, type Spot } from './lanes';

/** Where all marks stand, and the lane that what happened after the article has for itself. */
export interface Layout {
	events: Spot[];
	since: Spot[];
	lane: Box | null;
	height: number;
}

const pitch = 4;
/** Room in px around the lane. */
const margin = 2;

const lengthOf = ({ line: [from, to] }: Mark) => to - from;
const startOf = ({ line: [from] }: Mark) => from;
const byStart = (a: Mark, b: Mark) => startOf(a) - startOf(b);

/** The same shuffle for the same seed: by the generator of Park and Miller. */
function shuffled<T>(all: readonly T[], seed: number): T[] {
	const keyed = all.map((one) => ({ one, key: (seed = (seed * 16807) % 2147483647) }));
	return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
}

/** So many comparisons of marks may be spent on finding an order that takes little height. */
const effort = 8000;

/** Orders in which to pack marks: by length, by date, and, if they are few, some more. */
function ordersOf(marks: readonly Mark[]): Mark[][] {
	const more = Math.min(40, Math.floor(effort / Math.max(1, marks.length ** 2)));
	return [
		[...marks].sort((a, b) => lengthOf(b) - lengthOf(a)),
		[...marks].sort(byStart),
		...Array.from({ length: more }, (_, i) => shuffled(marks, i + 1))
	];
}

const least = <T>(all: readonly T[], heightBy: (one: T) => number): T =>
	all.reduce((best, one) => (heightBy(one) < heightBy(best) ? one : best));

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

function arrange(events: readonly Mark[], since: Spot[], room: Room, isLabelled: boolean): Layout {
	const spots = pack(events, room, isLabelled);
	const lane = laneOf(since, room);
	const drop = lane ? dropOf(lane, spots, room.text) : 0;
	const dropped = since.map((spot) => ({ ...spot, y: spot.y + drop }));
	return {
		events: spots,
		since: dropped,
		lane: lane && lower(lane, drop),
		height: Math.max(heightOf(spots), heightOf(dropped))
	};
}

const inOrder = (spots: readonly Spot[]) => [...spots].sort((a, b) => byStart(a.mark, b.mark));

/**
 * Lays out the marks of events and, in a lane apart, of what happened after the article. Nothing that
 * can be pointed at and no label overlaps another.
 *
 * @param tall - height in px up to which long lines are given room for their labels
 */
export function layOut(
	events: readonly Mark[],
	since: readonly Mark[],
	room: Room,
	tall: number
): Layout {
	const later = least(
		ordersOf(since).map((order) => pack(order, room, false)),
		heightOf
	);
	const orders = ordersOf(events);
	const tries = (isLabelled: boolean) =>
		least(
			orders.map((order) => arrange(order, later, room, isLabelled)),
			({ height }) => height
		);
	const roomy = tries(true);
	const best = roomy.height <= tall ? roomy : tries(false);
	const labelled = addLabels(best.events, room, best.lane ? [best.lane] : []);
	return { ...best, events: inOrder(labelled), since: inOrder(best.since) };
}

/** Where a box of a size has room within another, from its right and its bottom; `null` if nowhere. */
export function findRoom(
	{ width, height }: { width: number; height: number },
	within: Box,
	taken: readonly Box[]
): Box | null {
	for (let bottom = within.bottom; bottom - height >= within.top; bottom -= pitch)
		for (let right = within.right; right - width >= within.left; right -= pitch) {
			const box = { left: right - width, right, top: bottom - height, bottom };
			if (!taken.some((other) => overlap(box, other))) return box;
		}
	return null;
}
