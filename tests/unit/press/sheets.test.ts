import { beforeAll, describe, expect, test } from 'vitest';
import { around, inside, overlap } from '../../../src/lib/cartography/labels/boxes';
import { print } from '../../../src/lib/cartography/style/print';
import { discSize } from '../../../src/lib/figure/draw/fineness';
import type { SheetMap } from '../../../src/lib/figure/sheet/map';
import { pressSheets } from '../../../src/press/sheet/sheets';
import { languages } from '../../../src/lib/messages/messages';
import { fairStory, smallStory } from '../../fixtures/story';

const frameOf = ({ width, height }: SheetMap) => ({
	left: -width / 2,
	right: width / 2,
	top: -height / 2,
	bottom: height / 2
});

describe.each(languages)('the maps of the handout in %s', (language) => {
	const story = fairStory(language);
	let maps: SheetMap[];
	beforeAll(async () => {
		maps = await pressSheets(story);
	}, 30_000);

	test('give every marked place a number, each once, and no other', () => {
		const marks = maps.flatMap((map) => map.marks);
		const marked = story.places.filter((place) => place.marked).map(({ id }) => id);
		expect(marks.map(({ id }) => id).sort()).toEqual(marked.sort());
		expect(marks.map(({ number }) => number)).toEqual(marks.map((_, i) => i + 1));
	});

	test('have numbers inside their edges that do not lie on each other', () => {
		for (const map of maps) {
			const discs = map.marks.map(({ at }) => around(at.x, at.y, discSize));
			for (const disc of discs) expect(inside(disc, frameOf(map))).toBe(true);
			for (const [i, disc] of discs.entries())
				for (const other of discs.slice(i + 1)) expect(overlap(disc, other)).toBe(false);
		}
	});

	test('show from nearer what is crowded, each part in one frame of another map', () => {
		const letters = maps.map(({ letter }) => letter);
		const framed = maps.flatMap(({ insets }) => insets.map(({ letter }) => letter));
		expect(letters.length).toBeGreaterThan(1);
		expect(framed.sort()).toEqual(letters.slice(1));
	});

	test('are drawn in shades of grey', () => {
		const drawn = maps.flatMap(({ ground, story: lines, sea }) => [
			sea.color,
			...[...ground.paints, ...lines.paints].flatMap(({ attributes }) =>
				[attributes.fill, attributes.stroke].filter((color) => color !== undefined)
			)
		]);
		const colors = new Set(drawn.filter((color) => color !== 'none' && color !== 'url(#hatch)'));
		expect(colors.size).toBeGreaterThan(3);
		for (const color of colors) {
			const parts = color.startsWith('#')
				? color.slice(1).match(/../g)
				: color.match(/\d+/g)?.slice(0, 3);
			expect(new Set(parts).size, color).toBe(1);
		}
	});
});

test('a story of few places has one map', async () => {
	const maps = await pressSheets(smallStory('pt'));
	expect(maps.map(({ letter, insets }) => [letter, insets])).toEqual([['A', []]]);
});

test('land and sea of print are told apart without colour', () => {
	const shade = (hex: string) => parseInt(hex.slice(1, 3), 16);
	expect(shade(print.land) - shade(print.ocean)).toBeGreaterThan(24);
	expect(shade(print.ocean) - shade(print.coast)).toBeGreaterThan(100);
});
