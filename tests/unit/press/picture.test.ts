import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { boxOf, type Anchor } from '../../../src/lib/cartography/labels/candidates';
import { colorsOf } from '../../../src/lib/figure/picture/colors';
import { outlineOf } from '../../../src/press/figure/letters';
import {
	drawPicture,
	panel,
	pictureOf,
	size,
	writePicture
} from '../../../src/press/preview/picture';
import { element } from '../../../src/lib/figure/picture/svg';
import { writeTitle } from '../../../src/press/preview/write-title';
import { languages } from '../../../src/lib/messages/messages';
import type { Story } from '../../../src/lib/story/story';
import { fairStory } from '../../fixtures/story';

vi.setConfig({ testTimeout: 30_000 });

const namesOf = (svg: string) => new Set([...svg.matchAll(/<([^\s/>]+)/g)].map(([, name]) => name));

describe.each(languages)('the picture of a story in %s', (language) => {
	const story = fairStory(language);

	test('is a PNG of 1200 × 630 px that is small enough to send', async () => {
		const picture = Buffer.from(await pictureOf(story));
		expect(picture.toString('latin1', 1, 4)).toBe('PNG');
		expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
		expect(picture.length).toBeLessThan(300_000);
	});

	test('is the same each time', async () => {
		expect(await writePicture(story)).toBe(await writePicture(story));
	});

	test('has its labels beside the title and inside its edges', async () => {
		const { layout, middle } = await drawPicture(story);
		const ids = layout.labels.map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining(['hill', 'isle', 'stream']));
		for (const label of layout.labels) {
			const anchor: Anchor = { ...label, rank: 0, ground: 'point' };
			const { left, top, right, bottom } = boxOf(anchor, label.placement);
			expect(middle.x + left / layout.scale, label.id).toBeGreaterThan(panel);
			expect(middle.x + right / layout.scale, label.id).toBeLessThan(size.width);
			expect(middle.y + top / layout.scale, label.id).toBeGreaterThan(0);
			expect(middle.y + bottom / layout.scale, label.id).toBeLessThan(size.height);
		}
	});
});

test('words of a story are letters and never markup', async () => {
	const story = fairStory();
	const hostile = '</path><script>alert("&amp;")</script>';
	const places = story.places.map((place) => ({ ...place, label: hostile }));
	const svg = await writePicture({ ...story, title: hostile, places } satisfies Story);
	expect(namesOf(svg)).toEqual(namesOf(await writePicture(story)));
	expect(svg).not.toContain('alert');
	expect(element('path', { id: '"><script>&' })).toBe(
		'<path id="&quot;&gt;&lt;script&gt;&amp;"></path>'
	);
});

test.each([
	['short', 'Tumen'],
	['long', 'The river and the bridge and the border and the road that leads there '.repeat(9)],
	['of one long word', 'Donaudampfschifffahrtsgesellschaft'.repeat(5)],
	['of no word at all', ''],
	['in another script', 'Москва и Пхеньян'],
	['in a script that the fonts lack', '모스크바와 평양']
])('a title that is %s stays on its panel', (_, title) => {
	const words = { kicker: 'A news story on the map', title, small: '16 events' };
	const written = writeTitle(words, { width: panel, height: size.height });
	const xmlns = 'http://www.w3.org/2000/svg';
	const { x, y, width, height } = new Resvg(element('svg', { xmlns, ...size }, written)).getBBox()!;
	expect(x).toBeGreaterThan(30);
	expect(x + width).toBeLessThan(panel - 30);
	expect(y).toBeGreaterThan(30);
	expect(y + height).toBeLessThan(size.height - 30);
});

test('letters come from the file of the font that has them', () => {
	const missing = outlineOf('모', { face: 'title', size: 40 });
	const paths = [...'aжőΩ'].map((letter) => outlineOf(letter, { face: 'title', size: 40 }));
	expect(paths).not.toContain('');
	expect(paths).not.toContain(missing);
});

test.each(Object.entries(colorsOf))(
	'a picture in %s has the colours of the page',
	(name, colors) => {
		const sheets = readFileSync('src/app.css', 'utf8').split(':root');
		const css = sheets.find((sheet) =>
			sheet.startsWith(name === 'paper' ? ' {' : `[data-palette='${name}']`)
		);
		for (const [key, color] of Object.entries(colors)) {
			const variable = key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
			expect(css).toContain(`--${variable}: ${color};`);
		}
	}
);
