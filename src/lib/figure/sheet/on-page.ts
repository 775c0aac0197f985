import { loadWidth } from '../../ui/page/text-width';
import type { Origin } from '../../story/origin';
import type { Story } from '../../story/story';
import { measureAll } from '../draw/measure-all';
import { readTiles, type Tile } from '../draw/tiles';
import { openArchive, readFeatures } from '../draw/view';
import { drawSheets } from './draw';
import type { SheetMap } from './map';

/**
 * Draws the maps of a story's handout in a page. Where the tiles of the basemap can't be had they show the coasts
 * alone; without these too, places stand on an empty sea.
 */
export async function drawSheetsOnPage(
	story: Story,
	{ basemap, ground }: Origin
): Promise<SheetMap[]> {
	const base = openArchive(`${basemap}base.pmtiles`);
	const font = getComputedStyle(document.documentElement).getPropertyValue('--sans');
	const [own, hasTiles] = await Promise.all([
		ground === null ? undefined : readFeatures(ground),
		base.getHeader().then(
			() => true,
			() => false
		),
		loadWidth(`600 16px ${font}`)
	]);
	const land = hasTiles ? undefined : await readFeatures(`${basemap}land.geojson.gz`);
	const widthIn = measureAll();
	return drawSheets(story, {
		readTiles: (addresses) => readTiles(base, addresses).catch((): Tile[] => []),
		features: { ...(own && { ground: own }), ...(land && { land }) },
		widthOf: (text, size, spacing) =>
			widthIn(text, `600 ${size}px ${font}`) + Math.max(0, text.length - 1) * spacing * size
	});
}
