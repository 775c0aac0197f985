import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { markedRoutes } from '../../../src/lib/cartography/layers/routes';
import { palettes } from '../../../src/lib/cartography/palette';
import { buildStyle } from '../../../src/lib/cartography/style';
import { painterOf, type PathLayer } from '../../../src/lib/figure/paint';
import { beforeMarks } from '../../../src/lib/map/mark';
import { firstStory } from '../../fixtures/story';

const style = buildStyle(firstStory(), {
	palette: palettes.paper,
	basemap: '/',
	projection: 'globe',
	localScripts: null,
	isFlatLand: false
});
const isHidden = ({ layout }: LayerSpecification) => layout?.visibility === 'none';
const { layers } = beforeMarks(style);
const hidden = style.layers.filter((layer, i) => isHidden(layers[i]!) && !isHidden(layer));

test('the graphics are spared the routes that are only seen when they are marked', () => {
	expect(hidden.map(({ id }) => id)).toEqual([...markedRoutes]);
});

test('what they are spared would not be seen', () => {
	const route = {
		type: 2 as const,
		properties: { event: 'parade', theme: 'military', first: true }
	};
	const lines = style.layers.filter(({ type, id }) => type === 'line' && id.startsWith('route'));
	expect(lines.length).toBeGreaterThan(2);
	for (const layer of lines)
		expect(painterOf(layer as PathLayer, 4)(route) === null).toBe(hidden.includes(layer));
});
