import type { Map as MapLibre } from 'maplibre-gl';
import type { Label } from '../cartography/labels/candidates';
import type { LiveSight } from '../cartography/camera/sight';
import type * as Engine from './story-map.svelte';

/** What a live map shows now. */
export const liveSight = (
	engine: typeof Engine,
	map: MapLibre,
	labels: () => readonly Label[],
	inset: number
): LiveSight => ({
	drawGround: () => engine.snapshot(map),
	labels,
	swatches: () => engine.swatchesInSight(map, inset),
	bearing: () => map.getBearing()
});
