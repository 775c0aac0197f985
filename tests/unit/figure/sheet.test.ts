import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { palettes } from '../../../src/lib/cartography/style/palette';
import { guessWidth } from '../../../src/lib/ui/page/text-width';
import { Exploration } from '../../../src/lib/exploration/exploration.svelte';
import { colorsOf } from '../../../src/lib/figure/picture/colors';
import { legendOf, northOf } from '../../../src/lib/figure/picture/write-legend';
import { layOutSheet, type Sheet } from '../../../src/lib/figure/picture/write-sheet';
import { messagesIn } from '../../../src/lib/messages/messages';
import { fairStory } from '../../fixtures/story';

const messages = messagesIn('en');
const sheet: Sheet = {
	width: 800,
	height: 400,
	caption: { title: 'The bridge', lines: ['In the article: late April'] },
	legend: [],
	credits: '© everyone',
	colors: colorsOf.paper,
	fonts: { serif: 'serif', sans: 'sans-serif' },
	widthOf: (text, font) => guessWidth(text, parseFloat(font.split(' ')[1]!))
};
const entry = (text: string) => ({ icon: '', text });

describe('a picture’s sheet', () => {
	test('has its map between the caption and the legend', () => {
		const { mapTop, height, write } = layOutSheet({ ...sheet, legend: [entry('Border')] });
		const svg = write('<path id="on-map"/>', '');
		const lineOf = (text: string) =>
			Number(new RegExp(`y="([\\d.]+)"[^>]*>${text}<`).exec(svg)![1]);
		const lines = ['The bridge', 'In the article: late April', 'Border', '© everyone'].map(lineOf);
		const below = mapTop + sheet.height;
		const [title, date, border, credits] = lines as [number, number, number, number];
		expect(title).toBeGreaterThan(24);
		expect(date).toBeGreaterThan(title + 15);
		expect(mapTop).toBeGreaterThan(date + 12);
		expect(svg).toContain(
			`<svg y="${mapTop}" width="800" height="400" overflow="hidden"><path id="on-map"`
		);
		expect(border).toBeGreaterThan(below + 13);
		expect(credits).toBeGreaterThan(border + 12);
		expect(height).toBeGreaterThan(credits + 12);
	});

	test('grows with its title and its legend, and has fewer columns where it is narrow', () => {
		const heightOf = (change: Partial<Sheet>) => layOutSheet({ ...sheet, ...change }).height;
		const legend = ['Border', 'Railway', 'Military'].map(entry);
		const title = 'A very long title '.repeat(12);
		expect(heightOf({ legend })).toBeGreaterThan(heightOf({}));
		expect(heightOf({ legend, width: 300 })).toBeGreaterThan(heightOf({ legend }));
		expect(heightOf({ caption: { title, lines: [] } })).toBeGreaterThan(heightOf({}));
	});

	test('takes all words as letters', () => {
		const hostile = '</text><script>alert("&amp;")</script>\u0000';
		const svg = layOutSheet({
			...sheet,
			caption: { title: hostile, lines: [hostile] },
			legend: [entry(hostile)],
			credits: hostile
		}).write('', '');
		expect(svg).not.toContain('<script>');
		expect(() => new Resvg(svg)).not.toThrow();
	});
});

describe('its legend', () => {
	const story = fairStory();
	const exploration = new Exploration({ story: () => story, record: () => {} });
	const textsOf = (shown: string[]) =>
		legendOf(exploration, shown, ['boundary'], palettes.paper, messages).map(({ text }) => text);

	test('explains what is in sight and nothing else', () => {
		expect(textsOf([])).toEqual([messages.map.signs.boundary]);
		const { themes, map } = messages;
		expect(textsOf(['tower'])).toContain(map.signs.voiced);
		expect(textsOf(['tower'])).not.toContain(map.signs.named);
		expect(textsOf(['mill'])).toContain(map.signs.named);
		expect(textsOf(['mill'])).toContain(themes.military);
	});

	test('tells where north is only on a map that is turned', () => {
		expect(northOf(0.2, palettes.paper, messages)).toEqual([]);
		const [north] = northOf(40, palettes.paper, messages);
		expect(north!.text).toBe('North');
		expect(north!.icon).toContain('rotate(-40 12 12)');
	});
});
