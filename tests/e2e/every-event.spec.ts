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
	withoutMap,
	type Language
} from './site';

for (const language of ['pt', 'en'] satisfies Language[]) {
	test(`every event opens from the list, in ${language}`, async ({ page }) => {
		await withoutMap(page);
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

	test(`every event opens from a marker, in ${language}`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.setViewportSize({ width: 1280, height: 720 });
		await openStory(page, language);
		const map = mapOf(page, language);
		for (const { id, marker, title } of events) {
			await expect(headingOf(page, names[language].overview)).toBeVisible();
			await untilIdle(map);
			await map.getByRole('button', { name: new RegExp(`^${marker[language]}\\b`) }).click();
			await panelOf(page, language).getByRole('link', { name: title[language] }).click();
			await expect(headingOf(page, title[language])).toBeVisible();
			expect(new URL(page.url()).searchParams.get('event')).toBe(id);
			await page.keyboard.press('Escape');
			await page.keyboard.press('Escape');
		}
	});

	test(`every event opens from its address, in ${language}`, async ({ page }) => {
		await withoutMap(page);
		for (const { id, title } of events) {
			await openStory(page, language, `?event=${id}`);
			await expect(headingOf(page, title[language])).toBeVisible();
			await expect(page).toHaveTitle(new RegExp(`^${title[language]} · `));
		}
	});
}
