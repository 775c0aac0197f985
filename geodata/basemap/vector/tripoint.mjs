import { splitAtBox } from '../geometry.mjs';
import { boundaryFeatures, linesBetween } from './boundaries.mjs';

/** Natural Earth has the point where China, Russia and North Korea meet 15 km too far north-west. */
const box = [129.5, 41.8, 132, 43.5];
const pairs = ['CHN-PRK', 'CHN-RUS'];
/** Over how many degrees of its way a line is led over to where the other source's line ends. */
const transition = 0.6;

/**
 * Takes the borders around the mouth of the Tumen from another atlas, without gaps at the edge.
 *
 * @param atlas of OpenStreetMap
 * @param features boundaries of Natural Earth
 * @throws if a border of one of the two doesn't cross the edge of the box exactly once
 */
export function withTripointOf(atlas, features) {
	const others = features.filter(({ properties }) => !pairs.includes(properties.between));
	const mended = pairs.flatMap((pair) => {
		const outside = features
			.filter(({ properties }) => properties.between === pair)
			.flatMap(({ geometry }) => splitAtBox(geometry.coordinates, box).outside);
		const inside = linesBetween(atlas, pair).flatMap((line) => splitAtBox(line, box).inside);
		const end = endAtEdge(outside, pair);
		const from = endAtEdge(inside, pair);
		const joined = inside.map((line) => {
			if (line[0] === from) return leadOver(line, end);
			return line.at(-1) === from ? leadOver(line.toReversed(), end) : line;
		});
		return boundaryFeatures('international', [...outside, ...joined], { between: pair });
	});
	return [...others, ...mended];
}

function endAtEdge(lines, pair) {
	const ends = lines.flatMap((line) => [line[0], line.at(-1)]).filter(isAtEdge);
	if (ends.length !== 1) throw new Error(`${pair} crosses the edge ${ends.length} times`);
	return ends[0];
}

/** Moves a line's start to another place, and what follows the less the farther it is. */
function leadOver(line, start) {
	const shift = line[0].map((degrees, axis) => start[axis] - degrees);
	let way = 0;
	return line.map((position, i) => {
		if (i > 0) way += Math.hypot(...position.map((degrees, axis) => degrees - line[i - 1][axis]));
		const share = Math.max(0, 1 - way / transition);
		return position.map((degrees, axis) => degrees + shift[axis] * share);
	});
}

function isAtEdge([x, y]) {
	const [west, south, east, north] = box;
	return [x - west, x - east, y - south, y - north].some((gap) => Math.abs(gap) < 1e-9);
}
