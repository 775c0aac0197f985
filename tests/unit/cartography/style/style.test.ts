import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { palettes } from '../../../../src/lib/cartography/style/palette';
import type { Look } from '../../../../src/lib/cartography/style/look';
import { buildStyle } from '../../../../src/lib/cartography/style/style';
import { tellings, told } from '../../../../src/press/told';
import { largeStory } from '../../../fixtures/large-story';
import { fairStory } from '../../../fixtures/story';

const look: Look = {
	palette: palettes.paper,
	basemap: '/basemap/',
	ground: '/ground.geojson',
	projection: 'globe',
	localScripts: null,
	isFlatLand: false
};
const stories = [
	...tellings().map(({ story, language }) => told(story, language)!),
	fairStory('en'),
	fairStory('pt')
];
const every = stories.flatMap((story) =>
	Object.values(palettes).map((palette) => ({ story, palette }))
);

describe.each(every)('$story.id in $story.language on $palette.name', ({ story, palette }) => {
	const style = buildStyle(story, { ...look, palette });

	test('is a valid style, whatever the reader wants to see', () => {
		expect(validateStyleMin(style)).toEqual([]);
		const other: Look = {
			...look,
			palette,
			projection: 'flat',
			localScripts: ['Latn', 'Cyrl', 'Kore'],
			isFlatLand: true
		};
		expect(validateStyleMin(buildStyle(story, other))).toEqual([]);
	});

	test('asks nothing of a glyph or a sprite server', () => {
		expect(style).not.toHaveProperty('glyphs');
		expect(style).not.toHaveProperty('sprite');
		expect(JSON.stringify(style)).not.toMatch(/https?:/);
	});

	test('draws every route and every line and area of the story', () => {
		const source = style.sources.story;
		const data = source?.type === 'geojson' ? (source.data as FeatureCollection) : null;
		const ids = data?.features.map(({ properties }) => properties!.id as string);
		expect(ids?.sort()).toEqual(
			[
				...story.events.flatMap((event) => event.routes.map(({ id }) => id)),
				...story.places.filter(({ geometry }) => geometry.type !== 'Point').map(({ id }) => id)
			].sort()
		);
	});

	test('names countries in the language', () => {
		const text = JSON.stringify(style.layers.find(({ id }) => id === 'country'));
		const name = story.language === 'pt' ? '"KP":"COREIA DO NORTE"' : '"KP":"NORTH KOREA"';
		expect(text.includes(name)).toBe(true);
	});
});

test('no two layers share an id', () => {
	const ids = buildStyle(fairStory(), look).layers.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

test('local names stand below the reader’s where the device has letters for them', () => {
	const nameOfKorea = (localScripts: string[] | null) => {
		const { layers } = buildStyle(fairStory('pt'), { ...look, localScripts });
		const text = JSON.stringify(layers.find(({ id }) => id === 'country'));
		return /"KP":("[^"]+")/.exec(text)![1];
	};
	expect(nameOfKorea(['Latn', 'Kore', 'Cyrl'])).toBe('"COREIA DO NORTE\\n조선"');
	expect(nameOfKorea(['Latn'])).toBe('"COREIA DO NORTE"');
	expect(nameOfKorea(null)).toBe('"COREIA DO NORTE"');
});

test('a story of many places draws them as points, in every palette', () => {
	const large = largeStory(fairStory(), { events: 20, places: 100 });
	for (const palette of Object.values(palettes)) {
		const style = buildStyle(large, { ...look, palette });
		expect(validateStyleMin(style)).toEqual([]);
		expect(style.sources.points).toMatchObject({ cluster: true });
	}
	expect(buildStyle(fairStory(), look).sources).not.toHaveProperty('points');
});
