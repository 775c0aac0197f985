import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import views from '../views.json' with { type: 'json' };
import { expect, mapOf, openStory, panelOf, test, untilIdle, turn } from './site';

test.use({ live: true });

/** Views that have the most kinds of layers between them. */
const keyViews = views.filter(({ name }) => ['Europe with Crimea', 'Tumen, near'].includes(name));
const incomplete = 'A part of the map could not be loaded';

const archiveOf = (route: Route) =>
	readFileSync(`static${new URL(route.request().url()).pathname}`);

/** Answers for tile archives as a host would that has only their first bytes. */
const cutOff = (length: number) => (route: Route) => {
	const [, from, to] = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? '')!;
	const part = archiveOf(route).subarray(Number(from), Math.min(length, Number(to) + 1));
	return part.length > 0
		? route.fulfill({ status: 206, body: part, headers: { 'accept-ranges': 'bytes' } })
		: route.fulfill({ status: 416 });
};

/** Counts the kilobytes of map data that a page loads. */
function weigh(page: Page): () => Promise<number> {
	const sizes: Promise<number>[] = [];
	page.on('requestfinished', (request) => {
		if (/^\/(basemap|stories)\//.test(new URL(request.url()).pathname))
			sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
	});
	return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
}

/** The colour of a point of the page, as red, green and blue. */
async function colorAt(page: Page, x: number, y: number): Promise<number[]> {
	const image = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
	return page.evaluate(
		async (url) => {
			const picture = new Image();
			picture.src = url;
			await picture.decode();
			const context = document.createElement('canvas').getContext('2d')!;
			context.drawImage(picture, 0, 0);
			return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
		},
		`data:image/png;base64,${image.toString('base64')}`
	);
}

test('every view is drawn in whole, and closer than the tiles go there is still land', async ({
	page
}) => {
	test.slow();
	const map = mapOf(page, 'en');
	for (const { name, at } of views)
		await test.step(`${name} is drawn in whole`, async () => {
			await openStory(page, 'en', `?at=${at.join(',')}`);
			await untilIdle(map);
			await expect(map.getByRole('status')).toHaveCount(0);
		});
	for (const [place, at] of [
		['Moscow', '37.6,55.75,11'],
		['Beijing', '116.4,39.9,12'],
		['São Paulo', '-46.6,-23.5,10']
	] as const)
		await test.step(`${place} is still on land`, async () => {
			await openStory(page, 'en', `?at=${at}`);
			await untilIdle(map);
			const land = [0xf5, 0xee, 0xdd];
			const found = await colorAt(page, 560, 400);
			for (const [i, value] of land.entries())
				expect(Math.abs(value - found[i]!), place).toBeLessThan(8);
		});
});

test('the other palettes, too, draw what they show in whole', async ({ page }) => {
	test.slow();
	expect(keyViews).toHaveLength(2);
	const map = mapOf(page, 'en');
	const expectDrawn = (palette: string, { name }: (typeof keyViews)[number]) =>
		test.step(`${name} on ${palette}`, async () => {
			await untilIdle(map);
			await expect(map.getByRole('status')).toHaveCount(0);
			await expect(page.locator('html')).toHaveAttribute('data-palette', palette);
		});
	for (const view of keyViews) {
		await openStory(page, 'en', `?at=${view.at.join(',')}&palette=night`);
		await expectDrawn('night', view);
		await page.getByText('Display', { exact: true }).click();
		await turn(map, () => page.getByLabel('Projector').check());
		await expectDrawn('projector', view);
	}
});

test.describe('a first view loads little', () => {
	test.use({ viewport: { width: 1440, height: 900 } });
	const budgets = [
		{ view: 'the globe', address: '', budget: 220 },
		{ view: 'the Tumen', address: '?at=130.645,42.405,12', budget: 60 }
	];
	for (const { view, address, budget } of budgets)
		test(`${view}: at most ${budget} kB of map data`, async ({ page }) => {
			const weight = weigh(page);
			await openStory(page, 'en', address);
			await untilIdle(mapOf(page, 'en'));
			const kilobytes = await weight();
			expect(kilobytes).toBeGreaterThan(10);
			expect(kilobytes).toBeLessThanOrEqual(budget);
		});
});

test.describe('the tile archives', () => {
	test('are read as one file each where the host gives no ranges', async ({ page }) => {
		const asked: string[] = [];
		await page.route('**/*.pmtiles', (route) => {
			asked.push(new URL(route.request().url()).pathname);
			return route.fulfill({ status: 200, body: archiveOf(route) });
		});
		await openStory(page, 'en');
		const map = mapOf(page, 'en');
		await untilIdle(map);
		await expect(map.getByRole('status')).toHaveCount(0);
		expect(asked.sort()).toEqual(['/basemap/base.pmtiles', '/basemap/relief.pmtiles']);
	});

	test.describe('that are not whole', () => {
		test.use({ mayFail: true });
		const faults = [
			{ fault: 'missing', answer: (route: Route) => route.fulfill({ status: 404, body: '' }) },
			{ fault: 'cut off', answer: cutOff(20_000) }
		];
		for (const { fault, answer } of faults)
			test(`${fault}: the land is drawn flat, and a sentence says so`, async ({ page }) => {
				await page.route('**/base.pmtiles', answer);
				const land = page.waitForResponse('**/land.geojson.gz');
				await openStory(page, 'en');
				const map = mapOf(page, 'en');
				await expect(map.getByText(incomplete)).toBeVisible();
				expect((await land).status()).toBe(200);
				await expect(map.getByRole('button', { name: /^Beijing/ })).toBeVisible();
			});

		test('a missing relief leaves the land as it is', async ({ page }) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			await page.route('**/relief.pmtiles', (route) => route.fulfill({ status: 404, body: '' }));
			await openStory(page, 'en');
			const map = mapOf(page, 'en');
			await untilIdle(map);
			await expect(map.getByText(incomplete)).toBeVisible();
			expect(asked.some((url) => url.endsWith('/base.pmtiles'))).toBe(true);
			expect(asked.some((url) => url.endsWith('/land.geojson.gz'))).toBe(false);
		});
	});
});

