import type { Map as MapLibre, MapGeoJSONFeature, MapMouseEvent, PointLike } from 'maplibre-gl';
import type { RouteProperties } from '../cartography/style/routes';
import type { Exploration, Pointed } from '../exploration/exploration.svelte';
import { openCluster } from './places/points';

const reach = 5;
/** A second click within this many ms belongs to the first, even if the marker has flown away from it. */
const doubleClick = 600;
const layers = ['points', 'line', 'line-approximate', 'area', 'routes'];

/** The place or the event that a feature stands for; a route that several events share, its target. */
function meaningOf(
	{ properties }: MapGeoJSONFeature,
	{ shownEvents }: Exploration
): NonNullable<Pointed> {
	if (!('event' in properties)) return { place: properties.id };
	const { from, to } = properties as RouteProperties;
	const sharing = shownEvents.filter(({ routes }) =>
		routes.some((route) => new Set([route.from, route.to, from, to]).size === 2)
	);
	return sharing.length === 1 ? { event: sharing[0]!.id } : { place: to };
}

const isSame = (some: Pointed, other: Pointed): boolean =>
	JSON.stringify(some) === JSON.stringify(other);

/**
 * Lets the story's lines and areas be pointed at and chosen, but while the reader draws. Its places are
 * buttons of their own.
 */
export function listenToReader(map: MapLibre, exploration: Exploration): void {
	const canvas = map.getCanvas();

	const isForMap = ({ originalEvent }: MapMouseEvent) =>
		originalEvent.target === canvas && !exploration.drawing.isOn;

	const featuresAt = (box: [PointLike, PointLike]) =>
		map.queryRenderedFeatures(box, { layers: layers.filter((id) => map.getLayer(id)) });

	function meantBy({ point: { x, y } }: MapMouseEvent): Pointed {
		const box: [PointLike, PointLike] = [
			[x - reach, y - reach],
			[x + reach, y + reach]
		];
		const feature = featuresAt(box).find(({ state }) => !state.faded);
		return feature ? meaningOf(feature, exploration) : null;
	}

	map.on('click', 'clusters', (click) => {
		if (isForMap(click)) void openCluster(map, click.features![0]!, click.originalEvent);
	});
	map.on('click', (click) => {
		const meaning = isForMap(click) ? meantBy(click) : null;
		if (!meaning) return;
		if ('event' in meaning) exploration.selectEvent(meaning.event);
		else exploration.selectPlace(meaning.place);
	});

	let chosenAt = -Infinity;
	map.getCanvasContainer().addEventListener('click', ({ target, timeStamp }) => {
		if (target instanceof Element && target.closest('[data-place]')) chosenAt = timeStamp;
	});
	map.on('dblclick', (click) => {
		const isFirst = click.originalEvent.timeStamp - chosenAt > doubleClick;
		if (isFirst || exploration.drawing.isOn) return;
		click.preventDefault();
		exploration.lookAgain();
	});

	let isPointing = false;
	map.on('mousemove', (move) => {
		if (!isForMap(move)) {
			isPointing = false;
			return;
		}
		const isDragging = move.originalEvent.buttons !== 0;
		if (isDragging) return;
		const meaning = meantBy(move);
		if (!meaning && !isPointing) return;
		isPointing = meaning !== null;
		canvas.style.cursor = isPointing ? 'pointer' : '';
		if (!isSame(meaning, exploration.pointed)) exploration.point(meaning);
	});
}
