import { describe, expect, test } from 'vitest';
import { palettes } from '../../../src/lib/cartography/style/palette';
import { buildStyle } from '../../../src/lib/cartography/style/style';
import { isDrawnAt, painterOf, wordsOn, type PathLayer } from '../../../src/lib/figure/draw/paint';
import { fairStory } from '../../fixtures/story';

const layersIn = (palette: keyof typeof palettes) =>
	buildStyle(fairStory(), {
		palette: palettes[palette],
		basemap: '/',
		ground: '/ground.geojson',
		projection: 'globe',
		localScripts: null,
		isFlatLand: false
	}).layers;

const layer = (id: string, palette: keyof typeof palettes = 'paper') =>
	layersIn(palette).find((one) => one.id === id) as PathLayer;

const rgba = (hex: string) =>
	`rgba(${[1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)).join(',')},1)`;

const area = { type: 3 as const, properties: { id: 'dale-region' } };

describe('a layer of the style', () => {
	test.each(['paper', 'night', 'projector'] as const)('paints in the colours of %s', (name) => {
		const land = painterOf(layer('land', name), 2)(area);
		expect(land).toEqual({ fill: rgba(palettes[name].land) });
	});

	test('paints what is selected more strongly', () => {
		const paint = painterOf(layer('area'), 5);
		expect(paint(area)).toMatchObject({ 'fill-opacity': '0.1' });
		expect(paint(area, { selected: true })).toMatchObject({ 'fill-opacity': '0.2' });
	});

	test('measures dashes in px', () => {
		const paint = painterOf(layer('area-edge'), 5)(area, { selected: true });
		expect(paint).toMatchObject({ 'stroke-width': '1.4', 'stroke-dasharray': '5.6 2.8' });
	});

	test('paints nothing that its filter leaves out or that is not seen', () => {
		const international = { type: 2 as const, properties: { class: 'international' } };
		expect(painterOf(layer('boundary-disputed'), 4)(international)).toBeNull();
		const route = { type: 2 as const, properties: { event: 'dam', theme: 'military' } };
		expect(painterOf(layer('route'), 4)(route)).toBeNull();
		expect(painterOf(layer('route'), 4)(route, { selected: true })).toMatchObject({
			stroke: rgba(palettes.paper.themes.military)
		});
	});

	test('is drawn only at its zooms', () => {
		expect(isDrawnAt(layer('ocean'), 5.9)).toBe(false);
		expect(isDrawnAt(layer('ocean'), 6)).toBe(true);
		expect(isDrawnAt(layer('ground-course'), 12)).toBe(false);
	});

	test('names a country in the reader’s language, the nearer the more', () => {
		const russia = { type: 1 as const, properties: { iso: 'RU', rank: 1 } };
		const small = { type: 1 as const, properties: { iso: 'LU', rank: 6 } };
		expect(wordsOn(layer('country'), 2.4)(russia)?.text).toBe('RUSSIA');
		expect(wordsOn(layer('country'), 2.4)(small)).toBeNull();
	});
});
