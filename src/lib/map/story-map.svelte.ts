import { Map as MapLibre, prewarm, setWorkerUrl, type ErrorEvent } from 'maplibre-gl';
import { untrack } from 'svelte';
import { prefersReducedMotion } from 'svelte/motion';
import type { Attachment } from 'svelte/attachments';
import type { Look } from '../cartography/style/look';
import { buildStyle } from '../cartography/style/style';
import type { Exploration } from '../exploration/exploration.svelte';
import { openArchives } from './engine/archives';
import { followExploration } from './camera.svelte';
import { drawImage } from './places/images';
import { untilDrawn } from './drawn';
import { followDrawn } from './engine/drawn-frame';
import { holdDrawing } from './engine/hold';
import { listenToReader } from './listen';
import { beforeMarks, hasMarks, markFeatures } from './places/mark';
import { keepPace } from './engine/pace';
import { showPoints } from './places/points';
import { workerUrl } from './engine/worker';
import './maplibre.css';

export { flyToStory } from './camera.svelte';
export { swatchesInSight } from './places/in-sight';
export { snapshot } from './engine/snapshot';

setWorkerUrl(workerUrl);
prewarm();

interface Options {
	exploration: Exploration;
	look: () => Look;
	/** Width in px that the panel covers at the left. */
	inset: () => number;
	/** Accessible name of the canvas. */
	label: () => string;
	/** Whether nobody sees the map until it is whole: then no frame is drawn on the way. */
	isCovered: boolean;
	/** Called once the map has been drawn and knows its projection, so that points fall where they belong. */
	onready: (map: MapLibre) => void;
	/** True while the map moves or loads, false once all is drawn. */
	onbusy: (busy: boolean) => void;
	/** Called when the graphics of the map are lost, and when they are back. */
	onlost: (isLost: boolean) => void;
	/** Called when a part of the map could not be loaded or drawn; it may be the tiles of the land. */
	onfault: (isOfLand: boolean) => void;
}

function createMap(element: HTMLElement, style: ReturnType<typeof buildStyle>): MapLibre {
	const map = new MapLibre({
		container: element,
		style,
		attributionControl: false,
		// The tests see to that.
		validateStyle: false,
		pitchWithRotate: false,
		fadeDuration: untrack(() => prefersReducedMotion.current) ? 0 : 200,
		maxPitch: 0,
		maxZoom: 14,
		minZoom: 0.6
	});
	map.setMissingStyleImageResolver((id) => {
		const drawn = drawImage(id);
		if (drawn) map.addImage(id, drawn.image, { pixelRatio: drawn.pixelRatio });
	});
	map.getCanvas().setAttribute('role', 'application');
	return map;
}

/** Draws the story's map in the element and keeps it with the exploration. */
export const storyMap =
	(options: Options): Attachment<HTMLElement> =>
	(element) => {
		const { exploration, look, inset, label, isCovered, onready, onbusy, onlost, onfault } =
			options;
		const style = () => {
			const { story, linePositions } = exploration;
			return buildStyle(story, look(), linePositions);
		};
		openArchives(untrack(look).basemap);
		const whole = untrack(style);
		const calm = untrack(() => hasMarks(exploration)) ? undefined : beforeMarks(whole);
		const map = createMap(element, calm?.style ?? whole);
		/** Whether the map does not yet answer to marks. */
		let isCalm = calm !== undefined;
		let isUnseen = isCovered;
		let release = isCovered ? holdDrawing(map.getCanvas()) : undefined;
		let isStyled = $state(false);
		let isDue = false;
		/** Counts the styles, each of which begins with no points and no marks. */
		let styles = $state(0);
		map.once('style.load', () => {
			isStyled = true;
			// What stands on the map is made while the worker has the first tiles to do.
			map.once('render', () => onready(map));
		});
		keepPace(map);
		followDrawn(map, (camera) => (map.getCanvas().dataset.camera = camera));
		map.on('error', (event: ErrorEvent & { sourceId?: string }) =>
			onfault(event.sourceId === 'base')
		);
		// Both may begin inside an effect, which must not depend on what is asked there.
		const begin = () => untrack(() => onbusy(true));
		map.on('movestart', begin);
		map.on('sourcedataloading', begin);
		const rest = () => {
			const isBusy = isDue || !map.loaded();
			if (isBusy || !isUnseen) return onbusy(isBusy);
			if (!release) return void untilDrawn(map.getCanvas()).then(show);
			release();
			release = undefined;
			map.redraw();
			void untilDrawn(map.getCanvas()).then(show);
		};
		const show = () => {
			isUnseen = false;
			rest();
		};
		// Others that hear of it may have something more to draw.
		map.on('idle', () => queueMicrotask(rest));
		// Until the context is back, there is no style to do anything to.
		map.on('webglcontextlost', () => {
			isStyled = false;
			onlost(true);
		});
		map.on('webglcontextrestored', () =>
			map.once('style.load', () => {
				isStyled = true;
				styles += 1;
				onlost(false);
			})
		);
		listenToReader(map, exploration);

		const wake = () => {
			if (isCalm) calm?.wake(map);
			isCalm = false;
		};
		let isFirst = true;
		$effect(() => {
			const wanted = style();
			if (!isStyled) return;
			if (!isFirst) {
				map.setStyle(wanted, { diff: true, validate: false });
				isCalm = false;
				styles = untrack(() => styles) + 1;
			}
			isFirst = false;
		});
		$effect(() => map.getCanvas().setAttribute('aria-label', label()));
		$effect(() => {
			void styles;
			return isStyled ? markFeatures(map, exploration, wake) : undefined;
		});
		$effect(() => {
			void styles;
			if (isStyled) showPoints(map, exploration);
		});
		$effect(() => {
			if (isStyled)
				return followExploration(
					map,
					exploration,
					inset,
					() => !isUnseen,
					(isFlightDue) => {
						isDue = isFlightDue;
						if (isDue) onbusy(true);
					}
				);
		});
		return () => map.remove();
	};
