import type { FeatureCollection } from 'geojson';
import { PMTiles } from 'pmtiles';
import { ArchiveSource } from '../../ui/archive/source';
import type { Box } from '../../cartography/labels/boxes';
import { readCompressed } from '../../ui/archive/compressed';
import { viewOf } from '../../cartography/camera/frame';
import type { Ground, Point } from '../../cartography/camera/ground';
import type { Look } from '../../cartography/style/look';
import { rankFor } from '../../cartography/labels/rank';
import { drawMeasure } from '../../cartography/style/routes';
import { buildStyle, featuresOf } from '../../cartography/style/style';
import { swatches, type Swatch } from '../../cartography/style/swatch';
import { cameraFor, edges, type Screen } from '../../cartography/camera/viewport';
import type { Exploration } from '../../exploration/exploration.svelte';
import { featureMarks } from '../../exploration/feature-marks';
import { isPlaceReachable, isPlaceSelected } from '../../exploration/marks';
import { drawPaths } from './draw';
import type { Drawing } from './drawing';
import { groundOfFigure } from './ground';
import { countriesIn, layOut } from './lay-out';
import { measureAll } from './measure-all';
import { drawnWith, limbOf, projectionOf } from './projection';
import { readTiles, tilesInView, type Tile } from './tiles';

/** From here on what a story adds to the map is drawn. */
const detailZoom = 5;
const finest = 13;
const tolerance = 0.3;

const archives = new Map<string, PMTiles>();

/** Opens a tile archive of the site, once. */
export function openArchive(url: string): PMTiles {
	const archive = archives.get(url) ?? new PMTiles(new ArchiveSource(url));
	archives.set(url, archive);
	return archive;
}

/** Reads features of the site; none where they can't be had. */
export const readFeatures = (url: string): Promise<FeatureCollection | undefined> =>
	readCompressed(url).then(
		(features) => features as FeatureCollection,
		() => undefined
	);

/** The tiles of a view, or else the coasts alone. Without these too, places stand on an empty sea. */
async function read(
	projection: Parameters<typeof tilesInView>[0],
	zoom: number,
	view: Box,
	{ basemap, ground: address }: Look
) {
	const addresses = tilesInView(projection, Math.min(finest, Math.max(0, Math.floor(zoom))), view);
	const [tiles, ground] = await Promise.all([
		readTiles(openArchive(`${basemap}base.pmtiles`), addresses).catch((): Tile[] => []),
		zoom < detailZoom || address === null ? undefined : readFeatures(address)
	]);
	const land = tiles.length > 0 ? undefined : await readFeatures(`${basemap}land.geojson.gz`);
	return { tiles, ground, land };
}

/** The drawing of a view. */
export interface ViewDrawing extends Drawing {
	/** Whether the tiles of the basemap could not be had. */
	isPartial: boolean;
	/** The kinds of lines and areas that are in sight. */
	swatches: readonly Swatch[];
	/** Its ground, when its middle is at a point of the map. */
	groundAt: (middle: Point) => Ground;
}

/** What labels are written in. */
interface Letters {
	/** The line below the label of a place whose position is not exact. */
	approximate: string;
	/** Family of the letters, as CSS has it. */
	font: string;
}

/**
 * Draws what is open in an exploration, at the size of the screen.
 *
 * @param obstacles - what labels keep off, in px from the middle of the free part of the screen
 */
export async function drawView(
	exploration: Exploration,
	look: Look,
	screen: Screen,
	obstacles: readonly Box[],
	{ approximate, font }: Letters
): Promise<ViewDrawing> {
	const { story, linePositions, event } = exploration;
	const isFlat = look.projection === 'flat';
	const camera = cameraFor(viewOf(exploration), screen, isFlat);
	const { zoom } = camera;
	const projection = projectionOf(camera, screen.height, isFlat);
	const size = {
		width: screen.width - screen.inset - edges.right,
		height: screen.height - edges.bottom
	};
	const [x, y] = [size.width / 2, size.height / 2];
	const view = {
		left: -x - screen.inset,
		right: x + edges.right,
		top: -y,
		bottom: y + edges.bottom
	};
	const marks = new Map(
		featureMarks(exploration).map(([id, { selected, pointed, faded }]) => [
			id,
			{ selected, pointed, faded }
		])
	);
	const { tiles, ground, land } = await read(projection, zoom, view, look);
	const style = buildStyle(story, { ...look, isFlatLand: land !== undefined }, linePositions);
	const { swatches: seen, ...paths } = drawPaths({
		style,
		projection,
		zoom,
		tiles,
		features: {
			story: featuresOf(story),
			measure: drawMeasure(linePositions, story.language),
			...(ground && { ground }),
			...(land && { land })
		},
		tolerance,
		stateOf: (source, id) => (source === 'story' && marks.get(id)) || {},
		view
	});
	const widthIn = measureAll();
	return {
		...size,
		limit: 'width',
		camera: drawnWith(camera, screen.height, isFlat),
		sea: { radius: isFlat ? null : limbOf(camera, screen.height), color: look.palette.ocean },
		hatch: look.palette.hatch,
		...paths,
		isPartial: tiles.length === 0,
		swatches: swatches.filter((swatch) => seen.includes(swatch)),
		layouts: [
			layOut({
				projection,
				zoom,
				places: story.places.filter(({ marked }) => marked),
				rankOf: (place) =>
					rankFor(place, exploration.eventsAt(place.id), {
						isSelected: isPlaceSelected(exploration, place.id),
						isReachable: isPlaceReachable(exploration, place.id),
						isOfOpenEvent: event?.places.some(({ place: id }) => id === place.id) ?? false
					}),
				approximate,
				frame: { left: -x, right: x, top: -y, bottom: y },
				obstacles,
				scale: 1,
				widthOf: (text, px) => widthIn(text, `600 ${px}px ${font}`),
				size: look.palette.size,
				names: countriesIn(style.layers, tiles, zoom)
			})
		],
		groundAt: (middle) => groundOfFigure(projection, camera, middle)
	};
}
