import { readFileSync } from 'node:fs';
import { find, setCache } from 'geo-tz/all';
import { feature, polygonsOf, sharedLines } from './geometry.mjs';

/** Where the border leaves the river for the sea, at 42°17′34″ N 130°41′49″ E. */
const mouth = [130.696989, 42.292872];

/** Positions `[latitude, longitude]` in each part that the time zones cut the border into. */
const alongBorder = [
	[42.36, 130.66],
	[42.21, 130.8],
	[42.16, 130.87]
];

/** Where the river is drawn into the sea, so that no gap is left between the two. */
const withinSea = [130.6644, 42.3137];

/**
 * The border of Russia and North Korea, and what no data set has around the Tumen's mouth: the
 * river between its banks, lakes, railway, roads, settlements, and positions of names. The hand-made
 * ones say their uncertainty in metres and their source.
 *
 * The border is that of the time zones of Pyongyang and Vladivostok in geo-tz (OpenStreetMap, ODbL):
 * 17.4 km on the river and 22.4 km at sea.
 *
 * @returns GeoJSON features whose property `kind` is 'river', 'bank', 'lake', 'railway', 'road',
 *   'boundary', 'sea-boundary', 'settlement', 'country' or 'river-name'
 * @throws if the border in geo-tz is in pieces, or doesn't pass the mouth
 */
export function tumenFeatures() {
	const { features } = JSON.parse(readFileSync(new URL('digitised.geojson', import.meta.url)));
	return [river(features), ...features, ...boundaries()];
}

function river(features) {
	const [left, right] = ['left', 'right'].map((side) =>
		features.find(({ properties }) => properties.kind === 'bank' && properties.side === side)
	);
	const bank = left.geometry.coordinates;
	const ring = [...bank, withinSea, ...right.geometry.coordinates.toReversed(), bank[0]];
	const { uncertainty, source } = left.properties;
	return feature({ kind: 'river', uncertainty, source }, 'Polygon', [ring]);
}

function boundaries() {
	const line = join(bordersOfZones('Asia/Pyongyang', 'Asia/Vladivostok').map(southwards));
	const end = line.findIndex((position) => String(position) === String(mouth));
	if (end < 0) throw new Error(`The border doesn't pass ${mouth}`);
	const between = 'PRK-RUS';
	return [
		feature(
			{ kind: 'boundary', class: 'international', between },
			'LineString',
			line.slice(0, end + 1)
		),
		feature({ kind: 'sea-boundary', between }, 'LineString', line.slice(end))
	];
}

function bordersOfZones(zone, neighbour) {
	const parts = new Map();
	setCache({ store: parts });
	alongBorder.forEach(([latitude, longitude]) => find(latitude, longitude));
	return [...parts.values()].flatMap(({ features }) => {
		const rings = (name) =>
			features
				.filter(({ properties }) => properties.tzid === name)
				.flatMap(({ geometry }) => polygonsOf(geometry).flat());
		return sharedLines(rings(zone), rings(neighbour), String);
	});
}

function southwards(line) {
	return line[0][1] < line.at(-1)[1] ? line.toReversed() : line;
}

function join(lines) {
	return lines
		.toSorted(([[, latitude]], [[, other]]) => other - latitude)
		.reduce((joined, line) => {
			if (String(joined.at(-1)) !== String(line[0])) throw new Error('The border is in pieces');
			return [...joined, ...line.slice(1)];
		});
}
