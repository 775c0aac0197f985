import { feature as toGeoJson } from 'topojson-client';
import { countryLabels } from '../labels.mjs';
import { boundaries, kurils } from './boundaries.mjs';
import { crimeaOfNaturalEarth, crimeaOfOsm } from './crimea.mjs';
import { caspianSea, land, watersAround } from './ground.mjs';
import { recognisedAtlas } from './naturalearth.mjs';
import { osmAtlases } from './openstreetmap.mjs';
import { provinceLines } from './provinces.mjs';
import { coverage } from './tiles.mjs';
import { withTripointOf } from './tripoint.mjs';
import { lakes, lakesAt, riversAt, withTumenOf } from './waters.mjs';

const world = [-180, -85, 180, 85];
const region = [20, 30, 150, 62];
const tumen = [129.9, 41.9, 131.5, 43.1];
/** What is kept of OpenStreetMap in the zooms up to 5, 6, 7, and 8. */
const details = [
	{ interval: 2500, island: 20 },
	{ interval: 1200, island: 25 },
	{ interval: 500, island: 6 },
	{ interval: 240, island: 2 }
];
const everything = { interval: 0, island: 0 };

/**
 * The layers of every zoom: Natural Earth's world up to 5, and OpenStreetMap from 6 on, of Eurasia's
 * middle up to 8, of the mouth of the Tumen up to 13.
 *
 * @returns `{ zoom, box, layers }` in the order of zooms: features by layer name, and where they are
 *   complete, as [west, south, east, north]
 */
export async function* bands() {
	const recognised = recognisedAtlas('50m');
	const everywhere = {
		crimea: crimeaOfNaturalEarth(recognised),
		country: countryLabels(toGeoJson(recognised.topology, recognised.countries).features),
		kurils: kurils(),
		cyprus: boundaries(recognised).filter(({ properties }) => properties.between === 'CYN-CYP')
	};
	yield* smallWorld(everywhere);
	const box = coverage(6, region);
	const [coarse, ...atlases] = (
		await osmAtlases(box, await caspianSea('10m'), details.toReversed())
	).toReversed();
	yield* largeWorld(recognised, coarse, everywhere);
	yield* eurasia(atlases, box, everywhere);
	yield* mouthOfTumen();
}

async function* smallWorld({ crimea, country }) {
	const atlas = recognisedAtlas('110m');
	const layers = {
		land: land(atlas),
		lake: await caspianSea('110m'),
		disputed: crimea.area,
		boundary: [...boundaries(atlas), ...crimea.isthmus],
		country
	};
	for (const zoom of [0, 1]) yield { zoom, box: world, layers };
}

async function* largeWorld(recognised, coarse, { crimea, country, kurils }) {
	const ground = land(recognised);
	const caspian = await caspianSea('50m');
	const allLakes = await lakes('50m');
	const provinces = await provinceLines(ground);
	const boundary = [
		...withTripointOf(coarse, boundaries(recognised)),
		...crimea.isthmus,
		...kurils
	];
	for (const zoom of [2, 3, 4, 5]) {
		const lake = [...caspian, ...lakesAt(zoom, allLakes)];
		const layers = {
			land: ground,
			lake,
			river: await riversAt(zoom, '50m', lake),
			disputed: crimea.area,
			boundary,
			admin1: zoom < 5 ? [] : provinces,
			country
		};
		yield { zoom, box: world, layers };
	}
}

async function* eurasia(atlases, box, { country, kurils, cyprus }) {
	const finest = land(atlases.at(-1));
	const freshLakes = lakesAt(6, await lakes('10m', box));
	const rivers = await riversAt(6, '10m', freshLakes, finest);
	const admin1 = await provinceLines(finest);
	for (const [i, atlas] of atlases.entries()) {
		const ground = land(atlas);
		const { caspian, ocean } = await watersAround(ground, box);
		const crimea = crimeaOfOsm(atlas);
		const layers = {
			land: ground,
			ocean,
			lake: [...caspian, ...freshLakes],
			river: withTumenOf(atlas, rivers),
			disputed: crimea.area,
			boundary: [...boundaries(atlas), ...cyprus, ...crimea.isthmus, ...kurils],
			admin1,
			country
		};
		yield { zoom: 6 + i, box: region, layers };
	}
}

async function* mouthOfTumen() {
	const box = coverage(9, tumen);
	const [atlas] = await osmAtlases(box, [], [everything]);
	const ground = land(atlas);
	const { ocean } = await watersAround(ground, box);
	const layers = { land: ground, ocean, boundary: boundaries(atlas) };
	for (const zoom of [9, 10, 11, 12, 13]) yield { zoom, box: tumen, layers };
}