test('the map is moved, turned and laid flat, and stays where it is as colours change', async ({
	page
}) => {
	test.slow();
	const map = mapOf(page, 'en');
	const canvas = page.getByRole('application');
	const at = () => new URL(page.url()).searchParams.get('at')!.split(',').map(Number);
	await openStory(page, 'en', '?at=120,42,4');
	await untilIdle(map);

	await test.step('its buttons move it, each its own way', async () => {
		await map.getByRole('button', { name: 'Move right' }).click();
		await untilIdle(map);
		expect(at()[0]).toBeGreaterThan(121);
		await map.getByRole('button', { name: 'Move up' }).click();
		await untilIdle(map);
		expect(at()[1]).toBeGreaterThan(43);
		const before = at()[2]!;
		await map.getByRole('button', { name: 'Zoom in' }).click();
		await untilIdle(map);
		expect(at()[2]! - before).toBeCloseTo(1, 1);
	});

	await test.step('and turn north to the top again', async () => {
		await openStory(page, 'en', '?at=120,42,4');
		await untilIdle(map);
		const seoul = map.getByRole('button', { name: /^Seoul/ });
		const upright = (await seoul.boundingBox())!;
		await canvas.focus();
		await page.keyboard.press('Shift+ArrowRight');
		await expect
			.poll(async () => Math.abs((await seoul.boundingBox())!.y - upright.y))
			.toBeGreaterThan(10);
		await untilIdle(map);
		await map.getByRole('button', { name: 'Turn north to the top' }).click();
		await untilIdle(map);
		const after = (await seoul.boundingBox())!;
		expect(Math.hypot(after.x - upright.x, after.y - upright.y)).toBeLessThan(3);
	});

	await test.step('the whole story is shown flat as well as on the globe', async () => {
		await turn(map, () => map.getByRole('button', { name: 'Show the whole story' }).click());
		await map.getByRole('button', { name: 'Show a flat map' }).click();
		await expect(map.getByRole('button', { name: 'Show the globe' })).toBeFocused();
		await untilIdle(map);
		expect(page.url()).toContain('map=flat');
		for (const name of [/^Moscow/, /^Kursk,/, /^Pyongyang/, /^Beijing/])
			await expect(map.getByRole('button', { name })).toBeInViewport();
		await map.getByRole('button', { name: 'Show the globe' }).click();
		await untilIdle(map);
		expect(page.url()).not.toContain('map=flat');
	});

	await test.step('other colours leave view and bearing alone, and the clicker goes on', async () => {
		await openStory(page, 'en', '?at=120,42,4');
		await untilIdle(map);
		const beijing = map.getByRole('button', { name: /^Beijing/ });
		const whereIs = async () => (await beijing.boundingBox())!;
		const upright = await whereIs();
		await canvas.focus();
		await page.keyboard.press('Shift+ArrowRight');
		await expect.poll(async () => Math.abs((await whereIs()).x - upright.x)).toBeGreaterThan(10);
		await untilIdle(map);
		const turned = await whereIs();
		await page.getByText('Display', { exact: true }).click();
		await page.getByLabel('Night').check();
		await untilIdle(map);
		const after = await whereIs();
		expect(Math.hypot(after.x - turned.x, after.y - turned.y)).toBeLessThan(3);
		await page.keyboard.press('PageDown');
		await expect(page).toHaveURL(/event=choe-in-moscow&palette=night$/);
	});
});

