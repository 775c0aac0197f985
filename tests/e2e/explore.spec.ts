import type { Page } from '@playwright/test';
import {
	addressOf,
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

const rows = (page: Page, language: Language = 'en') =>
	panelOf(page, language).locator('a[data-event]');

test.describe('filters', () => {
	test('open on the map by touch', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await openStory(page, 'en');
		const map = mapOf(page, 'en');
		await map.locator('summary', { hasText: 'Filter' }).click();
		await map.getByRole('combobox', { name: 'Who says it' }).selectOption('South Korea');
		await expect(rows(page)).toHaveCount(2);
		expect(addressOf(page)).toBe('?voice=south-korea');
	});

	test('stay when another event is opened, and when the language changes', async ({ page }) => {
		await openStory(page, 'en', '?themes=military&strengths=attributed');
		await panelOf(page, 'en').getByRole('link', { name: 'Dead and wounded' }).click();
		await page.getByRole('link', { name: 'Next event' }).click();
		await expect(headingOf(page, 'Arms and ammunition')).toBeVisible();
		await page.getByRole('link', { name: 'Português' }).click();
		await expect(headingOf(page, 'Armas e munições')).toBeVisible();
		expect(addressOf(page)).toBe('?event=arms-supplies&themes=military&strengths=attributed');
		await page.keyboard.press('Escape');
		await expect(rows(page, 'pt')).toHaveCount(2);
	});

	test('tell when the open event is not among those chosen', async ({ page }) => {
		await openStory(page, 'en', '?event=road-bridge&themes=cultural');
		await expect(headingOf(page, 'The new road bridge')).toBeVisible();
		await expect(page.getByText('not among those that you have chosen')).toBeVisible();
	});
});

test.describe('search', () => {
	test('begins with Ctrl+K, finds a name in another script, and goes there', async ({ page }) => {
		await openStory(page, 'pt');
		await page.keyboard.press('Control+k');
		const field = page.getByRole('textbox', { name: 'Buscar na história' });
		await expect(field).toBeFocused();
		await field.fill('пхеньян');
		await expect(panelOf(page, 'pt').getByRole('link', { name: /^Pyongyang/ })).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(headingOf(page, 'Pyongyang')).toBeFocused();
		await expect(field).toHaveValue('');
	});

	test('is walked by the arrows, and ended by Escape', async ({ page }) => {
		await openStory(page, 'en', '?event=casualties');
		await page.keyboard.press('/');
		await page.keyboard.type('lavrov');
		await page.keyboard.press('ArrowDown');
		await expect(panelOf(page, 'en').getByRole('link', { name: 'Lavrov in Wonsan' })).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Escape');
		await expect(headingOf(page, 'Dead and wounded: an estimate')).toBeVisible();
		await page.keyboard.type('serguei');
		await expect(panelOf(page, 'en').getByRole('link', { name: /^Sergei Lavrov/ })).toBeVisible();
	});

	test('for what is open already shows it again', async ({ page }) => {
		await openStory(page, 'en', '?event=shared-border');
		await page.keyboard.press('Control+k');
		await page.keyboard.type('a short border');
		await page.keyboard.press('Enter');
		await expect(headingOf(page, 'A short border')).toBeFocused();
	});

	test('tells when nothing is found, and shows markup as text', async ({ page }) => {
		await openStory(page, 'en');
		await page.getByRole('textbox', { name: 'Search the story' }).fill('<b>zzz</b>');
		await expect(
			page.getByRole('paragraph').filter({ hasText: '“<b>zzz</b>”' }).last()
		).toBeVisible();
		await page.getByRole('button', { name: 'Clear the search' }).click();
		await expect(headingOf(page, names.en.overview)).toBeVisible();
	});
});

test.describe('on the live map', () => {
	test.use({ live: true });

	test('filters by theme leave the same events in the list, on the map and in time', async ({
		page
	}) => {
		await openStory(page, 'en');
		const map = mapOf(page, 'en');
		await untilIdle(map);
		await page
			.getByRole('button', { name: /^Cultural/ })
			.first()
			.click();
		await expect(rows(page)).toHaveCount(1);
		await expect(page.getByRole('status').filter({ hasText: '1 of 16 events' })).toBeVisible();
		await expect(map.getByRole('button', { name: /^Moscow\b/ })).toBeEnabled();
		await expect(map.getByRole('button', { name: /^Pyongyang\b/ })).toBeDisabled();
		expect(addressOf(page)).toBe('?themes=cultural');
		await page.reload();
		await expect(rows(page)).toHaveCount(1);
		await page.getByRole('button', { name: 'Show all' }).first().click();
		await expect(rows(page)).toHaveCount(16);
		expect(addressOf(page)).toBe('');
	});

	test('the legend explains what is in sight, and nothing else', async ({ page }) => {
		await openStory(page, 'en', '?event=road-bridge');
		const map = mapOf(page, 'en');
		await untilIdle(map);
		await map.locator('summary', { hasText: 'Key' }).click();
		const legend = map.getByRole('list');
		await expect(legend.getByText('Railway (sketch)')).toBeVisible();
		await expect(legend.getByText('The new bridge')).toBeVisible();
		await expect(legend.getByText('Visit, flight or deployment')).toHaveCount(0);
		await expect(legend.getByText('Kursk region')).toHaveCount(0);
		await map.getByRole('button', { name: 'Show the whole story' }).click();
		await untilIdle(map);
		await map.locator('summary', { hasText: 'Key' }).click();
		await expect(legend.getByText('Visit, flight or deployment')).toBeVisible();
		await expect(legend.getByText('Kursk region')).toBeVisible();
		await expect(legend.getByText('Railway (sketch)')).toHaveCount(0);
	});

	test('the routes of an event come into sight once it is opened', async ({ page }) => {
		await openStory(page, 'en');
		const map = mapOf(page, 'en');
		const key = map.locator('summary', { hasText: 'Key' });
		const ofOpen = map.getByRole('list').getByText('The same, of the open event');
		await untilIdle(map);
		await key.click();
		await expect(map.getByRole('list').getByText('Visit, flight or deployment')).toBeVisible();
		await expect(ofOpen).toHaveCount(0);
		await key.click();
		await rows(page).nth(0).click();
		await untilIdle(map);
		await key.click();
		await expect(ofOpen).toBeVisible();
	});

	test('a link and the view that it brings back are copied', async ({ page, context, baseURL }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
		await openStory(page, 'en', '?event=road-bridge&palette=night');
		const map = mapOf(page, 'en');
		await untilIdle(map);
		await map.locator('summary', { hasText: 'Share' }).click();
		await map.getByRole('button', { name: 'Copy link' }).click();
		await expect(map.getByText('The link has been copied.')).toBeVisible();
		expect(await clipboard()).toBe(
			`${baseURL}/en/moscow-pyongyang/?event=road-bridge&palette=night`
		);
		await map.getByRole('button', { name: 'Share this view' }).click();
		await expect
			.poll(clipboard)
			.toMatch(/\?event=road-bridge&at=130\.\d+,42\.\d+,[\d.]+&palette=night$/);
	});
});
