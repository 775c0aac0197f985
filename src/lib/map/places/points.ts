import type { Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibre, MapGeoJSONFeature } from 'maplibre-gl';
import { drawPoints, isCrowded, type PointTheme } from '../../cartography/style/points';
import type { Exploration } from '../../exploration/exploration.svelte';
import {
	isPlacePointed,
	isPlaceReachable,
	isPlaceSelected,
	themesAt
} from '../../exploration/marks';
import type { Place } from '../../story/story';
import type { Theme } from '../../story/terms';

/** The ids of places that what is open, measured or pointed at has to do with. */
function regarded({ event, place, line, pointed, index }: Exploration): Set<string> {
	const at = pointed && 'event' in pointed ? index.events.get(pointed.event) : null;
	return new Set([
		...[event, at].flatMap((one) => one?.places.map((link) => link.place) ?? []),
		...(place ? [place.id] : []),
		...line.filter((point) => typeof point === 'string'),
		...(pointed && 'place' in pointed ? [pointed.place] : [])
	]);
}

/**
 * The places that have a marker of their own: all that are marked or, where they are too many for that,
 * those that are open or pointed at. The rest are drawn as points.
 */
export function markersOf(exploration: Exploration): Place[] {
	const { story, index } = exploration;
	if (!isCrowded(story)) return story.places.filter(({ marked }) => marked);
	return [...regarded(exploration)]
		.filter((id) => isPlaceSelected(exploration, id) || isPlacePointed(exploration, id))
		.map((id) => index.places.get(id))
		.filter((place) => place !== undefined)
		.filter(({ marked }) => marked);
}

const mainTheme = ([theme, ...others]: readonly Theme[]): PointTheme =>
	theme && others.length === 0 ? theme : 'several';

/** Draws the places that have no markers, as far as the reader wants to see them. */
export function showPoints(map: MapLibre, exploration: Exploration): void {
	const { story } = exploration;
	const source = map.getSource<GeoJSONSource>('points');
	if (!source || !isCrowded(story)) return;
	const { shownAt } = exploration;
	const shown = story.places.filter(
		({ id, marked }) => marked && isPlaceReachable(exploration, id)
	);
	void source.setData(
		drawPoints(shown, (id) => shownAt.get(id) ?? mainTheme(themesAt(exploration, id)))
	);
}

/** Zooms to where a cluster of places falls apart; it does nothing if the places have changed since. */
export async function openCluster(
	map: MapLibre,
	{ geometry, properties }: MapGeoJSONFeature,
	originalEvent: Event
): Promise<void> {
	const source = map.getSource<GeoJSONSource>('points')!;
	const zoom = await source.getClusterExpansionZoom(properties.cluster_id).catch(() => null);
	const center = (geometry as Point).coordinates as [number, number];
	if (zoom !== null) map.easeTo({ center, zoom }, { originalEvent });
}
