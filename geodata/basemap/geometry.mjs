import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';

const plate = geoEquirectangular()
	.scale(180 / Math.PI)
	.translate([0, 0])
	.precision(0);

const isPosition = (coordinates) => typeof coordinates[0] === 'number';

const flip = (coordinates) =>
	isPosition(coordinates) ? [coordinates[0], -coordinates[1]] : coordinates.map(flip);

/**
 * Cuts a spherical polygon geometry at the antimeridian and returns its planar polygons.
 * The projection's own `reflectY` is not used: it turns outer rings into holes.
 */
export function cutAtAntimeridian(geometry) {
	const { type, coordinates } = geoProject(geometry, plate);
	return type === 'Polygon' ? [flip(coordinates)] : coordinates.map(flip);
}

/** Rounds a line's positions and drops the repeated ones. */
export function roundLine(line, decimals) {
	const factor = 10 ** decimals;
	return line
		.map((position) => position.map((degrees) => Math.round(degrees * factor) / factor))
		.filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1]);
}

/** Twice the planar area of a closed ring, positive when it runs counter-clockwise. */
export function signedArea(ring) {
	let sum = 0;
	for (let i = 1; i < ring.length; i++) {
		sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
	}
	return sum;
}

/**
 * Rounds a polygon and winds it after RFC 7946: the outer ring counter-clockwise, holes clockwise.
 * Rings that rounding made degenerate are dropped; without an outer ring the result is null.
 */
export function roundPolygon(polygon, decimals) {
	const rings = polygon.map((ring, i) => {
		const rounded = roundLine(ring, decimals);
		const area = signedArea(rounded);
		if (rounded.length < 4 || Math.abs(area) < 1e-12) return null;
		return area > 0 === (i === 0) ? rounded : rounded.reverse();
	});
	return rings[0] && rings.filter(Boolean);
}

/** A feature of the basemap. */
export function feature(properties, type, coordinates) {
	return { type: 'Feature', properties, geometry: { type, coordinates } };
}

/** The polygons of a Polygon or MultiPolygon geometry. */
export function polygonsOf({ type, coordinates }) {
	return type === 'Polygon' ? [coordinates] : coordinates;
}

/** The lines of a LineString or MultiLineString geometry. */
export function linesOf({ type, coordinates }) {
	return type === 'LineString' ? [coordinates] : coordinates;
}

/** Splits a line at the edges of a box `[west, south, east, north]`. */
export function splitAtBox(line, box) {
	const pieces = { inside: [], outside: [] };
	let piece = null;
	let side = null;
	for (let i = 1; i < line.length; i++) {
		const stops = [0, ...crossings(line[i - 1], line[i], box), 1];
		for (let j = 1; j < stops.length; j++) {
			const from = between(line[i - 1], line[i], stops[j - 1]);
			const to = between(line[i - 1], line[i], stops[j]);
			const now = contains(box, between(from, to, 0.5)) ? 'inside' : 'outside';
			if (now !== side) {
				side = now;
				piece = [from];
				pieces[side].push(piece);
			}
			piece.push(to);
		}
	}
	return pieces;
}

/** Whether a box `[west, south, east, north]` holds a position. */
export function contains([west, south, east, north], [x, y]) {
	return x >= west && x <= east && y >= south && y <= north;
}

/**
 * The lines that two sets of rings have in common, in the order of the first: runs of segments
 * whose ends are equal after `key` has been taken of them.
 */
export function sharedLines(rings, others, key) {
	const segments = new Set();
	for (const ring of others) {
		for (let i = 1; i < ring.length; i++) {
			segments.add(`${key(ring[i - 1])} ${key(ring[i])}`);
			segments.add(`${key(ring[i])} ${key(ring[i - 1])}`);
		}
	}
	const isShared = (from, to) => segments.has(`${key(from)} ${key(to)}`);
	return rings.flatMap((ring) => runsOf(ring, isShared));
}

function between(from, to, share) {
	if (share === 0) return from;
	if (share === 1) return to;
	return from.map((degrees, axis) => degrees + (to[axis] - degrees) * share);
}

function crossings(from, to, [west, south, east, north]) {
	const share = (edge, axis) => (edge - from[axis]) / (to[axis] - from[axis]);
	return [share(west, 0), share(east, 0), share(south, 1), share(north, 1)]
		.filter((at) => at > 0 && at < 1)
		.sort((a, b) => a - b);
}

/** The runs of a ring's segments that satisfy a condition on their two ends, as lines. */
function runsOf(ring, isWanted) {
	const lines = [];
	let line = null;
	for (let i = 1; i < ring.length; i++) {
		if (!isWanted(ring[i - 1], ring[i])) {
			line = null;
			continue;
		}
		if (!line) lines.push((line = [ring[i - 1]]));
		line.push(ring[i]);
	}
	return lines;
}
