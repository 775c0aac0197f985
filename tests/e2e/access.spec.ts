import type { Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { colors, violationsOf } from './axe';
import { expect, mapOf, openStory, panelOf, test, untilIdle, type Language, follow } from './site';

test.describe.configure({ mode: 'parallel' });

const languages = ['pt', 'en'] satisfies Language[];
const widths = [1440, 390];
const build = fileURLToPath(new URL('../../build', import.meta.url));

/** Every page that is built, but for the story's, whose states are looked at one by one. */
const routes = readdirSync(build, { recursive: true, encoding: 'utf8' })
	.map((path) => `/${path.split(sep).join('/')}`)
	.filter((path) => path.endsWith('/index.html') && !path.includes('/moscow-pyongyang/'))
	.map((path) => path.slice(0, -'index.html'.length));

async function expectNoViolation(page: Page, state: string, only = {}) {
	expect(await violationsOf(page, only), state).toEqual([]);
}

const menus = { pt: ['Filtro', 'Aparência do mapa'], en: ['Filter', 'Display'] };

for (const language of languages)
	// Colours are the same in every language.
	for (const palette of language === 'pt' ? ['paper', 'night', 'projector'] : ['paper'])
		for (const width of widths)
			test(`axe finds nothing in any state: ${language}, ${palette}, ${String(width)} px`, async ({
				page
			}) => {
				const only = palette === 'night' ? colors : {};
				await page.setViewportSize({ width, height: 844 });
				const panel = panelOf(page, language);
				await openStory(page, language, `?palette=${palette}`);
				await expectNoViolation(page, 'overview', only);
				for (const [state, address] of [
					['event', '?event=casualties'],
					['numbers', '?event=shared-border'],
					['claims', '?view=claims']
				] as const) {
					await follow(panel, address);
					await expect(page.locator('html')).toHaveAttribute('data-palette', palette);
					await expectNoViolation(page, state, only);
					await page.keyboard.press('Escape');
				}
				for (const [state, address] of [
					['place', '?place=pyongyang&'],
					['filters', '?themes=military&strengths=attributed&'],
					['measure', '?view=measure&line=kursk;sudzha&']
				] as const) {
					await openStory(page, language, `${address}palette=${palette}`);
					await expect(page.locator('html')).toHaveAttribute('data-palette', palette);
					await expectNoViolation(page, state, only);
				}
				await page.keyboard.press('Control+k');
				await page.keyboard.type('moscou');
				await expect(panel.getByRole('link', { name: /^Mosc/ }).first()).toBeVisible();
				await expectNoViolation(page, 'search', only);
				for (const menu of menus[language]) {
					await mapOf(page, language).locator('summary', { hasText: menu }).click();
					await expect(page.getByRole('group', { name: menu, exact: true })).toBeVisible();
					await expectNoViolation(page, menu, only);
				}
			});

test.describe('on the live map', () => {
	test.use({ live: true });

	test('axe finds nothing on the live map, at any width', async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 844 });
		await openStory(page, 'pt');
		await untilIdle(mapOf(page, 'pt'));
		await expectNoViolation(page, 'overview');
		await panelOf(page, 'pt').getByRole('link', { name: 'Uma fronteira curta' }).click();
		await untilIdle(mapOf(page, 'pt'));
		await expectNoViolation(page, 'event');
		await mapOf(page, 'pt').locator('summary', { hasText: 'Legenda' }).click();
		await expectNoViolation(page, 'key');
		await page.setViewportSize({ width: 390, height: 844 });
		await untilIdle(mapOf(page, 'pt'));
		await expectNoViolation(page, 'event on a phone');
		await page.keyboard.press('Escape');
		await untilIdle(mapOf(page, 'pt'));
		await expectNoViolation(page, 'overview on a phone');
	});
});

for (const width of widths)
	test.describe(`${String(width)} px`, () => {
		test.use({ mayFail: true });

		test(`axe finds nothing on any other page, ${String(width)} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 844 });
			expect(routes).toContain('/pt/credits/');
			for (const path of [...routes, '/en/nothing/', '/pt/nada/']) {
				await page.goto(path);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await expectNoViolation(page, path);
			}
		});
	});
