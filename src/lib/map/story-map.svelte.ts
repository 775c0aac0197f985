import { Map as MapLibre, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { fit } from '../cartography/camera';
import { frameEvent, framePlaces, frameStory, type Frame } from '../cartography/frame';
import type { Look } from '../cartography/look';
import { buildStyle } from '../cartography/style';
import type { Exploration } from '../exploration/exploration.svelte';
import type { Camera } from '../story/story';
import { drawImage } from './images';
import { listenToReader } from './listen';

setWorkerUrl(workerUrl);

/** What the map tells its surroundings. */
export interface MapEvents {
	onready: (map: MapLibre) => void;
	/** True while the map moves or loads, false once all is drawn. */
	onbusy: (busy: boolean) => void;
	onerror: (message: string) => void;
}

interface Options extends MapEvents {
	exploration: Exploration;
	look: () => Look;
	/** Width in px that the panel covers at the left. */
	inset: () => number;
	/** Accessible name of the canvas. */
	label: () => string;
}

/** Share of the map's free part that stays around what is framed, so that labels find room. */
const margin = 0.14;

/** The camera that shows a view beside the panel. */
function cameraFor(map: MapLibre, view: Camera | Frame, inset: number): Camera {
	if ('zoom' in view) return view;
	const { clientWidth, clientHeight } = map.getContainer();
	const free = {
		width: (clientWidth - inset) * (1 - 2 * margin),
		height: clientHeight * (1 - 2 * margin)
	};
	return fit(view.points, { height: clientHeight, free }, view.maxZoom);
}

function viewOf({ event, place, destination, story }: Exploration): Camera | Frame {
	if (event) return frameEvent(event, story);
	if (place) return framePlaces(destination ? [place, destination] : [place]);
	return frameStory(story);
}

function mark(map: MapLibre, exploration: Exploration): void {
	for (const { id, geometry } of exploration.story.places)
		if (geometry.type !== 'Point')
			map.setFeatureState(
				{ source: 'places', id },
				{ selected: exploration.isPlaceSelected(id), pointed: exploration.isPlacePointed(id) }
			);
	for (const event of exploration.story.events)
		for (const { id } of event.routes)
			map.setFeatureState(
				{ source: 'routes', id },
				{
					selected: exploration.event?.id === event.id,
					pointed: exploration.isEventPointed(event.id)
				}
			);
}

/** Puts a scale bar for the map into the element. */
export const scaleBar =
	(map: MapLibre): Attachment<HTMLElement> =>
	(element) => {
		const scale = new ScaleControl({ maxWidth: 100, unit: 'metric' });
		element.append(scale.onAdd(map));
		return () => scale.onRemove();
	};

/** Shows the whole story. */
export function showStory(map: MapLibre, { story }: Exploration, inset: number): void {
	map.flyTo({ ...cameraFor(map, frameStory(story), inset), maxDuration: 3500 });
}

/** Draws the story's map in the element and keeps it with the exploration. */
export const storyMap =
	({
		exploration,
		look,
		inset,
		label,
		onready,
		onbusy,
		onerror
	}: Options): Attachment<HTMLElement> =>
	(element) => {
		const map = new MapLibre({
			container: element,
			style: untrack(() => buildStyle(exploration.story, look())),
			attributionControl: false,
			dragRotate: false,
			pitchWithRotate: false,
			maxPitch: 0,
			maxZoom: 14,
			minZoom: 0.6
		});
		map.touchZoomRotate.disableRotation();
		map.keyboard.disableRotation();
		map.setMissingStyleImageResolver((id) => {
			const image = drawImage(id);
			if (image) map.addImage(id, image, { pixelRatio: 2 });
		});
		map.getCanvas().setAttribute('role', 'application');

		let isStyled = $state(false);
		map.once('style.load', () => (isStyled = true));
		map.on('error', ({ error }) => onerror(error.message));
		map.on('movestart', () => onbusy(true));
		map.on('idle', () => onbusy(false));
		listenToReader(map, exploration);

		let drawn = untrack(() => exploration.story);
		$effect(() => {
			const { story } = exploration;
			const style = buildStyle(story, look());
			if (!isStyled || story === drawn) return;
			drawn = story;
			onbusy(true);
			map.setStyle(style, { diff: true });
		});
		$effect(() => map.getCanvas().setAttribute('aria-label', label()));
		$effect(() => {
			if (isStyled) mark(map, exploration);
		});
		let isFirst = true;
		$effect(() => {
			map.setPadding({ left: inset(), top: 0, right: 0, bottom: 0 });
			const camera = cameraFor(map, viewOf(exploration), inset());
			if (isFirst) map.jumpTo(camera);
			else map.flyTo({ ...camera, maxDuration: 3500 });
			isFirst = false;
		});

		onready(map);
		return () => map.remove();
	};
