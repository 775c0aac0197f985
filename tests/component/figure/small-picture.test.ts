import { afterEach, describe, expect, inject, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { palettes } from '../../../src/lib/cartography/style/palette';
import { releaseSmallPictures, smallPicture } from '../../../src/lib/figure/picture/small';
import SmallPicture from '../../../src/lib/figure/picture/SmallPicture.svelte';

const story = inject('stories').en!;
const size = { width: 320, height: 180 };
const draw = (address: string, palette = palettes.paper) =>
	smallPicture(story, address, size, { basemap: '/basemap/', ground: null }, palette);

async function load(src: string): Promise<HTMLImageElement> {
	const image = new Image();
	image.src = src;
	await image.decode();
	return image;
}

const wordsIn = async (src: string) => {
	const svg = new DOMParser().parseFromString(await (await fetch(src)).text(), 'image/svg+xml');
	return [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
};

afterEach(releaseSmallPictures);

describe('a small picture', () => {
	test('is an image of the size asked for, with the names of what is open', async () => {
		const src = await draw('?event=road-bridge');
		const image = await load(src);
		expect([image.naturalWidth, image.naturalHeight]).toEqual([320, 180]);
		const words = await wordsIn(src);
		expect(words).toContain('New road bridge');
		expect(words).not.toContain('Moscow');
	});

	test('is drawn once for each view, and anew for another look', async () => {
		const [first, again, night] = await Promise.all([
			draw('?event=road-bridge'),
			draw('?event=road-bridge'),
			draw('?event=road-bridge', palettes.night)
		]);
		expect(again).toBe(first);
		expect(night).not.toBe(first);
	});

	test('is of the story that it is asked of, not of one that had the same id before an edit', async () => {
		const label = 'An edited name';
		const edited = { ...story, places: story.places.map((place) => ({ ...place, label })) };
		const before = await draw('?');
		const after = await smallPicture(
			edited,
			'?',
			size,
			{ basemap: '/basemap/', ground: null },
			palettes.paper
		);
		expect(after).not.toBe(before);
		expect(await wordsIn(after)).toContain(label);
		expect(await draw('?')).toBe(before);
	});

	test('can be drawn anew once it has been released', async () => {
		const first = await draw('?');
		releaseSmallPictures();
		await vi.waitFor(async () => expect(await load(first).catch(() => null)).toBeNull());
		expect(await load(await draw('?'))).toBeTruthy();
	});

	test('shows what the story adds to the map, from near', async () => {
		const railway = {
			type: 'Feature',
			properties: { kind: 'railway' },
			geometry: {
				type: 'LineString',
				coordinates: [
					[130.6, 42.4],
					[130.7, 42.42]
				]
			}
		};
		const text = JSON.stringify({ type: 'FeatureCollection', features: [railway] });
		const ground = URL.createObjectURL(new Blob([text]));
		const paint = async (from: string | null) => {
			const origin = { basemap: '/basemap/', ground: from };
			const view = '?at=130.645,42.41,12';
			return (await fetch(await smallPicture(story, view, size, origin, palettes.paper))).text();
		};
		const stroke = /stroke="rgba\(91,79,67,1\)"/;
		expect(await paint(ground)).toMatch(stroke);
		expect(await paint(null)).not.toMatch(stroke);
	});

	test('writes the words of a story, whatever characters they have', async () => {
		const hostile = '</text><script>"&amp;\u0000\u{d800}';
		const places = story.places.map((place) => ({ ...place, label: hostile }));
		const src = await smallPicture(
			{ ...story, places },
			'?',
			size,
			{ basemap: '/basemap/', ground: null },
			palettes.paper
		);
		expect(await load(src)).toBeTruthy();
		expect(await wordsIn(src)).toContain('</text><script>"&amp;\u{fffd}\u{fffd}');
	});
});

describe('on a page', () => {
	const origin = { basemap: '/basemap/', ground: null };
	const props = { story, origin, palette: palettes.paper, ...size };

	test('is drawn once it comes into sight', async () => {
		render(SmallPicture, { ...props, address: '?event=road-bridge', alt: 'The bridge' });
		await expect
			.element(page.getByRole('img', { name: 'The bridge' }))
			.toHaveAttribute('src', expect.stringMatching(/^blob:/));
	});

	test('keeps its calm ground where it can’t be drawn', async () => {
		const create = vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
			throw new Error('no memory');
		});
		render(SmallPicture, { ...props, address: '?event=missiles', alt: 'The missiles' });
		const image = page.getByRole('img', { name: 'The missiles' });
		await vi.waitFor(() => expect(create).toHaveBeenCalled(), 10_000);
		await expect.element(image).toHaveAttribute('src', expect.stringMatching(/^data:/));
	});
});
