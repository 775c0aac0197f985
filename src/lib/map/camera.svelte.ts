import type { Map as MapLibre } from 'maplibre-gl';
import { untrack } from 'svelte';
import { fit } from '../cartography/camera';
import { fitFlat } from '../cartography/flat-camera';
import { frameEvent, framePlaces, frameStory, type Frame } from '../cartography/frame';
import type { Exploration } from '../exploration/exploration.svelte';
import type { Camera } from '../story/story';

/** Room in px for the buttons at the right and the credits at the bottom. */
const edges = { right: 56, bottom: 36 };
/** Share of the free part of the map that stays around what is framed, so that labels find room. */
const margin = 0.11;
/** Longest flight in ms. */
const longest = 3500;

/** Closest zoom at which a line through points of the map is framed. */
const closestLine = 12;

function viewOf(exploration: Exploration): Camera | Frame {
	const { at, event, place, line, linePositions, story } = exploration;
	if (at) return at;
	if (event) return frameEvent(event, story);
	const measured = story.places.filter(({ id }) => line.includes(id));
	if (place) return framePlaces([place, ...measured]);
	if (linePositions.length < 2) return frameStory(story);
	const isOfPlaces = measured.length === linePositions.length;
	return isOfPlaces ? framePlaces(measured) : { points: linePositions, maxZoom: closestLine };
}

/** The camera that shows a view, north at the top, in the part of the map that nothing covers. */
function cameraFor(map: MapLibre, view: Camera | Frame, inset: number, { display }: Exploration) {
	if ('zoom' in view) return { ...view, bearing: 0 };
	const { clientWidth, clientHeight } = map.getContainer();
	const share = 1 - 2 * margin;
	const free = {
		width: (clientWidth - inset - edges.right) * share,
		height: (clientHeight - edges.bottom) * share
	};
	const fitted = display.map === 'flat' ? fitFlat : fit;
	return { ...fitted(view.points, { height: clientHeight, free }, view.maxZoom), bearing: 0 };
}

/** Flies to the whole story, whatever is open. */
export function flyToStory(
	map: MapLibre,
	exploration: Exploration,
	inset: number,
	originalEvent: Event
): void {
	const camera = cameraFor(map, frameStory(exploration.story), inset, exploration);
	map.flyTo({ ...camera, maxDuration: longest }, { originalEvent });
}

/**
 * Keeps the map on what is open in the exploration: flies there when it changes or is chosen again,
 * and holds it in the frame when the window changes, until the reader moves the map by hand or draws.
 */
export function followExploration(
	map: MapLibre,
	exploration: Exploration,
	inset: () => number
): void {
	let isHeld = true;
	let isFirst = true;
	/** How often the reader had asked for the view, as `look` ends. */
	let before: string | undefined;
	const projection = $derived(exploration.display.map);
	const camera = () => cameraFor(map, viewOf(exploration), inset(), exploration);
	const hold = () => {
		if (isHeld) map.jumpTo(camera());
	};

	map.on('movestart', ({ originalEvent }) => {
		if (originalEvent) isHeld = false;
	});
	map.on('moveend', ({ originalEvent }) => {
		const { lng, lat } = map.getCenter().wrap();
		const seen: Camera = { center: [lng, lat], zoom: map.getZoom() };
		exploration.see(seen);
		if (originalEvent && !isHeld) exploration.moveTo(seen);
	});
	map.on('resize', hold);

	$effect(() => {
		map.setPadding({ ...edges, left: inset(), top: 0 });
		untrack(hold);
	});
	$effect(() => {
		void [exploration.look, projection];
		untrack(() => {
			const asked = exploration.look.split(' ').at(-1);
			const isDrawn =
				exploration.drawing.isOn && exploration.view === 'measure' && asked === before;
			before = asked;
			isHeld = !isDrawn;
			if (isDrawn) return;
			if (isFirst) map.jumpTo(camera());
			else map.flyTo({ ...camera(), maxDuration: longest });
			isFirst = false;
		});
	});
}
