const halfTurn = 180;
const fullTurn = 360;
/** How far beyond ±180° shapes are repeated: more than the buffer of the tile of zoom 0. */
const margin = 8;
/** Beyond the southern edge of Web Mercator, whose square ends at 85.05°. */
const southEnd = -88;

/**
 * Lays a polygon of the sphere out on a plane where longitudes run on beyond ±180°, with a copy for
 * each of the world's sides that it touches. A ring around the South Pole is closed below the map.
 *
 * @returns planar polygons from −188° to 188° at least, without an edge along the antimeridian
 */
export function layOut([outer, ...holes]) {
	const unrolled = unroll(outer);
	if (isAroundPole(unrolled)) return [[closeAtPole(unrolled)]];
	const centred = turn(unrolled, -fullTurn * Math.round(middle(unrolled) / fullTurn));
	return [-fullTurn, 0, fullTurn]
		.map((by) => [turn(centred, by), ...holes.map((hole) => turn(hole, by))])
		.filter(([ring]) => {
			const [west, east] = span(ring);
			return east > -halfTurn - margin && west < halfTurn + margin;
		});
}

function unroll(ring) {
	let turned = 0;
	return ring.map(([x, y], i) => {
		if (i > 0) turned -= fullTurn * Math.round((x - ring[i - 1][0]) / fullTurn);
		return [x + turned, y];
	});
}

function isAroundPole(ring) {
	return Math.abs(ring.at(-1)[0] - ring[0][0]) > halfTurn;
}

function closeAtPole(ring) {
	const eastward = ring.at(-1)[0] > ring[0][0] ? ring : ring.toReversed();
	const coast = [-2, -1, 0, 1, 2]
		.flatMap((turns) => turn(eastward, turns * fullTurn).slice(1))
		.filter(([x]) => Math.abs(x) < halfTurn + 3 * margin);
	const [west, east] = [coast[0][0], coast.at(-1)[0]];
	return [...coast, [east, southEnd], [west, southEnd], coast[0]];
}

function turn(ring, by) {
	return by === 0 ? ring : ring.map(([x, y]) => [x + by, y]);
}

function span(ring) {
	return ring.reduce(
		([west, east], [x]) => [Math.min(west, x), Math.max(east, x)],
		[Infinity, -Infinity]
	);
}

function middle(ring) {
	const [west, east] = span(ring);
	return (west + east) / 2;
}
