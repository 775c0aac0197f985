import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { languages } from '../../../src/lib/messages/messages';
import { element } from '../../../src/lib/figure/picture/svg';
import { prerenderStory } from '../../../src/press/figure/prerender';
import { drawPicture, pictureOf, size } from '../../../src/press/preview/picture';
import { pressSheets } from '../../../src/press/sheet/sheets';
import { firstStory } from '../../fixtures/story';

vi.setConfig({ testTimeout: 30_000 });

function pixelsOf(png: Uint8Array): Buffer {
	const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
	const image = element('image', { href, ...size });
	return new Resvg(element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, image)).render()
		.pixels;
}

describe.each(languages)('the first story in %s', (language) => {
	const story = firstStory(language);
	const great = ['moscow', 'pyongyang', 'kursk'];

	test('has a picture with its great places, small enough to send', async () => {
		const { layout } = await drawPicture(story);
		const ids = layout.labels.map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining([...great, 'road-bridge']));
		expect((await pictureOf(story)).length).toBeLessThan(300_000);
	});

	test('has a figure with its great places at every scale, small enough to be part of the page', async () => {
		const { shapes, paints, layouts } = await prerenderStory(story);
		const idsOf = ({ labels }: (typeof layouts)[number]) => labels.map(({ id }) => id);
		for (const layout of layouts) expect(idsOf(layout)).toEqual(expect.arrayContaining(great));
		expect(idsOf(layouts.at(-1)!)).toEqual(
			expect.arrayContaining(['beijing', 'tumen-border', 'road-bridge', 'kursk-oblast', 'seoul'])
		);
		const counts = layouts.map(({ labels }) => labels.length);
		expect(counts).toEqual([...counts].sort((a, b) => a - b));
		const bridge = 'rgba(42,37,33,1)';
		expect(paints.map(({ attributes }) => attributes.stroke)).toContain(bridge);
		expect(gzipSync(shapes.map(({ d }) => d).join('')).length).toBeLessThan(10_000);
	});

	test('has maps of its handout with a number at every marked place', async () => {
		const marks = (await pressSheets(story)).flatMap((map) => map.marks);
		const marked = story.places.filter((place) => place.marked).map(({ id }) => id);
		expect(marks.map(({ id }) => id).sort()).toEqual(marked.sort());
	});
});

test('static/preview.png shows the first story as it is (else run: npm run build && cp build/en/moscow-pyongyang/preview.png static/)', async () => {
	const [found, wanted] = [
		pixelsOf(readFileSync('static/preview.png')),
		pixelsOf(await pictureOf(firstStory()))
	];
	const others = wanted.filter((value, i) => Math.abs(value - found[i]!) > 48).length;
	expect(others / wanted.length).toBeLessThan(0.0001);
});
