import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { palettes } from '../../../src/lib/cartography/style/palette';
import { buildStyle } from '../../../src/lib/cartography/style/style';
import { painterOf, type PathLayer } from '../../../src/lib/figure/draw/paint';
import { beforeMarks } from '../../../src/lib/map/places/mark';
import { fairStory } from '../../fixtures/story';

const look = {
	palette: palettes.paper,
	basemap: '/',
	ground: '/ground.geojson',
	projection: 'globe',
	localScripts: null,
	isFlatLand: false
} as const;
const whole = buildStyle(fairStory(), look);
const { style, wake } = beforeMarks(whole);
const isHidden = ({ layout }: LayerSpecification) => layout?.visibility === 'none';

test('a map on which nothing is marked asks for no marks', () => {
	expect(JSON.stringify(whole)).toContain('feature-state');
	expect(JSON.stringify(style)).not.toContain('feature-state');
});

test('its graphics are spared the routes that are only seen when they are marked', () => {
	const hidden = whole.layers.filter((layer, i) => isHidden(style.layers[i]!) && !isHidden(layer));
	expect(hidden.map(({ id }) => id)).toEqual(['route-casing', 'route', 'route-direction']);
});

test('it looks as it would', () => {
	const features = [
		{ type: 2 as const, properties: { event: 'dam', theme: 'military', first: true } },
		{ type: 2 as const, properties: { kind: 'border' } },
		{ type: 2 as const, properties: { kind: 'bridge' } },
		{ type: 3 as const, properties: { kind: 'region' } }
	];
	const painted = (layers: readonly LayerSpecification[]) =>
		layers
			.filter((layer) => 'source' in layer && layer.source === 'story' && layer.type !== 'symbol')
			.map((layer) =>
				isHidden(layer)
					? features.map(() => null)
					: features.map((feature) => painterOf(layer as PathLayer, 4)(feature))
			);
	expect(painted(style.layers)).toEqual(painted(whole.layers));
	expect(painted(whole.layers).flat().filter(Boolean).length).toBeGreaterThan(4);
});

test('with the first mark it becomes the whole map', () => {
	const layers = structuredClone(style.layers);
	const find = (id: string) => layers.find((layer) => layer.id === id)!;
	const map = {
		setPaintProperty: (id: string, name: string, value: unknown) =>
			void Object.assign(find(id).paint!, { [name]: value }),
		setLayoutProperty: (id: string, name: string, value: unknown) =>
			void Object.assign(find(id).layout!, { [name]: value })
	};
	wake(map as unknown as MapLibre);
	const shown = (all: readonly LayerSpecification[]) =>
		all.map((layer) => ({ ...layer, layout: { visibility: 'visible', ...layer.layout } }));
	expect(shown(layers)).toEqual(shown(whole.layers));
});
