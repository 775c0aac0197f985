import { open } from 'node:fs/promises';
import { PMTiles, type Source } from 'pmtiles';
import { frameStory } from '../cartography/frame';
import { paper } from '../cartography/palette';
import { rankOf } from '../cartography/rank';
import { drawRoutes } from '../cartography/routes';
import { buildStyle, drawPlaces } from '../cartography/style';
import { cameraFor, edges, margin } from '../cartography/viewport';
import { messagesIn } from '../messages/messages';
import type { Story } from '../story/story';
import { drawPaths } from './draw';
import type { Drawing } from './drawing';
import { countriesIn, layOut } from './lay-out';
import { widthOf } from './letters';
import { limbOf, projectionOf } from './projection';
import { allTiles, readTiles } from './tiles';

const basemap = 'static/basemap/base.pmtiles';
/** Zoom of the tiles that a whole story is drawn from: as fine as the page's size allows. */
const tileZoom = 1;
/** The figure in px; a screen shows it larger or smaller, as it has room. */
const room = { width: 1000, height: 700 };
/**
 * The scales at which labels are laid out. Each holds up to the next, so that text is 13 to 18 px high on
 * the screen, whatever its size; the styles of `Figure.svelte` choose among them.
 */
const scales = [0.26, 0.35, 0.47, 0.64, 0.86, 1.17];
/** How far a line may be off, in px. */
const tolerance = 0.45;

/** Reads an archive from the disk. */
class FileSource implements Source {
	readonly #path: string;

	constructor(path: string) {
		this.#path = path;
	}

	getKey(): string {
		return this.#path;
	}

	async getBytes(offset: number, length: number) {
		const file = await open(this.#path);
		try {
			const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
			return { data: buffer.buffer.slice(0, bytesRead) };
		} finally {
			await file.close();
		}
	}
}

const none = () => ({});
/** How much higher or wider than its frame a figure's room is at least, in parts of its longer side. */
const least = 0.55;

/**
 * Draws a whole story for the page as it is served, on paper and as a globe. For the build only.
 *
 * @throws if the basemap can't be read
 */
export async function drawStory(story: Story): Promise<Drawing> {
	const [width, height] = [room.width + edges.right, room.height + edges.bottom];
	const camera = cameraFor(frameStory(story), { width, height, inset: 0 }, false);
	const projection = projectionOf(camera, height, false);
	const look = {
		palette: paper,
		basemap: '/',
		projection: 'globe',
		localScripts: null,
		isFlatLand: false
	} as const;
	const style = buildStyle(story, look);
	const tiles = await readTiles(new PMTiles(new FileSource(basemap)), allTiles(tileZoom));
	const { zoom } = camera;
	const paths = drawPaths({
		style,
		projection,
		zoom,
		tiles,
		features: { places: drawPlaces(story), routes: drawRoutes(story) },
		tolerance,
		stateOf: none
	});

	const places = story.places.filter(({ marked }) => marked);
	const points = frameStory(story).points.map((point) => projection(point)!);
	const reach = (axis: 0 | 1) => 2 * Math.max(...points.map((point) => Math.abs(point[axis])));
	const share = 1 - 2 * margin;
	const size = { width: reach(0) / share, height: reach(1) / share };
	const limit = size.width / room.width > size.height / room.height ? 'width' : 'height';
	const eventsAt = (id: string) =>
		story.events.filter((event) => event.places.some(({ place }) => place === id));
	const names = countriesIn(style.layers, tiles, zoom);
	const layouts = scales.map((scale) => {
		const x = (Math.max(size.width, size.height * least) * scale) / 2;
		const y = (Math.max(size.height, size.width * least) * scale) / 2;
		return layOut({
			projection,
			zoom,
			places,
			rankOf: (place) => rankOf(place, eventsAt(place.id)),
			approximate: messagesIn(story.language).map.approximate,
			frame: { left: -x, top: -y, right: x, bottom: y },
			obstacles: [],
			scale,
			widthOf,
			size: 1,
			names
		});
	});
	return {
		...size,
		limit,
		sea: { radius: limbOf(camera, height), color: paper.ocean },
		hatch: paper.hatch,
		...paths,
		layouts
	};
}
