import { writeArchive } from './archive.mjs';
import { bands } from './vector/bands.mjs';
import { tilesOf } from './vector/tiles.mjs';

const maxZoom = 13;
/** Three eighths of a pixel of a tile of 512 pixels. */
const tolerance = 3;

/**
 * Builds the vector tiles of the basemap.
 *
 * @param output the archive's path or URL
 * @param log takes a line of text
 * @returns `{ bytes, zooms }`: the archive's length, and `{ zoom, tiles, bytes, largest }` a zoom
 */
export async function buildVector(output, log = () => {}) {
	const tiles = [];
	const zooms = [];
	for await (const { zoom, box, layers } of bands()) {
		const made = [...tilesOf(zoom, layers, box, tolerance)];
		const lengths = made.map(({ data }) => data.length);
		const bytes = lengths.reduce((sum, length) => sum + length, 0);
		zooms.push({ zoom, tiles: made.length, bytes, largest: Math.max(...lengths) });
		log(`zoom ${zoom}: ${made.length} tiles, ${Math.round(bytes / 1000)} kB`);
		for (const tile of made) tiles.push(tile);
	}
	const { bytes } = await writeArchive(output, tiles, {
		type: 'mvt',
		minZoom: 0,
		maxZoom,
		bounds: [-180, -85, 180, 85],
		center: [130.65, 42.38, 3],
		metadata: metadata()
	});
	return { bytes, zooms };
}

function metadata() {
	const layer = (id, minzoom, fields = {}) => ({ id, minzoom, maxzoom: maxZoom, fields });
	return {
		name: 'Tumen basemap',
		attribution: 'Natural Earth; © OpenStreetMap contributors; World Data Bank II',
		vector_layers: [
			layer('land', 0),
			layer('ocean', 6),
			layer('lake', 0),
			layer('river', 2, { rank: 'Number', name: 'String' }),
			layer('boundary', 0, { class: 'String', between: 'String', name: 'String' }),
			layer('disputed', 0, { name: 'String' }),
			layer('admin1', 5, { country: 'String' }),
			layer('country', 0, { iso: 'String', rank: 'Number' })
		]
	};
}
