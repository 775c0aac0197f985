import { createRequire } from 'node:module';
import { collection, runMapshaper } from './mapshaper.mjs';
import { naturalEarth } from './naturalearth.mjs';

const require = createRequire(import.meta.url);
const crimea = [32.4, 44.3, 36.65, 46.25];
/** The British bases on Cyprus are in no country's polygons: Natural Earth's land stands in. */
const bases = [
	[32.72, 34.54, 33.05, 34.72],
	[33.6, 34.94, 33.93, 35.12]
];

/**
 * The countries of OpenStreetMap, cut at the coast, as topologies of `countries` (`a3`: ISO 3166-1
 * alpha-3, Crimea in Ukraine) and `crimea` (the part that the data hold as Russia's too).
 * Where two countries claim a strip, the greater one has it: such strips are at most 250 km².
 *
 * @param box [west, south, east, north] in degrees
 * @param caspian polygon features that are cut out of the countries
 * @param bands `{ interval, island }` in growing order: the least size of a bend in metres and of an
 *   island in square kilometres that are kept; 0 keeps all
 * @returns one atlas `{ topology, countries }` a band
 */
export async function osmAtlases(box, caspian, bands) {
	const [west, south, east, north] = crimea;
	const isInCrimea = [
		`this.bounds[0] > ${west}`,
		`this.bounds[1] > ${south}`,
		`this.bounds[2] < ${east}`,
		`this.bounds[3] < ${north}`
	].join(' && ');
	const patches = await basesLand();
	const source = require.resolve('@geo-maps/countries-coastline-1m/map.geo.json');
	const outputs = await runMapshaper(
		[
			`-i "${source}" name=countries`,
			`-clip bbox=${box.join(',')}`,
			// The Åland Islands are in Finland's polygons too.
			`-filter "A3 !== 'ALA'" -explode`,
			`-each "a3 = A3 === 'RUS' && ${isInCrimea} ? 'crimea' : A3" -filter-fields a3`,
			`-filter "a3 === 'crimea'" + name=crimea`,
			`-filter "a3 !== 'crimea'" target=countries`,
			`-i bases.json name=bases -clip bbox=${box.join(',')}`,
			'-merge-layers target=countries,bases force name=countries',
			// No true hole is that small, and strips between two claims are smaller.
			'-clean gap-fill-area=20km2 target=countries',
			...(caspian.length > 0 ? ['-erase caspian.json target=countries'] : []),
			...bands.flatMap(({ interval, island }, i) => [
				...(island > 0
					? [`-filter-islands min-area=${island}km2 remove-empty target=countries`]
					: []),
				...(interval > 0 ? [`-simplify weighted interval=${interval} target=countries`] : []),
				`-o ${i}.json format=topojson no-quantization target=countries,crimea`
			])
		],
		{ 'bases.json': collection(patches), 'caspian.json': collection(caspian) }
	);
	return bands.map((_, i) => {
		const topology = outputs[`${i}.json`];
		return { topology, countries: topology.objects.countries };
	});
}

async function basesLand() {
	const layers = await Promise.all(
		bases.map((box) => naturalEarth('10m', 'land', [`-clip bbox=${box.join(',')}`]))
	);
	return layers.flat().map(({ geometry }) => ({
		type: 'Feature',
		properties: { a3: 'CYP' },
		geometry
	}));
}
