import type { LayerSpecification, Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { unmarked } from '../../cartography/layers/expressions';
import type { Exploration } from '../../exploration/exploration.svelte';
import { featureMarks, type FeatureMarks } from '../../exploration/feature-marks';
import { afterPaint } from '../engine/after-paint';

const key = ({ selected, pointed, faded }: FeatureMarks) => `${selected} ${pointed} ${faded}`;

const isMarked = ([, { selected, pointed, faded }]: [string, FeatureMarks]) =>
	selected || pointed || faded;

/** Whether any of the story's features looks other than it does at rest. */
export const hasMarks = (exploration: Exploration): boolean =>
	featureMarks(exploration).some(isMarked);

type Paint = Parameters<MapLibre['setPaintProperty']>;
type Property = [name: Paint[1], value: Paint[2]];

/** A layer as it looks while nothing is marked, and what makes it answer to marks, if it would not. */
function calm(layer: LayerSpecification): [LayerSpecification, ((map: MapLibre) => void) | null] {
	const paint = Object.entries(layer.paint ?? {}) as Property[];
	const resting = paint.map(([name, value]) => [name, unmarked(value)] as Property);
	const changed = paint.filter(([, value], i) => value !== resting[i]![1]);
	if (changed.length === 0) return [layer, null];
	const { visibility = 'visible' } = layer.layout ?? {};
	const isUnseen = resting.some(([name, value]) => name.endsWith('-opacity') && value === 0);
	const calmed = {
		...layer,
		layout: { ...layer.layout, visibility: isUnseen ? 'none' : visibility },
		paint: Object.fromEntries(resting)
	};
	const wake = (map: MapLibre) => {
		for (const [name, value] of changed) map.setPaintProperty(layer.id, name, value);
		map.setLayoutProperty(layer.id, 'visibility', visibility);
	};
	return [calmed as LayerSpecification, wake];
}

/**
 * A style for a map on which nothing is marked yet, and what makes the map answer to marks: the graphics must learn
 * anew how to draw what depends on them, and draw it even where there is nothing to see.
 */
export function beforeMarks(style: StyleSpecification): {
	style: StyleSpecification;
	wake: (map: MapLibre) => void;
} {
	const calmed = style.layers.map(calm);
	return {
		style: { ...style, layers: calmed.map(([layer]) => layer) },
		wake: (map) => calmed.forEach(([, wake]) => wake?.(map))
	};
}

/**
 * Tells the map which of the story's features are marked or faded, where that has changed, once the page's own marks
 * have been painted. Gives what calls that off.
 *
 * @param onmarks - called before, if there are any
 */
export function markFeatures(
	map: MapLibre,
	exploration: Exploration,
	onmarks: () => void
): () => void {
	const wanted = featureMarks(exploration);
	return afterPaint(() => {
		if (wanted.some(isMarked)) onmarks();
		for (const [id, marks] of wanted) {
			const feature = { source: 'story', id };
			const before = map.getFeatureState(feature) as FeatureMarks;
			if (key(before) !== key(marks)) map.setFeatureState(feature, marks);
		}
	});
}
