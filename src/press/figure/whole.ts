import { geoPath, type GeoProjection } from 'd3-geo';
import { frameStory } from '../../lib/cartography/camera/frame';
import { paper } from '../../lib/cartography/style/palette';
import { rankOf } from '../../lib/cartography/labels/rank';
import { buildStyle, featuresOf } from '../../lib/cartography/style/style';
import { cameraFor, type Screen } from '../../lib/cartography/camera/viewport';
import type { Box } from '../../lib/cartography/labels/boxes';
import { messagesIn } from '../../lib/messages/messages';
import type { Story } from '../../lib/story/story';
import { openBase } from './disk';
import { drawPaths } from '../../lib/figure/draw/draw';
import { countriesIn, layOut } from '../../lib/figure/draw/lay-out';
import { widthOf } from './letters';
import { drawnWith, limbOf, projectionOf } from '../../lib/figure/draw/projection';
import { allTiles, readTiles, type Tile } from '../../lib/figure/draw/tiles';

/** How finely a map is drawn. */
interface Fineness {
	/** Zoom of the tiles that it is drawn from. */
	tileZoom: number;
	/** How far a line may be off, in px. */
	tolerance: number;
	/** How much wider lines are than on paper. */
	weight?: number;
}

const none = () => ({});

/** Boxes around the hatched areas, in px from the centre. */
function hatchedOf(tiles: readonly Tile[], projection: GeoProjection): Box[] {
	const path = geoPath(projection);
	const areas = tiles.flatMap(({ layers: { disputed = [] } }) =>
		disputed.filter(({ type }) => type === 3)
	);
	return areas.map(({ parts }) => {
		const [[left, top], [right, bottom]] = path.bounds({ type: 'Polygon', coordinates: parts });
		return { left, top, right, bottom };
	});
}

/**
 * Draws the map of a whole story for a screen, on paper and as a globe: its paths, and labels at any scale. For
 * the build only.
 *
 * @throws if the basemap can't be read
 */
export async function drawWhole(
	story: Story,
	screen: Screen,
	{ tileZoom, tolerance, weight = 1 }: Fineness
) {
	const camera = cameraFor(frameStory(story), screen, false);
	const { zoom } = camera;
	const projection = projectionOf(camera, screen.height, false);
	const look = {
		palette: { ...paper, weight },
		basemap: '/',
		ground: null,
		projection: 'globe',
		localScripts: null,
		isFlatLand: false
	} as const;
	const style = buildStyle(story, look);
	const tiles = await readTiles(openBase(), allTiles(tileZoom));
	const paths = drawPaths({
		style,
		projection,
		zoom,
		tiles,
		features: { story: featuresOf(story) },
		tolerance,
		stateOf: none
	});
	const names = countriesIn(style.layers, tiles, zoom);
	const eventsAt = (id: string) =>
		story.events.filter((event) => event.places.some(({ place }) => place === id));
	return {
		projection,
		hatched: hatchedOf(tiles, projection),
		drawing: {
			camera: drawnWith(camera, screen.height, false),
			sea: { radius: limbOf(camera, screen.height), color: paper.ocean },
			hatch: paper.hatch,
			...paths
		},
		/** Lays labels out within a frame and off obstacles, both in px of a scale. */
		layOutIn: (frame: Box, scale: number, obstacles: readonly Box[] = []) =>
			layOut({
				projection,
				zoom,
				places: story.places.filter(({ marked }) => marked),
				rankOf: (place) => rankOf(place, eventsAt(place.id)),
				approximate: messagesIn(story.language).map.approximate,
				frame,
				obstacles,
				scale,
				widthOf,
				size: 1,
				names
			})
	};
}
