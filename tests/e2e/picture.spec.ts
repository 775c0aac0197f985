import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, mapOf, openStory, panelOf, test, untilIdle } from './site';

/** Saves what is on the screen, and decodes it in the page. */
async function save(page: Page) {
	await mapOf(page, 'en').getByText('Share', { exact: true }).click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save as picture' }).click()
	]);
	await expect(page.getByText('The picture has been saved.')).toBeVisible();
	const bytes = await readFile(await download.path());
	const decoded = await page.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const { width, height } = bitmap;
		const context = new OffscreenCanvas(width, height).getContext('2d')!;
		context.drawImage(bitmap, 0, 0);
		// The map alone, without the caption above it and the legend below.
		const { data } = context.getImageData(0, 300, width, 400);
		const colors = new Set(new Uint32Array(data.buffer));
		return { width, height, colors: colors.size };
	}, bytes.toString('base64'));
	return { name: download.suggestedFilename(), ...decoded };
}

/** Size in px of the part of the map that the panel does not cover. */
async function freeSize(page: Page) {
	const map = await mapOf(page, 'en').boundingBox();
	const panel = await panelOf(page, 'en').boundingBox();
	return { width: map!.x + map!.width - panel!.x - panel!.width, height: map!.height };
}

async function expectPicture(page: Page) {
	const free = await freeSize(page);
	const { name, width, height, colors } = await save(page);
	expect(name).toBe('tumen-moscow-pyongyang-road-bridge.png');
	// A box may end within a pixel.
	expect(Math.abs(width - 2 * free.width)).toBeLessThan(2);
	expect(height).toBeGreaterThan(2 * free.height);
	expect(colors).toBeGreaterThan(200);
}

test('what is on the screen is saved as a picture without WebGL', async ({ page }) => {
	await openStory(page, 'en', '?event=road-bridge');
	await expectPicture(page);
});

test.describe('on a live map', () => {
	test.use({ live: true, viewport: { width: 800, height: 600 } });

	test('what is on the screen is saved as a picture', async ({ page }) => {
		await openStory(page, 'en', '?event=road-bridge');
		await untilIdle(mapOf(page, 'en'));
		await expectPicture(page);
		await untilIdle(mapOf(page, 'en'));
	});
});
