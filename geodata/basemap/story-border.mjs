import { readFileSync, writeFileSync } from 'node:fs';
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

const between = 'PRK-RUS';

/**
 * Renews the border of Russia and North Korea in a story's ground and leaves the rest of it as its author has it.
 *
 * The border is that of the time zones of Pyongyang and Vladivostok in geo-tz (OpenStreetMap, ODbL):
 * 17.4 km on the river and 22.4 km at sea.
 *
 * @param {URL} file a `ground.geojson`
 * @returns what has been done, in words
 * @throws if the border in geo-tz is in pieces, or doesn't pass the mouth
 */
export function renewBorder(file) {
	const { features, ...rest } = JSON.parse(readFileSync(file));
	const others = features.filter(({ properties }) => properties.between !== between);
	writeFileSync(file, writeGround({ ...rest, features: [...others, ...boundaries()] }));
	return `${features.length} features`;
}

/** Each list with a line for each of its members. */
function writeGround(ground) {
	const members = Object.entries(ground).map(([key, value]) => {
		const lines = Array.isArray(value)
			? `[\n${value.map((one) => ` ${spaced(one)}`).join(',\n')}\n]`
			: spaced(value);
		return `${JSON.stringify(key)}: ${lines}`;
	});
	return `{${members.join(',\n')}}\n`;
}

/** JSON on one line, with a space after each comma and colon. */
const spaced = (value) =>
	JSON.stringify(value, null, 1).replace(
		/("(?:[^"\\]|\\.)*")|(,?)\n\s*/g,
		(_, text, comma) => text ?? (comma && ', ')
	);

function boundaries() {
	const line = join(bordersOfZones('Asia/Pyongyang', 'Asia/Vladivostok').map(southwards));
	const end = line.findIndex((position) => String(position) === String(mouth));
	if (end < 0) throw new Error(`The border doesn't pass ${mouth}`);
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
