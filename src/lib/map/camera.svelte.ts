import type { Map as MapLibre } from 'maplibre-gl';
import { untrack } from 'svelte';
import { flightTime } from '../cartography/camera/flight';
import { frameStory, viewOf, type Frame } from '../cartography/camera/frame';
import { cameraFor, edges } from '../cartography/camera/viewport';
import type { Exploration } from '../exploration/exploration.svelte';
import type { Camera } from '../story/story';
import { afterPaint } from './engine/after-paint';
import { holdView } from './engine/hold-view';

/** Flies to a camera, for as long as the way deserves. */
function fly(map: MapLibre, camera: Camera, data?: object): void {
	const { lng, lat } = map.getCenter();
	const from: Camera = { center: [lng, lat], zoom: map.getZoom() };
	const duration = flightTime(from, camera, map.getContainer().clientWidth);
	map.flyTo({ ...camera, duration }, data);
}

/** The camera that shows a view, north at the top, in the part of the map that nothing covers. */
function lookAt(map: MapLibre, view: Camera | Frame, inset: number, { display }: Exploration) {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	return { ...cameraFor(view, { width, height, inset }, display.map === 'flat'), bearing: 0 };
}

/** Flies to the whole story, whatever is open. */
export function flyToStory(
	map: MapLibre,
	exploration: Exploration,
	inset: number,
	originalEvent: Event
): void {
	const camera = lookAt(map, frameStory(exploration.story), inset, exploration);
	fly(map, camera, { originalEvent });
}

/**
 * Keeps the map on what is open in the exploration: flies there when it changes or is chosen again,
 * and holds it in the frame when the window changes, until the reader moves the map by hand or draws.
 * A flight begins once the page has been painted; nothing is drawn until then. Gives what calls that off.
 *
 * @param isSeen - whether anyone sees the map; where nobody does, it is there at once
 * @param ondue - told when one is, and when it is no more
 */
export function followExploration(
	map: MapLibre,
	exploration: Exploration,
	inset: () => number,
	isSeen: () => boolean,
	ondue: (isFlightDue: boolean) => void
): () => void {
	let isHeld = true;
	let isFirst = true;
	/** Whoever chooses again during a flight wants to be there. */
	let isFlying = false;
	/** How often the reader had asked for the view. */
	let before: number | undefined;
	let callOff = () => {};
	const projection = $derived(exploration.display.map);
	let projectionBefore = untrack(() => projection);
	const camera = () => lookAt(map, viewOf(exploration), inset(), exploration);
	const hold = () => {
		if (isHeld) map.jumpTo(camera());
	};
	const flySoon = (isTurned: boolean) => {
		isFlying = true;
		ondue(true);
		// A globe that becomes flat can't be kept as it was.
		const release = isTurned ? () => {} : holdView(map);
		const begin = () => {
			callOff = () => {};
			release();
			ondue(false);
		};
		const cancel = afterPaint(() => {
			begin();
			fly(map, camera());
		});
		callOff = () => {
			begin();
			cancel();
			isFlying = false;
			map.triggerRepaint();
		};
	};

	map.on('movestart', ({ originalEvent }) => {
		if (!originalEvent) return;
		isHeld = false;
		callOff();
	});
	map.on('moveend', ({ originalEvent }) => {
		isFlying = false;
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
			const asked = exploration.looks;
			const isDrawn =
				exploration.drawing.isOn && exploration.view === 'measure' && asked === before;
			before = asked;
			const isTurned = projection !== projectionBefore;
			projectionBefore = projection;
			isHeld = !isDrawn;
			const isHasty = isFirst || isFlying || !isSeen();
			callOff();
			if (isDrawn) return;
			if (isHasty) {
				map.jumpTo(camera());
				isFlying = false;
			} else flySoon(isTurned);
			isFirst = false;
		});
	});
	return () => callOff();
}
