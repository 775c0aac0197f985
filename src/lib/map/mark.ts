import type { Map as MapLibre } from 'maplibre-gl';
import type { Exploration } from '../exploration/exploration.svelte';
import { featureMarks, type FeatureMarks } from '../exploration/feature-marks';

const key = ({ selected, pointed, faded }: FeatureMarks) => `${selected} ${pointed} ${faded}`;

/** Tells the map which of the story's features are marked or faded, where that has changed. */
export function markFeatures(map: MapLibre, exploration: Exploration): void {
	for (const [source, id, marks] of featureMarks(exploration)) {
		const before = map.getFeatureState({ source, id }) as FeatureMarks;
		if (key(before) !== key(marks)) map.setFeatureState({ source, id }, marks);
	}
}
