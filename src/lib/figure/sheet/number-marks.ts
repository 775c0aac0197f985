import {
	around,
	cross,
	inside,
	meets,
	overlap,
	type Box,
	type Segment
} from '../../cartography/labels/boxes';
import { discSize } from '../draw/fineness';

/** Something to be numbered: where it falls on a map, in px. */
interface Point {
	id: string;
	x: number;
	y: number;
}

interface Spot {
	x: number;
	y: number;
}

/** Px between two discs. */
const gap = 2;
const reaches = [19, 24, 30, 38, 48, 60, 76, 96, 120, 150];
const directions = Array.from({ length: 24 }, (_, i) => (i * Math.PI) / 12);
/** What a wrong direction costs, in px of reach. */
const detour = 26;
/** Neighbours within this many px make a crowd that numbers lean out of. */
const crowd = 60;

/** Which way out of the crowd of its neighbours a point lies. */
function leanOf({ id, x, y }: Point, points: readonly Point[]): Spot {
	const near = points.filter(
		(other) => other.id !== id && Math.hypot(other.x - x, other.y - y) < crowd
	);
	const sum = near.reduce((s, other) => ({ x: s.x + x - other.x, y: s.y + y - other.y }), {
		x: 0,
		y: 0
	});
	const size = Math.hypot(sum.x, sum.y);
	return size < 1 ? { x: 1, y: 0 } : { x: sum.x / size, y: sum.y / size };
}

/** Where a number may stand, best first: on its point, or around it. */
function spotsOf(point: Point, points: readonly Point[]): Spot[] {
	const lean = leanOf(point, points);
	const around = reaches.flatMap((reach) =>
		directions.map((angle) => {
			const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
			const cost = reach + (detour * (1 - cos * lean.x - sin * lean.y)) / 2;
			return { x: point.x + cos * reach, y: point.y + sin * reach, cost };
		})
	);
	return [{ x: point.x, y: point.y }, ...around.sort((a, b) => a.cost - b.cost)];
}

/**
 * Finds room for the numbers of points: on the point, or near it at the end of a leader, so that no number
 * covers another one or a point that is not its own.
 *
 * @param frame - what numbers stay inside of
 * @param obstacles - what they keep off
 * @returns the middle of each number, in the points' order
 */
export function placeNumbers(
	points: readonly Point[],
	frame: Box,
	obstacles: readonly Box[] = []
): Spot[] {
	const discs: Box[] = [];
	const leaders: Segment[] = [];
	return points.map((point) => {
		const others = points.filter(({ id }) => id !== point.id);
		const leaderTo = ({ x, y }: Spot) => ({ x1: point.x, y1: point.y, x2: x, y2: y });
		const isFree = (spot: Spot) => {
			const disc = around(spot.x, spot.y, discSize);
			const leader = leaderTo(spot);
			return (
				inside(disc, frame) &&
				!discs.some((other) => overlap(disc, other, gap) || meets(leader, other)) &&
				!obstacles.some((box) => overlap(disc, box)) &&
				!others.some(({ x, y }) => overlap(disc, around(x, y, 5))) &&
				!leaders.some((other) => cross(leader, other) || meets(other, disc))
			);
		};
		const apart = (spot: Spot) => {
			const disc = around(spot.x, spot.y, discSize);
			return inside(disc, frame) && !discs.some((other) => overlap(disc, other));
		};
		const spots = spotsOf(point, points);
		const spot = spots.find(isFree) ?? spots.find(apart) ?? spots[0]!;
		discs.push(around(spot.x, spot.y, discSize));
		leaders.push(leaderTo(spot));
		return { x: Math.round(spot.x * 10) / 10, y: Math.round(spot.y * 10) / 10 };
	});
}
