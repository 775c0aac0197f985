import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { overlap } from '../../../src/lib/cartography/labels/boxes';
import { boxOf, wordsOf } from '../../../src/lib/cartography/labels/candidates';
import type { Label } from '../../../src/lib/cartography/labels/candidates';
import type { Drawing } from '../../../src/lib/figure/draw/drawing';
import { prerenderStory } from '../../../src/press/figure/prerender';
import { fairStory, smallStory } from '../../fixtures/story';

const wordsOfLabel = (label: Label) =>
	wordsOf({ ...label, rank: 0, ground: 'point' }, label.placement);
const boxOfLabel = (label: Label) => boxOf({ ...label, rank: 0, ground: 'point' }, label.placement);

describe.each(['pt', 'en'])('the figure of a story, %s', (language) => {
	let drawing: Drawing;

	beforeAll(async () => {
		drawing = await prerenderStory(fairStory(language));
	});

	test('shows land, borders, the region, routes and the border of the story', () => {
		const dashes = drawing.paints.map(({ attributes }) => attributes['stroke-dasharray']);
		const strokes = drawing.paints.map(({ attributes }) => attributes.stroke);
		expect(drawing.clips.length).toBeGreaterThan(0);
		for (const color of ['134,114,91', '117,103,79', '165,18,58'])
			expect(strokes).toContain(`rgba(${color},1)`);
		expect(dashes.filter(Boolean)).toHaveLength(3);
	});

	test('writes nothing but numbers into its paths', () => {
		for (const { d } of [...drawing.shapes, ...drawing.clips]) expect(d).toMatch(/^[Mlz\d -]+$/);
	});

	test('has no label on another, at any scale', () => {
		for (const { labels } of drawing.layouts)
			for (const label of labels)
				for (const other of labels) {
					if (label === other || label.placement.shape === 'sign') continue;
					if (other.placement.shape === 'sign') continue;
					expect(overlap(wordsOfLabel(label), wordsOfLabel(other))).toBe(false);
				}
	});

	test('labels the great places at every scale, and more the larger it is', () => {
		for (const { labels } of drawing.layouts)
			for (const id of ['hill', 'isle']) expect(labels.map((label) => label.id)).toContain(id);
		const counts = drawing.layouts.map(({ labels }) => labels.length);
		expect(Math.max(...counts)).toBe(counts.at(-1));
		expect(counts[0]).toBeLessThan(counts.at(-1)!);
		expect(drawing.layouts.at(-1)!.labels.map(({ id }) => id)).toEqual(
			expect.arrayContaining(['dale', 'footbridge', 'port', 'tower'])
		);
	});

	test('keeps its labels in the room that every screen has', () => {
		for (const { scale, labels } of drawing.layouts)
			for (const label of labels) {
				const { left, right } = boxOfLabel(label);
				expect(left).toBeGreaterThanOrEqual((-drawing.width / 2) * scale - 1);
				expect(right).toBeLessThanOrEqual((drawing.width / 2) * scale + 1);
			}
	});

	test('is small enough to be part of the page, and the same each time', async () => {
		const paths = drawing.shapes.map(({ d }) => d).join('');
		expect(gzipSync(paths).length).toBeLessThan(10_000);
		expect(await prerenderStory(fairStory(language))).toEqual(drawing);
	});
});

test('a small story has a figure too', async () => {
	const story = smallStory();
	const { layouts } = await prerenderStory(story);
	const marked = story.places.filter((place) => place.marked);
	expect(layouts.at(-1)!.labels.length).toBeGreaterThan(0);
	expect(layouts.at(-1)!.labels.length).toBeLessThanOrEqual(marked.length);
});
