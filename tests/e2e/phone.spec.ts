import type { Locator, Page } from '@playwright/test';
import { expect, headingOf, mapOf, openStory, panelOf, phone, test, untilIdle } from './site';

const more = (page: Page) => page.getByRole('button', { name: 'Show more of the story' });
const less = (page: Page) => page.getByRole('button', { name: 'Show more of the map' });
const gripOf = (page: Page): Locator =>
	page.getByRole('group', { name: 'Height of the story below the map' }).locator('.grip');

const heightOf = async (locator: Locator) => (await locator.boundingBox())!.height;

/** Drags the grip by so many px, and rests before it is let go. */
async function drag(page: Page, by: number) {
	const { x, y, width, height } = (await gripOf(page).boundingBox())!;
	const [left, top] = [x + width / 3, y + height / 2];
	await page.mouse.move(left, top);
	await page.mouse.down();
	await page.mouse.move(left, top + by, { steps: 8 });
	await page.waitForTimeout(200);
	await page.mouse.up();
}

test.use(phone);

test.describe('the sheet', () => {
	test('has three heights, by buttons', async ({ page }) => {
		await openStory(page, 'en');
		const map = mapOf(page, 'en');
		const middle = await heightOf(map);
		await less(page).tap();
		const low = await heightOf(map);
		expect(low).toBeGreaterThan(middle + 200);
		await expect(less(page)).toHaveAttribute('aria-disabled', 'true');
		await less(page).tap({ force: true });
		expect(await heightOf(map)).toBe(low);
		await more(page).tap();
		expect(await heightOf(map)).toBe(middle);
		await more(page).tap();
		const high = await heightOf(map);
		expect(high).toBeLessThan(middle - 100);
		expect(high).toBeGreaterThan(140);
		await expect(more(page)).toHaveAttribute('aria-disabled', 'true');
		await expect(less(page)).toHaveAttribute('aria-disabled', 'false');
	});

	test('follows a drag, rests at the nearest height, and the map is laid out once', async ({
		page
	}) => {
		await openStory(page, 'en');
		const map = mapOf(page, 'en');
		const middle = await heightOf(map);
		await map.evaluate((element) => {
			const heights: number[] = [];
			Object.assign(window, { heights });
			new ResizeObserver(() => heights.push(element.clientHeight)).observe(element);
		});
		await drag(page, 300);
		const low = await heightOf(map);
		expect(low).toBeGreaterThan(middle + 200);
		await drag(page, -20);
		expect(await heightOf(map)).toBe(low);
		await drag(page, -320);
		expect(await heightOf(map)).toBe(middle);
		await expect
			.poll(() => page.evaluate(() => (window as unknown as { heights: number[] }).heights))
			.toEqual([middle, low, middle].map(Math.round));
	});

	test('never hides what has the focus', async ({ page }) => {
		await openStory(page, 'en');
		await less(page).focus();
		await page.keyboard.press('Enter');
		const expectClear = async () => {
			const [top, bottom, handle, height] = await page.evaluate(() => {
				const box = document.activeElement!.getBoundingClientRect();
				const bar = document.querySelector('.handle')!.getBoundingClientRect();
				return [box.top, box.bottom, bar.bottom, innerHeight];
			});
			expect(top).toBeGreaterThanOrEqual(handle!);
			expect(bottom).toBeLessThanOrEqual(height!);
		};
		for (let stop = 0; stop < 24; stop++) {
			await page.keyboard.press('Tab');
			await expectClear();
		}
		for (let stop = 0; stop < 20; stop++) {
			await page.keyboard.press('Shift+Tab');
			await expectClear();
		}
	});
});

test.describe('a menu of the map', () => {
	test('has room even where the map is low, and ends with a tap beside it', async ({ page }) => {
		await openStory(page, 'en');
		const map = mapOf(page, 'en');
		await more(page).tap();
		await map.locator('summary', { hasText: 'Filter' }).tap();
		const menu = page.getByRole('group', { name: 'Filter', exact: true });
		await expect(menu).toBeInViewport({ ratio: 1 });
		expect(await heightOf(menu)).toBeGreaterThan(300);
		await menu.getByRole('button', { name: /^Cultural/ }).tap();
		await expect(panelOf(page, 'en').locator('a[data-event]')).toHaveCount(1);
		await page.touchscreen.tap(30, 30);
		await expect(menu).toBeHidden();
	});
});

test.describe('with the live map', () => {
	test.use({ live: true });

	test('leaves map and page to the finger at each height', async ({ page }) => {
		await openStory(page, 'en');
		const map = mapOf(page, 'en');
		const canvas = page.getByRole('application');
		for (const set of [() => more(page).tap(), () => less(page).tap(), () => less(page).tap()]) {
			await set();
			await untilIdle(map);
			const before = page.url();
			const { x, y, height } = (await canvas.boundingBox())!;
			await page.mouse.move(x + 30, y + height - 20);
			await page.mouse.down();
			await page.mouse.move(x + 90, y + height - 40, { steps: 5 });
			await page.mouse.up();
			await expect.poll(() => page.url()).not.toBe(before);
			await page.mouse.move(x + 60, (await gripOf(page).boundingBox())!.y + 80);
			await page.mouse.wheel(0, 300);
			await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
			await expect(gripOf(page)).toBeInViewport();
			await page.evaluate(() => scrollTo(0, 0));
		}
	});

	test('rises when a place is opened on the map', async ({ page }) => {
		await openStory(page, 'en');
		const map = mapOf(page, 'en');
		await untilIdle(map);
		await less(page).tap();
		await untilIdle(map);
		await map.getByRole('button', { name: /^Beijing/ }).tap();
		await expect(headingOf(page, 'Beijing')).toBeInViewport({ ratio: 1 });
		await expect(less(page)).toHaveAttribute('aria-disabled', 'false');
	});

	test('stays as it is when the phone is turned and turned back', async ({ page }) => {
		await openStory(page, 'en');
		const map = mapOf(page, 'en');
		await untilIdle(map);
		await less(page).tap();
		const low = await heightOf(map);
		await page.setViewportSize({ width: 844, height: 390 });
		await expect(less(page)).toBeHidden();
		await untilIdle(map);
		expect((await panelOf(page, 'en').boundingBox())!.height).toBe(390);
		await page.setViewportSize({ width: 390, height: 844 });
		await untilIdle(map);
		expect(await heightOf(map)).toBe(low);
	});

	test('every button is large enough for a finger', async ({ page }) => {
		await openStory(page, 'en', '?event=casualties&themes=military');
		await untilIdle(mapOf(page, 'en'));
		for (const menu of ['Filter', 'Display', 'Share']) {
			await mapOf(page, 'en').locator('summary', { hasText: menu }).tap();
			await expect(page.getByRole('group', { name: menu, exact: true })).toBeVisible();
			const small = await page
				.locator('button:visible, summary:visible, select:visible, nav a:visible, a[data-event]')
				.evaluateAll((all) =>
					all
						.filter((one) => !one.closest('[data-place], p, svg, dd, .plot'))
						.map((one) => ({ one, box: one.getBoundingClientRect() }))
						.filter(({ box }) => box.height > 0 && box.height < 44)
						.map(({ one, box }) => `${one.outerHTML.slice(0, 80)} ${String(box.height)}`)
				);
			expect(small).toEqual([]);
			await page.keyboard.press('Escape');
		}
	});
});
