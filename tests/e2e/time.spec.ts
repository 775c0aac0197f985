import type { Page } from '@playwright/test';
import {
	addressOf,
	expect,
	headingOf,
	mapOf,
	phone,
	openStory,
	panelOf,
	test,
	timelineOf,
	untilIdle
} from './site';

const rows = (page: Page) => panelOf(page, 'en').locator('a[data-event]');

test.describe('the timeline', () => {
	test('is dragged by pointer', async ({ page }) => {
		await openStory(page, 'en');
		const from = timelineOf(page, 'en').getByRole('slider', { name: 'From' });
		const box = (await from.boundingBox())!;
		await page.mouse.move(box.x + 12, box.y + box.height / 2);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
		await page.mouse.up();
		await expect.poll(() => addressOf(page)).toMatch(/^\?from=2025-\d\d$/);
		expect(await rows(page).count()).toBeLessThan(16);
	});

	test('plays the story and pauses', async ({ page }) => {
		await openStory(page, 'en', '?from=2024-06&to=2024-08');
		const timeline = timelineOf(page, 'en');
		await timeline.getByRole('button', { name: 'Play the story through time' }).click();
		await timeline.getByRole('button', { name: 'Pause' }).click();
		await expect(timeline.getByRole('button', { name: 'Play the story' })).toBeVisible();
		await expect(timeline.getByRole('slider', { name: 'From' })).toHaveAttribute(
			'aria-valuetext',
			'June 2024'
		);
	});

	test('opens an event, and what is outside the time cannot be reached', async ({ page }) => {
		await openStory(page, 'en', '?from=2025-07&to=2025-09');
		const timeline = timelineOf(page, 'en');
		await expect(
			timeline.getByRole('link', { name: /^Economic: The new road bridge/ })
		).toHaveCount(0);
		await timeline.getByRole('link', { name: /^Diplomatic: Lavrov in Wonsan/ }).click();
		await expect(headingOf(page, 'Lavrov in Wonsan')).toBeFocused();
		expect(addressOf(page)).toBe('?event=lavrov-in-wonsan&from=2025-07&to=2025-09');
	});

	test.describe('on a phone', () => {
		test.use(phone);

		test('works by touch', async ({ page }) => {
			await openStory(page, 'en', '?from=2025-05&to=2025-08');
			const timeline = timelineOf(page, 'en');
			await timeline.getByRole('button', { name: 'Open the timeline' }).tap();
			await timeline.getByRole('button', { name: 'A month later' }).tap();
			await expect.poll(() => addressOf(page)).toBe('?from=2025-06&to=2025-09');
			await timeline.getByRole('link', { name: /^Diplomatic: Lavrov in Wonsan/ }).tap();
			await expect(headingOf(page, 'Lavrov in Wonsan')).toBeVisible();
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		});
	});
});

test.describe('the timeline and the live map', () => {
	test.use({ live: true });

	test('chooses a time by keyboard, in list and map and address', async ({ page }) => {
		await openStory(page, 'en');
		await untilIdle(mapOf(page, 'en'));
		const timeline = timelineOf(page, 'en');
		const to = timeline.getByRole('slider', { name: 'To' });
		await to.focus();
		await page.keyboard.press('Home');
		for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
		await expect(to).toHaveAttribute('aria-valuetext', 'October 2024');
		await expect(rows(page)).toHaveCount(4);
		await expect(panelOf(page, 'en').getByText('2 events without a date')).toBeVisible();
		await expect(mapOf(page, 'en').getByRole('button', { name: /^Minsk\b/ })).toBeDisabled();
		await expect.poll(() => addressOf(page)).toBe('?to=2024-10');
		await page.reload();
		await expect(rows(page)).toHaveCount(4);
		await timeline.getByRole('button', { name: 'The whole time' }).click();
		await expect(rows(page)).toHaveCount(16);
	});

	test('what happened since the article is a layer of its own', async ({ page }) => {
		await openStory(page, 'en', '?event=road-bridge');
		const map = mapOf(page, 'en');
		const timeline = timelineOf(page, 'en');
		const since = panelOf(page, 'en').getByRole('region', { name: 'Since then' });
		await untilIdle(map);
		await expect(since).toContainText('7 September 2026');
		await expect(
			timeline.getByRole('link', { name: /^On or after the article/ }).first()
		).toBeVisible();
		await expect(
			map.getByRole('button', { name: /New road bridge.*2 later reports/ })
		).toBeVisible();
		await map.locator('summary', { hasText: 'Filter' }).click();
		await map.getByRole('checkbox', { name: /since the article/ }).uncheck();
		await expect(since).toHaveCount(0);
		await expect(timeline.getByRole('link', { name: /^On or after the article/ })).toHaveCount(0);
		await expect(map.getByRole('button', { name: /later report/ })).toHaveCount(0);
		expect(addressOf(page)).toBe('?event=road-bridge&since=off');
	});
});
