import type { Box } from '../labels/boxes';

/** From the middle of a mark to that of its label, in em. */
export interface Spot {
	x: number;
	y: number;
}

/** A mark that is to be labelled, in em. */
interface Labelled {
	text: string;
	x: number;
	y: number;
	/** What it takes itself. */
	boxes: readonly Box[];
}

const letter = 0.52;
const half = 0.45;
/** From the middle of a mark to the edge of its label. */
const reach = 0.62;

/** A label that was placed early may find a better place once the others have theirs. */
const rounds = 4;

const ways = [
	[1, 0],
	[-1, 0],
	[0, -1],
	[0, 1],
	[1, -1],
	[-1, -1],
	[1, 1],
	[-1, 1]
] as const;

/** Where a label can stand, the best place first. */
function spotsBeside(text: string): Spot[] {
	const across = (text.length * letter) / 2;
	return ways.map(([right, down]) => ({
		x: right * (right && down ? 0.4 + across : reach + across),
		y: down * (right && down ? 0.65 : reach + half - 0.1)
	}));
}

const boxAt = ({ x, y, text }: Labelled, spot: Spot): Box => {
	const across = (text.length * letter) / 2;
	return {
		left: x + spot.x - across,
		right: x + spot.x + across,
		top: y + spot.y - half,
		bottom: y + spot.y + half
	};
};

function shared(a: Box, b: Box): number {
	const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return across >= 0 && down >= 0 ? (across + 0.05) * (down + 0.05) : 0;
}

const beyond = (box: Box, edge: Box): number =>
	Math.max(0, edge.left - box.left) +
	Math.max(0, box.right - edge.right) +
	Math.max(0, edge.top - box.top) +
	Math.max(0, box.bottom - edge.bottom);

/**
 * Where the labels of marks stand, so that they cover as little as can be of each other, of the marks and of what else is
 * taken, and stay within an edge.
 */
export function labelSpots(
	marks: readonly Labelled[],
	edge: Box,
	taken: readonly Box[] = []
): Spot[] {
	const others = [...marks.flatMap(({ boxes }) => boxes), ...taken];
	const labels: Box[] = [];
	const best: Spot[] = [];
	const costOf = (box: Box, own: number) =>
		[...others, ...labels.filter((_, i) => i !== own)].reduce(
			(sum, one) => sum + shared(box, one),
			10 * beyond(box, edge)
		);
	for (let round = 0; round < rounds; round++)
		marks.forEach((mark, i) => {
			const spots = spotsBeside(mark.text);
			const costs = spots.map((spot, way) => costOf(boxAt(mark, spot), i) + way / 1000);
			best[i] = spots[costs.indexOf(Math.min(...costs))]!;
			labels[i] = boxAt(mark, best[i]);
		});
	return best;
}
