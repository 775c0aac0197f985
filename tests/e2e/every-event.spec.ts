import type { Locator, Page } from '@playwright/test';
import { events } from './events';
import {
	expect,
	headingOf,
	mapOf,
	names,
	openStory,
	panelOf,
	test,
	untilIdle,
	type Language
} from './site';

for (const language of ['pt', 'en'] satisfies Language[]) {
	test(`every event opens from the list, in ${language}`, async ({ page }) => {
		await openStory(page, language);
		for (const { id, title } of events) {
			await panelOf(page, language).getByRole('link', { name: title[language] }).click();
			await expect(headingOf(page, title[language])).toBeFocused();
			await expect(page).toHaveURL(`/${language}/moscow-pyongyang/?event=${id}`);
			await expect(page).toHaveTitle(new RegExp(`^${title[language]} · `));
			await page.keyboard.press('Escape');
			await expect(
				panelOf(page, language).getByRole('link', { name: title[language] })
			).toBeFocused();
		}
	});

	test(`every event opens from its address, in ${language}`, async ({ page }) => {
		for (const { id, title } of events) {
			await openStory(page, language, `?event=${id}`);
			await expect(headingOf(page, title[language])).toBeVisible();
			await expect(page).toHaveTitle(new RegExp(`^${title[language]} · `));
		}
	});
}

/** Opens every event by the label of one of its places, on the live map or the figure. */
async function openByPlaces(page: Page, language: Language, labelOf: (name: RegExp) => Locator) {
	for (const { id, marker, title } of events) {
		await expect(headingOf(page, names[language].overview)).toBeVisible();
		await labelOf(new RegExp(`^${marker[language]}\\b`)).click();
		await panelOf(page, language).getByRole('link', { name: title[language] }).click();
		await expect(headingOf(page, title[language])).toBeVisible();
		expect(new URL(page.url()).searchParams.get('event')).toBe(id);
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
	}
}

for (const language of ['pt', 'en'] satisfies Language[])
	test(`every event opens from the figure, in ${language}`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 720 });
		await openStory(page, language);
		const figure = mapOf(page, language).locator('svg');
		await openByPlaces(page, language, (name) =>
			figure.getByRole('link', { name }).locator('text, use').last()
		);
	});

test.describe('on the live map', () => {
	test.use({ live: true, viewport: { width: 1280, height: 720 } });

	test('every event opens from a marker', async ({ page }) => {
		test.setTimeout(180_000);
		await openStory(page, 'en');
		const map = mapOf(page, 'en');
		await untilIdle(map);
		await openByPlaces(page, 'en', (name) => map.getByRole('button', { name }));
	});
});
