import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { markedRoutes } from '../cartography/layers/routes';
import type { Exploration } from '../exploration/exploration.svelte';
import { featureMarks, type FeatureMarks } from '../exploration/feature-marks';
import { afterPaint } from './after-paint';

const key = ({ selected, pointed, faded }: FeatureMarks) => `${selected} ${pointed} ${faded}`;

const isOfMarked = (id: string) => markedRoutes.some((layer) => layer === id);

/** A style without the layers of marked routes: the graphics need as long for them as for those with something to see. */
export const beforeMarks = (style: StyleSpecification): StyleSpecification => ({
	...style,
	layers: style.layers.map((layer) =>
		isOfMarked(layer.id) ? { ...layer, layout: { ...layer.layout, visibility: 'none' } } : layer
	) as StyleSpecification['layers']
});

/**
 * Tells the map which of the story's features are marked or faded, where that has changed, once the page's own marks
 * have been painted. Gives what calls that off.
 */
export function markFeatures(map: MapLibre, exploration: Exploration): () => void {
	const wanted = featureMarks(exploration);
	const hasRoutes = exploration.index.routed.length > 0;
	const hasMarks = hasRoutes && wanted.some(([, { selected, pointed }]) => selected || pointed);
	return afterPaint(() => {
		if (hasMarks)
			for (const id of markedRoutes)
				if (map.getLayer(id)) map.setLayoutProperty(id, 'visibility', 'visible');
		for (const [id, marks] of wanted) {
			const feature = { source: 'story', id };
			const before = map.getFeatureState(feature) as FeatureMarks;
			if (key(before) !== key(marks)) map.setFeatureState(feature, marks);
		}
	});
}
