import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { palettes } from '../../src/lib/cartography/style/palette';
import { frameStory } from '../../src/lib/cartography/camera/frame';
import { buildStyle } from '../../src/lib/cartography/style/style';
import { cameraFor, edges, type Screen } from '../../src/lib/cartography/camera/viewport';
import type { LonLat } from '../../src/lib/story/geometry';
import type { Camera, Story } from '../../src/lib/story/story';

/** What the bare page is to show: the same map as the story's page, without the story's own layers. */
export interface Scene {
	/** Of the map in px. */
	width: number;
	height: number;
	padding: { left: number; top: number; right: number; bottom: number };
	camera: Camera;
	style: StyleSpecification;
	/** How points are drawn that are too many for markers. */
	points: LayerSpecification[];
	places: { id: string; label: string; point: LonLat; text: string }[];
}

/** Sources of the style that hold the story or what the page's own labels need. */
const own = ['story', 'measure', 'reserved', 'points'];

const sourceOf = (layer: LayerSpecification): string =>
	'source' in layer ? String(layer.source) : '';

/** The camera that the story's page begins with, on a screen. */
export const cameraOf = (story: Story, screen: Screen): Camera =>
	cameraFor(frameStory(story), screen, false);

/**
 * The scene of a story on a screen.
 *
 * @param crowded - a story of so many places that they are drawn as points
 */
export function sceneOf(story: Story, crowded: Story, screen: Screen): Scene {
	const look = {
		palette: palettes.paper,
		basemap: '/basemap/',
		ground: '/stories/moscow-pyongyang/ground.geojson.gz',
		projection: 'globe',
		localScripts: null,
		isFlatLand: false
	} as const;
	const { sources, layers, ...rest } = buildStyle(story, look);
	return {
		width: screen.width,
		height: screen.height,
		padding: { ...edges, left: screen.inset, top: 0 },
		camera: cameraOf(story, screen),
		style: {
			...rest,
			sources: Object.fromEntries(Object.entries(sources).filter(([id]) => !own.includes(id))),
			layers: layers.filter((layer) => !own.includes(sourceOf(layer)))
		},
		points: buildStyle(crowded, look).layers.filter((layer) => sourceOf(layer) === 'points'),
		places: story.places
			.filter(({ marked }) => marked)
			.map(({ id, label, point }) => ({
				id,
				label,
				point,
				text: story.events
					.filter(({ places }) => places.some(({ place }) => place === id))
					.map(({ title }) => title)
					.join('; ')
			}))
	};
}
