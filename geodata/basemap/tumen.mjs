import { createRequire } from 'node:module';
import { geoIdentity } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import { union } from 'polyclip-ts';
import {
	contains,
	feature,
	polygonsOf,
	roundLine,
	roundPolygon,
	runsOf,
	sharedLines,
	splitAtBox
} from './geometry.mjs';

const require = createRequire(import.meta.url);
const decimals = 5;
const box = [129.9, 41.9, 131.5, 43.1];

/** Where the names of the countries stand around the point where the three of them meet. */
const names = [
	['RU', 130.672, 42.4315],
	['KP', 130.612, 42.3985],
	['CN', 130.592, 42.4445],
	['RU', 130.78, 42.47],
	['KP', 130.52, 42.32],
	['CN', 130.5, 42.56],
	['RU', 131.05, 42.68],
	['KP', 130.28, 42.36],
	['CN', 130.42, 42.84]
];

/** Where the river's name ends, at its right bank: for views of the bridges, and for wider ones. */
const riverNames = [
	[true, 130.6526, 42.3985],
	[false, 130.6455, 42.343]
];

/** Sea, land and China's borders around the mouth of the Tumen. */
export function tumenMouth() {
	const { features } = require('@geo-maps/countries-coastline-1m/map.geo.json');
	const [china, korea, russia] = ['CHN', 'PRK', 'RUS'].map((code) =>
		polygonsOf(features.find(({ properties }) => properties.A3 === code).geometry)
			.filter(([outer]) => outer.some((position) => contains(box, position)))
			.map((polygon) => roundPolygon(polygon, decimals))
	);
	const ground = land([china, korea, russia]);
	return [
		sea(),
		...ground,
		...coast(ground),
		...border(china, russia, 'CHN-RUS'),
		...border(china, korea, 'CHN-PRK'),
		...names.map(([iso, ...position]) => feature({ kind: 'country', iso }, 'Point', position)),
		...riverNames.map(([near, ...position]) =>
			feature({ kind: 'river-name', near }, 'Point', position)
		)
	];
}

function sea() {
	const [west, south, east, north] = box;
	const ring = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
	return feature({ kind: 'sea' }, 'Polygon', [ring]);
}

function land(countries) {
	const [west, south, east, north] = box;
	const window = geoIdentity().clipExtent([
		[west, south],
		[east, north]
	]);
	const clipped = countries.map((coordinates) =>
		polygonsOf(geoProject({ type: 'MultiPolygon', coordinates }, window))
	);
	return union(...clipped)
		.map((polygon) => roundPolygon(polygon, decimals))
		.filter(Boolean)
		.map((polygon) => feature({ kind: 'land' }, 'Polygon', polygon));
}

function coast(ground) {
	const [west, south, east, north] = box;
	const isEdge = (from, to) =>
		from.some(
			(degrees, axis) => degrees === to[axis] && [west, south, east, north].includes(degrees)
		);
	return ground
		.flatMap(({ geometry }) => geometry.coordinates)
		.flatMap((ring) => runsOf(ring, (from, to) => !isEdge(from, to)))
		.map((line) => feature({ kind: 'coast' }, 'LineString', line));
}

function border(country, neighbour, between) {
	return sharedLines(country.flat(), neighbour.flat(), String)
		.flatMap((line) => splitAtBox(line, box).inside)
		.map((line) =>
			feature(
				{ kind: 'boundary', class: 'international', between },
				'LineString',
				roundLine(line, decimals)
			)
		);
}
