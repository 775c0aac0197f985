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

/** What a page's title begins with. */
const begunBy = (title: string) => new RegExp(`^${title.replace('?', '\\?')} · `);

for (const language of ['pt', 'en'] satisfies Language[]) {
	test(`events open from the list, in ${language}`, async ({ page }) => {
		await openStory(page, language);
		const those = language === 'en' ? events : events.slice(0, 4);
		for (const { id, title } of those) {
			await panelOf(page, language).getByRole('link', { name: title[language] }).click();
			await expect(headingOf(page, title[language])).toBeFocused();
			await expect(page).toHaveURL(`/${language}/moscow-pyongyang/?event=${id}`);
			await expect(page).toHaveTitle(begunBy(title[language]));
			await page.keyboard.press('Escape');
			await expect(
				panelOf(page, language).getByRole('link', { name: title[language] })
			).toBeFocused();
		}
	});

	test(`events open from their addresses, in ${language}`, async ({ page }) => {
		for (const { id, title } of events.slice(0, 4)) {
			await openStory(page, language, `?event=${id}`);
			await expect(headingOf(page, title[language])).toBeVisible();
			await expect(page).toHaveTitle(begunBy(title[language]));
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

test('every event opens from the figure', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await openStory(page, 'pt');
	const figure = mapOf(page, 'pt').locator('svg');
	await openByPlaces(page, 'pt', (name) =>
		figure.getByRole('link', { name }).locator('text, use').last()
	);
});

test.describe('on the live map', () => {
	test.use({ live: true, viewport: { width: 1280, height: 720 } });

	test('every event opens from a marker', async ({ page }) => {
		await openStory(page, 'en');
		const map = mapOf(page, 'en');
		const panel = panelOf(page, 'en');
		for (const marker of new Set(events.map((event) => event.marker.en))) {
			await untilIdle(map);
			await map.getByRole('button', { name: new RegExp(`^${marker}\\b`) }).click();
			await expect(headingOf(page, names.en.overview)).toHaveCount(0);
			const there = events.filter((event) => event.marker.en === marker);
			for (const { id, title } of there)
				await expect(panel.getByRole('link', { name: title.en })).toHaveAttribute(
					'href',
					new RegExp(`[?&]event=${id}\\b`)
				);
			await page.keyboard.press('Escape');
			await expect(headingOf(page, names.en.overview)).toBeVisible();
		}
	});
});
