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
	untilThere
} from './site';

/** What has the focus must be in the window, with nothing before it, and marked. */
async function expectSeen(page: Page) {
	await expect
		.poll(
			() =>
				page.evaluate(() => {
					const focused = document.activeElement!;
					const name = focused.outerHTML.slice(0, 90);
					/* A mark of the timeline is seen by its target, a label of the figure by the box of its words, a handle by the track that it runs on. */
					const label = focused.querySelector('[data-figure-place] > rect');
					const target = focused.querySelector('.target') ?? label;
					const body = target ?? focused.closest('.track') ?? focused;
					const box = body.getBoundingClientRect();
					const inside = [box.left, box.top, box.right, box.bottom];
					const [left, top, right, bottom] = inside as [number, number, number, number];
					if (top < 0 || left < -1 || bottom > innerHeight + 1 || right > innerWidth + 1)
						return box.height > innerHeight ? 'seen' : `outside the window: ${name}`;
					const isHit = [0.1, 0.5, 0.9].some((share) => {
						const hit = document.elementFromPoint(left + box.width * share, (top + bottom) / 2);
						return (
							hit !== null && (focused.contains(hit) || body.contains(hit) || hit.contains(focused))
						);
					});
					if (!isHit) return `hidden: ${name}`;
					const marks = [focused, focused.closest('.field, .track, svg a'), target];
					const isMarked = marks.some((one) => {
						if (!one) return false;
						const { outlineStyle, stroke } = getComputedStyle(one);
						return outlineStyle !== 'none' || (one.matches('rect') && stroke !== 'none');
					});
					const isSpecial = focused.matches('input[type=range], canvas');
					return isMarked || isSpecial ? 'seen' : `not marked: ${name}`;
				}),
			{ timeout: 5_000 }
		)
		.toBe('seen');
}

/** Presses Tab until what has the focus fits, and looks at every stop on the way. */
async function tabTo(page: Page, selector: string, key = 'Tab') {
	for (let stop = 0; stop < 120; stop++) {
		await page.keyboard.press(key);
		await expectSeen(page);
		if (await page.evaluate((is) => document.activeElement!.matches(is), selector)) return;
	}
	throw new Error(`No stop of the Tab key is ${selector}`);
}

const told = {
	pt: {
		event: 'A nova ponte rodoviária',
		search: 'Buscar na história',
		next: 'A exposição em Moscou',
		menu: 'Aparência do mapa'
	},
	en: {
		event: 'The new road bridge',
		search: 'Search the story',
		next: 'The exhibition in Moscow',
		menu: 'Display'
	}
} as const;

test.describe('everywhere: keyboard only', () => {
	for (const language of ['pt', 'en'] as const)
		test(`everywhere: keyboard only, ${language}`, async ({ page }) => {
			test.setTimeout(120_000);
			const words = told[language];
			await page.goto(`/${language}/`);
			await tabTo(page, '[href*="moscow-pyongyang"]');
			await page.keyboard.press('Enter');
			await untilThere(page);
			await expect(headingOf(page, names[language].overview)).toBeVisible();

			await tabTo(page, '.panel [data-event="road-bridge"]');
			await page.keyboard.press('Enter');
			await expect(headingOf(page, words.event)).toBeFocused();
			await expectSeen(page);
			await tabTo(page, 'article details summary');
			await page.keyboard.press('Enter');
			await expect(page.locator('article details[open]').first()).toBeVisible();
			await page.keyboard.press('PageDown');
			await expect(headingOf(page, words.next)).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(panelOf(page, language).getByRole('link', { name: words.next })).toBeFocused();
			await expectSeen(page);

			await tabTo(page, '.panel [aria-pressed]', 'Shift+Tab');
			await page.keyboard.press('Space');
			await expect(panelOf(page, language).locator('[aria-pressed="true"]')).toBeFocused();
			await expect.poll(() => addressOf(page)).toMatch(/^\?themes=/);
			await page.keyboard.press('Space');
			await expect.poll(() => addressOf(page)).toBe('');

			await page.keyboard.press('/');
			await expect(page.getByRole('textbox', { name: words.search })).toBeFocused();
			await page.keyboard.type('minsk');
			await page.keyboard.press('ArrowDown');
			await expectSeen(page);
			await page.keyboard.press('Enter');
			await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
			await page.keyboard.press('Escape');

			await tabTo(page, '[data-map] summary', 'Shift+Tab');
			await page.keyboard.press('Shift+Tab');
			await page.keyboard.press('Enter');
			const menu = page.getByRole('group', { name: words.menu, exact: true });
			await expect(menu).toBeFocused();
			await page.keyboard.press('Tab');
			await page.keyboard.press('ArrowDown');
			await expect(page.locator('html')).toHaveAttribute('data-palette', 'night');
			await expectSeen(page);
			await page.keyboard.press('Escape');
			await expect(menu).toBeHidden();
			await expect(mapOf(page, language).locator('summary', { hasText: words.menu })).toBeFocused();
		});
});

const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;

/** What is wider than the window, or cut off in a box of its own. */
const lost = (page: Page) =>
	page.evaluate(() => {
		const all = [...document.querySelectorAll<HTMLElement>('.panel *, .timeline *, .handle *')];
		return all
			.filter((one) => {
				const { right, width } = one.getBoundingClientRect();
				if (width <= 1 || one.closest('svg, .visually-hidden')) return false;
				const isCut = getComputedStyle(one).overflowX !== 'visible';
				return right > innerWidth + 1 || (isCut && one.scrollWidth > one.clientWidth + 1);
			})
			.map((one) => one.outerHTML.slice(0, 90));
	});

