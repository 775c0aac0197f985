import { describe, expect, test, vi } from 'vitest';
import { paper } from '../../../src/lib/cartography/style/palette';
import type { LiveSight, Sight } from '../../../src/lib/cartography/camera/sight';
import { drawScreen } from '../../../src/lib/figure/picture/save';
import { messagesIn } from '../../../src/lib/messages/messages';
import { explore } from '../explorations';

const caption = { title: 'The bridge', lines: [] };
const screen = { width: 500, height: 300, inset: 100 };
const look = {
	palette: paper,
	basemap: '/basemap/',
	ground: '/geodata/stories/moscow-pyongyang/ground.geojson',
	projection: 'globe',
	localScripts: null,
	isFlatLand: false
} as const;

function draw(live: LiveSight | null, extra?: string): Promise<Blob> {
	const { exploration } = explore();
	exploration.open('?event=road-bridge');
	const sight: Sight = { look, screen, corner: { x: 0, y: 0 }, live };
	const messages = messagesIn('en');
	return drawScreen({ exploration, sight, messages, caption, ...(extra && { extra }) });
}

/** Colours of a picture, as `r,g,b`, and how many pixels have them. */
async function colorsOf(picture: Blob) {
	const bitmap = await createImageBitmap(picture);
	const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
	context.drawImage(bitmap, 0, 0);
	const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
	const found = new Map<string, number>();
	for (let i = 0; i < data.length; i += 4) {
		const color = data.slice(i, i + 3).join();
		found.set(color, (found.get(color) ?? 0) + 1);
	}
	return { width: bitmap.width, height: bitmap.height, found };
}

/** A live map that is blue all over. */
function blueMap(): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	canvas.width = 2 * screen.width;
	canvas.height = 2 * screen.height;
	const context = canvas.getContext('2d')!;
	context.fillStyle = 'rgb(0 0 255)';
	context.fillRect(0, 0, canvas.width, canvas.height);
	return canvas;
}

const liveWith = (drawGround: LiveSight['drawGround']): LiveSight => ({
	drawGround,
	labels: () => [],
	swatches: () => [],
	bearing: () => 0
});
const free = screen.width - screen.inset;

describe('a picture of the screen', () => {
	test('is the figure at twice the size of the free part of the map, where there is no live one', async () => {
		const { width, height, found } = await colorsOf(await draw(null));
		expect(width).toBe(2 * free);
		expect(height).toBeGreaterThan(2 * screen.height);
		expect(found.size).toBeGreaterThan(100);
		expect(found.get('245,238,221')).toBeGreaterThan(10_000);
	});

	test('is the live map where there is one', async () => {
		const { found } = await colorsOf(await draw(liveWith(async () => blueMap())));
		expect(found.get('0,0,255')).toBe(4 * free * screen.height);
	});

	test('falls to the figure where the live map can’t be drawn', async () => {
		const failing = liveWith(() => Promise.reject(new Error('The context is lost.')));
		const { found } = await colorsOf(await draw(failing));
		expect(found.get('245,238,221')).toBeGreaterThan(10_000);
	});

	test('has what is drawn on the map by hand where it was drawn, and not beyond the map', async () => {
		const stroke = '<rect x="50" y="280" width="100" height="100" fill="rgb(255 0 255)"/>';
		const { found } = await colorsOf(await draw(null, stroke));
		expect(found.get('255,0,255')).toBe(4 * 50 * 20);
	});

	test('fails with a reason where the device has no room for it', async () => {
		vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((callback) =>
			callback(null)
		);
		await expect(draw(null)).rejects.toThrow(/no room/);
	});
});
