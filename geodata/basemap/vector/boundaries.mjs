import { createRequire } from 'node:module';
import { mesh } from 'topojson-client';
import { feature, linesOf, polygonsOf, sharedLines, splitAtBox } from '../geometry.mjs';

const require = createRequire(import.meta.url);
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
// The Russia–North Korea line has a file of its own; China's two others are not international.
const omitted = new Set(['PRK-RUS', 'CHN-HKG', 'CHN-MAC']);

/** Borders between countries, one feature a line. */
export function boundaries(atlas) {
	return neighbours(atlas)
		.filter((pair) => !omitted.has(pair))
		.flatMap((pair) => {
			const lines = linesBetween(atlas, pair);
			if (disputed.has(pair)) return boundaryFeatures('disputed', lines, { between: pair });
			if (!disputedInKashmir.has(pair)) {
				return boundaryFeatures('international', lines, { between: pair });
			}
			const pieces = lines.map((line) => splitAtBox(line, kashmir));
			return [
				...boundaryFeatures(
					'international',
					pieces.flatMap(({ outside }) => outside),
					{ between: pair }
				),
				...boundaryFeatures(
					'disputed',
					pieces.flatMap(({ inside }) => inside),
					{ between: pair }
				)
			];
		});
}

/** The lines between two neighbours, such as 'CHN-PRK'. */
export function linesBetween({ topology, countries }, pair) {
	return linesOf(mesh(topology, countries, (a, b) => a !== b && pairOf(a, b) === pair));
}

/** The line at sea between Hokkaido and the Kurils, as OpenStreetMap has it. */
export function kurils() {
	const { features } = require('@osm_borders/maritime_10m/borders.geo.json');
	const rings = (code) => {
		const { geometry } = features.find(({ properties }) => properties.isoA3 === code);
		return geometry.geometries.flatMap(polygonsOf).flat();
	};
	const lines = sharedLines(rings('JPN'), rings('RUS'), String);
	return boundaryFeatures('disputed', lines, { between: 'JPN-RUS' });
}

/** Boundary features of one class. */
export function boundaryFeatures(kind, lines, properties) {
	return lines.map((line) => feature({ class: kind, ...properties }, 'LineString', line));
}

function neighbours({ topology, countries }) {
	const pairs = new Set();
	mesh(topology, countries, (a, b) => {
		const pair = pairOf(a, b);
		if (pair) pairs.add(pair);
		return false;
	});
	return [...pairs].sort();
}

function pairOf(a, b) {
	const [first, second] = [a.properties.a3, b.properties.a3].sort();
	return first === second ? null : `${first}-${second}`;
}
