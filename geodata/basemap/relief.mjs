import sharp from 'sharp';
import { writeArchive } from './archive.mjs';
import { elevation } from './relief/elevation.mjs';
import { halve } from './relief/filters.mjs';
import { coverage, landPolygons } from './relief/mask.mjs';
import { tileSize, tilesOf, worldSize } from './relief/mercator.mjs';
import { generalise, shade } from './relief/shading.mjs';
import { colourTally } from './relief/tally.mjs';

const maxZoom = 4;
const world = [-180, -85.0511, 180, 85.0511];
const eurasia = [20, 18, 165, 72];

/** WebP quality by zoom level. The last is enlarged most: plains would show the encoder's blocks. */
const qualities = [84, 84, 84, 80, 90];

/**
 * Writes the shaded relief, a PMTiles archive of WebP tiles of 512 pixels: the world at zoom levels
 * 0 to 3, and Eurasia at 4.
 *
 * @param output path or file URL of the archive
 * @param log takes a line for each step
 * @returns its size in `bytes`, the number of its `tiles`, and the lightest and darkest `colours` of
 * land and sea that stand in them, outside a half of one percent of the pixels at either end
 */
export async function buildRelief(output, log) {
	const tally = colourTally();
	const tiles = [];
	let surfaces = await finestSurfaces(worldSize(maxZoom), log);
	for (let zoom = maxZoom; zoom >= 0; zoom--) {
		const drawn = await drawTiles(surfaces, zoom, tally);
		tiles.push(...drawn);
		const bytes = drawn.reduce((sum, { data }) => sum + data.length, 0);
		log(`relief, zoom ${zoom}: ${drawn.length} tiles, ${Math.round(bytes / 1000)} kB`);
		if (zoom > 0) surfaces = coarser(surfaces, worldSize(zoom));
	}
	const { bytes } = await writeArchive(output, tiles, {
		type: 'webp',
		minZoom: 0,
		maxZoom,
		bounds: world,
		center: [100, 45, 2],
		metadata: { name: 'Shaded relief' }
	});
	return { bytes, tiles: tiles.length, colours: tally.extremes(0.005) };
}

async function finestSurfaces(size, log) {
	const heights = await elevation(size);
	log('relief: heights');
	const { land, ice } = landPolygons();
	const landShare = await coverage(land, size);
	const iceShare = await coverage(ice, size);
	log('relief: coasts');
	return {
		landHeight: heights.map((metres) => Math.max(0, metres)),
		seaHeight: heights.map((metres) => Math.min(-1, metres)),
		landShare,
		iceShare
	};
}

function coarser(surfaces, size) {
	return Object.fromEntries(
		Object.entries(surfaces).map(([name, grid]) => [name, halve(grid, size)])
	);
}

async function drawTiles(surfaces, zoom, tally) {
	const size = worldSize(zoom);
	const lit = { ...surfaces, landForm: generalise(surfaces.landHeight, size) };
	const tiles = [];
	for (const { z, x, y } of tilesOf(zoom, zoom === maxZoom ? eurasia : world)) {
		const window = { left: x * tileSize, top: y * tileSize, side: tileSize };
		const pixels = shade(lit, size, zoom, window);
		const raw = { width: tileSize, height: tileSize, channels: 3 };
		const data = await sharp(pixels, { raw })
			.webp({ quality: qualities[zoom], effort: 6, smartSubsample: true })
			.toBuffer();
		tally.add(await sharp(data).raw().toBuffer(), cut(surfaces.landShare, size, window));
		tiles.push({ z, x, y, data });
	}
	return tiles;
}

function cut(grid, size, { left, top, side }) {
	const part = new grid.constructor(side * side);
	for (let row = 0; row < side; row++) {
		const from = (top + row) * size + left;
		part.set(grid.subarray(from, from + side), row * side);
	}
	return part;
}