test.describe('the live map', () => {
	test.use({ live: true });

	test('everywhere: keyboard only, the arrows move the map that has the focus, and nothing else', async ({
		page
	}) => {
		await openStory(page, 'en', '?event=road-bridge');
		await untilIdle(mapOf(page, 'en'));
		await page.getByRole('application').focus();
		for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
			const before = page.url();
			await page.keyboard.press(key);
			await expect.poll(() => page.url()).not.toBe(before);
			await untilIdle(mapOf(page, 'en'));
		}
		await expect(headingOf(page, told.en.event)).toBeVisible();
		expect(await page.evaluate(() => scrollY)).toBe(0);
		await expect(page.getByRole('application')).toBeFocused();
		await page.keyboard.press('PageDown');
		await expect(headingOf(page, told.en.next)).toBeVisible();
	});

	test('everywhere: keyboard only, from end to end', async ({ page }) => {
		test.setTimeout(120_000);
		await openStory(page, 'en', '?event=road-bridge');
		await untilIdle(mapOf(page, 'en'));
		const last = page.locator('#story').locator('a, button, summary').last();
		for (let stop = 0; stop < 140; stop++) {
			await page.keyboard.press('Tab');
			await expectSeen(page);
			if (await last.evaluate((element) => element === document.activeElement)) return;
		}
		throw new Error('The end was not reached');
	});
});

test.describe('everywhere: 320 px', () => {
	for (const [language, height, spacing] of [
		['pt', 640, ''],
		['en', 640, ''],
		['pt', 640, spaced],
		['en', 640, spaced],
		['pt', 256, '']
	] as const)
		test(`everywhere: 320 px, ${language}, ${String(height)} px high${spacing && ', with text set wider'}`, async ({
			page
		}) => {
			await page.setViewportSize({ width: 320, height });
			for (const address of [
				'',
				'?event=casualties',
				'?event=shared-border',
				'?place=moscow',
				'?view=claims',
				'?view=measure&line=kursk;sudzha'
			]) {
				await openStory(page, language, address);
				await page.evaluate((css) => {
					const sheet = new CSSStyleSheet();
					sheet.replaceSync(css);
					document.adoptedStyleSheets = [sheet];
				}, spacing);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
				expect(await lost(page), address).toEqual([]);
				await page.mouse.move(20, height - 30);
				await page.mouse.wheel(0, 100_000);
				await expect
					.poll(() =>
						page.evaluate(
							() => document.documentElement.scrollHeight - innerHeight - Math.ceil(scrollY)
						)
					)
					.toBeLessThanOrEqual(1);
				const covered = await mapOf(page, language).evaluate(
					(map) => map.getBoundingClientRect().bottom / innerHeight
				);
				expect(covered).toBeLessThan(0.75);
			}
		});
});

const heights = {
	pt: { more: 'Mostrar mais da história', less: 'Mostrar mais do mapa' },
	en: { more: 'Show more of the story', less: 'Show more of the map' }
} as const;

test.describe('everywhere: forced colours', () => {
	test.use({
		contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' },
		viewport: { width: 390, height: 844 }
	});

	for (const language of ['pt', 'en'] as const)
		test(`everywhere: forced colours, ${language}: what is chosen, has the focus or is a sign is told apart`, async ({
			page
		}) => {
			const { more, less } = heights[language];
			await openStory(page, language, '?themes=military');
			const themes = panelOf(page, language).locator('button[aria-pressed]');
			await expect(themes.and(page.locator('[aria-pressed=true]')).first()).toHaveCSS(
				'border-top-width',
				'3px'
			);
			await expect(themes.and(page.locator('[aria-pressed=false]')).first()).toHaveCSS(
				'border-top-width',
				'1px'
			);
			const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
			for (const sign of await page.locator('.panel a[data-event] svg path').all())
				await expect(sign).not.toHaveCSS('fill', canvas);
			await page.getByRole('button', { name: less }).focus();
			await page.keyboard.press('Shift+Tab');
			const focused = page.locator(':focus');
			await expect(focused).toHaveCSS('outline-style', 'solid');
			await page.keyboard.press('Enter');
			await expect(focused).toHaveAttribute('aria-disabled', 'true');
			const colour = (name: string) =>
				page.getByRole('button', { name }).evaluate((button) => getComputedStyle(button).color);
			expect(await colour(more)).not.toBe(await colour(less));
		});
});

for (const language of ['pt', 'en'] as const)
	test.describe('everywhere: reduced motion', () => {
		test.use({ live: language === 'en', viewport: { width: 390, height: 844 } });

		test(`everywhere: reduced motion, ${language}: nothing moves by itself`, async ({ page }) => {
			const { more, less } = heights[language];
			await openStory(page, language);
			const settled = () =>
				expect(mapOf(page, language)).toHaveAttribute('data-map', /idle|unavailable/, {
					timeout: 45_000
				});
			await settled();
			const moving = () =>
				page.evaluate(
					() => document.getAnimations().filter(({ playState }) => playState === 'running').length
				);
			await page.getByRole('button', { name: less }).click();
			expect(await moving()).toBe(0);
			await page.getByRole('button', { name: more }).click();
			await panelOf(page, language).locator('a[data-event="beijing-parade"]').click();
			expect(await moving()).toBe(0);
			await settled();
			for (const summary of await panelOf(page, language).locator('summary').all())
				await summary.click();
			expect(await moving()).toBe(0);
		});
	});
