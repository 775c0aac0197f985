import { geoContains } from 'd3-geo';
import { feature as toGeoJson, mesh } from 'topojson-client';
import { feature, linesOf, polygonsOf } from '../geometry.mjs';
import { boundaryFeatures } from './boundaries.mjs';
import { deFactoAtlas } from './naturalearth.mjs';

const simferopol = [34.1, 44.95];
const name = 'crimea';

/**
 * Crimea as an area, and the line across its isthmus, in an atlas of OpenStreetMap.
 *
 * @returns `{ area, isthmus }`: polygon and line features
 */
export function crimeaOfOsm({ topology, countries }) {
	const peninsula = topology.objects.crimea.geometries.find((geometry) =>
		geoContains(toGeoJson(topology, geometry), simferopol)
	);
	const geometries = [peninsula, ...countries.geometries];
	const isthmus = mesh(
		topology,
		{ type: 'GeometryCollection', geometries },
		(a, b) => a === b && a === peninsula
	);
	return shapes(polygonsOf(toGeoJson(topology, peninsula).geometry), linesOf(isthmus));
}

/**
 * The same in Natural Earth, where Crimea is Russia's in one atlas and Ukraine's in the other, with
 * the vertices of the latter.
 */
export function crimeaOfNaturalEarth(recognised) {
	const { topology, countries } = deFactoAtlas();
	const russia = countries.geometries.find(({ properties }) => properties.name === 'Russia');
	const polygon = toGeoJson(topology, russia).geometry.coordinates.find((coordinates) =>
		geoContains({ type: 'Polygon', coordinates }, simferopol)
	);
	const isthmus = linesOf(
		mesh(topology, countries, (a, b) => a !== b && [a, b].includes(russia))
	).filter((line) => line.every((position) => has(polygon[0], position)));
	const ukraine = recognised.countries.geometries.find(({ properties }) => properties.a3 === 'UKR');
	const snap = snapper(toGeoJson(recognised.topology, ukraine).geometry.coordinates.flat(2));
	return shapes(
		[polygon.map((ring) => ring.map(snap))],
		isthmus.map((line) => line.map(snap))
	);
}

function shapes(polygons, lines) {
	return {
		area: polygons.map((polygon) => feature({ name }, 'Polygon', polygon)),
		isthmus: boundaryFeatures('disputed', lines, { name })
	};
}

function has(ring, [x, y]) {
	return ring.some((position) => position[0] === x && position[1] === y);
}

// The two atlases hold the same coast at different precision: take the finer vertex where near.
function snapper(vertices, reach = 0.01) {
	return ([x, y]) => {
		const distance = (vertex) => Math.hypot(vertex[0] - x, vertex[1] - y);
		const nearest = vertices.reduce((best, vertex) =>
			distance(vertex) < distance(best) ? vertex : best
		);
		return distance(nearest) < reach ? nearest : [x, y];
	};
}