test.describe('how the map is drawn', () => {
	test('is chosen by the reader and stays from event to event and across languages', async ({
		page
	}) => {
		await openStory(page, 'en');
		await untilIdle(mapOf(page, 'en'));
		await page.getByText('Display', { exact: true }).click();
		await page.getByLabel('Night').check();
		await page.getByLabel('Also show local names').check();
		await panelOf(page, 'en').getByRole('link', { name: 'A short border' }).click();
		await page.getByRole('link', { name: 'Português' }).click();
		await untilIdle(mapOf(page, 'pt'));
		await expect(page).toHaveURL(/\/pt\/.*event=shared-border.*palette=night&names=local/);
		await expect(page.locator('html')).toHaveAttribute('data-palette', 'night');
		const border = mapOf(page, 'pt').getByRole('button', { name: /^Fronteira no rio Tumen/ });
		await expect(border).toContainText('두만강');
		await page.getByText('Aparência do mapa', { exact: true }).click();
		await expect(page.getByLabel('Noite')).toBeChecked();
	});

	test('an event that is opened while the map still moves is not opened where it moved', async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		await openStory(page, 'en');
		const map = mapOf(page, 'en');
		await untilIdle(map);
		await map.getByRole('button', { name: 'Zoom in' }).click();
		await page.keyboard.press('PageDown');
		await untilIdle(map);
		await expect(page).toHaveURL(/event=choe-in-moscow$/);
	});

	test('fits its menu on the smallest screen, which a press elsewhere closes', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 568 });
		await openStory(page, 'en');
		const map = mapOf(page, 'en');
		await untilIdle(map);
		await map.locator('summary', { hasText: 'Display' }).click();
		await expect(page.getByLabel('Projector')).toBeInViewport({ ratio: 1 });
		await expect(map.getByRole('button', { name: 'Move left' })).toBeInViewport({ ratio: 1 });
		await page.mouse.click(5, 120);
		await expect(page.getByLabel('Projector')).not.toBeVisible();
	});
});

test.describe('how the map is drawn, chosen by keyboard', () => {
	test.use({ live: false });

	test('the menu opens with Enter and closes with Escape', async ({ page }) => {
		await openStory(page, 'en');
		const menu = page.locator('summary', { hasText: 'Display' });
		await menu.focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await expect(page.getByLabel('Paper')).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(page.getByLabel('Night')).toBeChecked();
		await page.keyboard.press('Escape');
		await expect(menu).toBeFocused();
		await expect(page.getByLabel('Night')).not.toBeVisible();
	});
});
