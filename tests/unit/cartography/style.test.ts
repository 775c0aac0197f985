import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { paper } from '../../../src/lib/cartography/palette';
import { buildStyle } from '../../../src/lib/cartography/style';
import { languages } from '../../../src/lib/messages/messages';
import { readStories } from '../../../src/lib/story/stories';
import { tellStory } from '../../../src/lib/story/tell';

const palettes = [paper];
const look = { palette: paper, basemap: '/basemap/' };
const every = [...readStories().values()].flatMap((source) =>
	languages.flatMap((language) =>
		palettes.map((palette) => ({ story: tellStory(source, language), language, palette }))
	)
);

describe.each(every)('$story.id in $language on $palette.name', ({ story, palette }) => {
	const style = buildStyle(story, { ...look, palette });

	test('is a valid style', () => {
		expect(validateStyleMin(style)).toEqual([]);
	});

	test('asks nothing of a glyph or a sprite server', () => {
		expect(style).not.toHaveProperty('glyphs');
		expect(style).not.toHaveProperty('sprite');
		expect(JSON.stringify(style)).not.toMatch(/https?:/);
	});

	test('draws every route and every line and area of the story', () => {
		const ids = (name: string) => {
			const source = style.sources[name];
			const data = source?.type === 'geojson' ? (source.data as FeatureCollection) : null;
			return data?.features.map(({ properties }) => properties!.id as string);
		};
		expect(ids('routes')).toEqual(
			story.events.flatMap((event) => event.routes.map(({ id }) => id))
		);
		expect(ids('places')?.sort()).toEqual(['kursk-oblast', 'road-bridge', 'tumen-border']);
	});

	test('names countries in the language', () => {
		const text = JSON.stringify(style.layers.find(({ id }) => id === 'country'));
		expect(text).toContain(story.language === 'pt' ? 'Coreia do Norte' : 'North Korea');
	});
});

test('no two layers share an id', () => {
	const ids = buildStyle(every[0]!.story, look).layers.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});
