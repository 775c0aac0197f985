import type { Map as MapLibre, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { Exploration } from '../exploration/exploration.svelte';

const reach = 5;
const layers = ['line', 'line-approximate', 'area', 'routes'];

function featuresAt(map: MapLibre, { x, y }: { x: number; y: number }): MapGeoJSONFeature[] {
	const box: [PointLike, PointLike] = [
		[x - reach, y - reach],
		[x + reach, y + reach]
	];
	return map.queryRenderedFeatures(box, { layers });
}

/** The place or the event that a feature stands for; a route that several events share, its target. */
function meaningOf(
	{ source, properties }: MapGeoJSONFeature,
	{ story }: Exploration
): { event: string } | { place: string } {
	if (source === 'places') return { place: properties.id };
	const [, from, to] = (properties.id as string).split(':');
	const sharing = story.events.filter(({ routes }) =>
		routes.some((route) => new Set([route.from, route.to, from, to]).size === 2)
	);
	return sharing.length === 1 ? { event: properties.event } : { place: to! };
}

/** Lets the story's lines and areas be pointed at and chosen. Its places are buttons of their own. */
export function listenToReader(map: MapLibre, exploration: Exploration): void {
	map.on('click', ({ point }) => {
		const [feature] = featuresAt(map, point);
		if (!feature) return;
		const meaning = meaningOf(feature, exploration);
		if ('event' in meaning) exploration.selectEvent(meaning.event);
		else exploration.selectPlace(meaning.place);
	});
	let isPointing = false;
	map.on('mousemove', ({ point, originalEvent }) => {
		if (originalEvent.target !== map.getCanvas()) return;
		const [feature] = featuresAt(map, point);
		if (!feature && !isPointing) return;
		isPointing = feature !== undefined;
		map.getCanvas().style.cursor = isPointing ? 'pointer' : '';
		exploration.point(feature ? meaningOf(feature, exploration) : null);
	});
}
