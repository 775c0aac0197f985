import { latest, expression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type {
	LayerSpecification,
	StylePropertySpecification
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { palettes } from '../../../../src/lib/cartography/style/palette';
import { drawPoints } from '../../../../src/lib/cartography/style/points';
import { buildStyle } from '../../../../src/lib/cartography/style/style';
import { hostile } from '../../../fixtures/hostile';
import { withTexts } from '../../../fixtures/hostile-story';
import { largeStory } from '../../../fixtures/large-story';
import { fairStory } from '../../../fixtures/story';

const look = {
	palette: palettes.paper,
	basemap: '/basemap/',
	ground: '/ground.geojson',
	projection: 'globe',
	localScripts: null,
	isFlatLand: false
} as const;
const texts = Object.values(hostile);
const sound = fairStory('en');
const large = largeStory(sound, { events: 20, places: 100 });

describe('the style of a story with hostile names', () => {
	test.each([
		['few', sound],
		['many', large]
	])('is valid and the same as without them, with %s places', (_, story) => {
		const style = buildStyle(withTexts(story, texts), look);
		expect(validateStyleMin(style)).toEqual([]);
		expect(style).toEqual(buildStyle(story, look));
	});
});

const layer = buildStyle(large, look).layers.find(({ id }) => id === 'points')! as Extract<
	LayerSpecification,
	{ type: 'symbol' }
>;

test('labels reach the layer by their feature, where no part of them is taken for a token', () => {
	expect(layer.layout!['text-field']).toEqual(['get', 'label']);
});

test.each(texts)('the label %j is drawn letter by letter', (label) => {
	const [place] = large.places;
	const { features } = drawPoints([{ ...place!, label }], () => 'several');
	const read = expression.createExpression(
		layer.layout!['text-field'],
		'text-field',
		latest.layout_symbol['text-field'] as unknown as StylePropertySpecification
	);
	if (read.result === 'error') throw new Error(String(read.value));
	const drawn = read.value.evaluate(
		{ zoom: 5 },
		{ type: 'Point', properties: features[0]!.properties }
	);
	expect(drawn.sections).toMatchObject([{ text: label, image: null }]);
});
