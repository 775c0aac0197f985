import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
	expect,
	headingOf,
	mapOf,
	openStory,
	panelOf,
	test as base,
	timelineOf,
	untilIdle,
	type Language
} from './site';
import { hostFolder } from './static-host';

const build = join(import.meta.dirname, '../../build');

/** The built pages by their addresses. */
const pages = readdirSync(build, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html'))
	.map((file) => ({
		file: file.replaceAll('\\', '/'),
		address: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`
	}));

/** A test that also fails on whatever the page's security policy stops. */
const test = base.extend<{ guard: undefined }>({
	guard: [
		async ({ page }, use) => {
			const stopped: string[] = [];
			await page.exposeFunction('tellOfViolation', (what: string) => stopped.push(what));
			await page.addInitScript(() => {
				addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
					const { tellOfViolation } = window as unknown as {
						tellOfViolation: (what: string) => Promise<void>;
					};
					void tellOfViolation(`${violatedDirective}: ${blockedURI} ${sample}`);
				});
			});
			await use(undefined);
			expect(stopped).toEqual([]);
		},
		{ auto: true }
	]
});

test('there are pages in every language', () => {
	const addresses = pages.map(({ address }) => address);
	expect(addresses).toEqual(
		expect.arrayContaining(['/', '/404.html', '/pt/', '/en/', '/pt/moscow-pyongyang/'])
	);
});

for (const { file, address } of pages)
	test(`${address} carries a strict policy`, () => {
		const html = readFileSync(join(build, file), 'utf8');
		const [, policy = ''] =
			/<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toMatch(/unsafe-(inline|eval)|https?:|\*/);
		expect(html).not.toMatch(/<[^>]*\s(style|on\w+)=/);
	});

const words = {
	pt: {
		event: 'A nova ponte rodoviária',
		menus: ['Filtro', 'Aparência do mapa', 'Legenda', 'Compartilhar'],
		search: 'Buscar na história',
		find: 'Pequim',
		play: 'Percorrer a história no tempo'
	},
	en: {
		event: 'The new road bridge',
		menus: ['Filter', 'Display', 'Key', 'Share'],
		search: 'Search the story',
		find: 'Beijing',
		play: 'Play the story through time'
	}
};

/** Goes through a story as a reader does: map, menus, search, an event, the timeline. */
async function wander(page: Page, language: Language): Promise<void> {
	const { event, menus, search, find, play } = words[language];
	const map = mapOf(page, language);
	await expect(map).toHaveAttribute('data-map', /idle|unavailable/, { timeout: 45_000 });
	const isLive = (await map.getAttribute('data-map')) === 'idle';
	await page.mouse.move(700, 300);
	await page.mouse.down();
	await page.mouse.move(620, 340, { steps: 4 });
	await page.mouse.up();
	await page.mouse.wheel(0, -240);
	if (isLive) await untilIdle(map);
	for (const menu of isLive ? menus : menus.filter((name) => !/Legenda|Key/.test(name))) {
		await map.locator('summary', { hasText: menu }).click();
		await page.keyboard.press('Escape');
	}
	const field = page.getByRole('textbox', { name: search });
	await field.fill(find);
	await page.keyboard.press('Enter');
	await expect(headingOf(page, find)).toBeVisible();
	await page.keyboard.press('Escape');
	await panelOf(page, language).getByRole('link', { name: event }).first().click();
	await expect(headingOf(page, event)).toBeVisible();
	await timelineOf(page, language).getByRole('button', { name: play }).click();
	if (isLive) await untilIdle(map);
}

test('the story is used without anything being stopped, pt', async ({ page }) => {
	await openStory(page, 'pt');
	await wander(page, 'pt');
});

test.describe('on a host that sends the headers', () => {
	const hosted = test.extend({
		// eslint-disable-next-line no-empty-pattern -- Playwright wants to read here which fixtures are asked for
		baseURL: async ({}, use) => {
			const { url, stop } = await hostFolder(build);
			await use(url);
			await stop();
		}
	});

	hosted('every page is whole', async ({ page, baseURL }) => {
		for (const { address } of pages) {
			const answer = (await page.goto(`${baseURL}${address}`))!;
			expect(await answer.headerValue('content-security-policy')).toContain(
				"frame-ancestors 'none'"
			);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await page.waitForLoadState('networkidle');
		}
	});

	hosted.describe('on the live map', () => {
		hosted.use({ live: true });

		hosted('the story is used without anything being stopped, en', async ({ page, baseURL }) => {
			await page.goto(`${baseURL}/en/moscow-pyongyang/`);
			await wander(page, 'en');
		});
	});

	hosted('a window that the page opens can talk with it', async ({ page, baseURL }) => {
		await page.goto(`${baseURL}/en/credits/`);
		const opened = page.waitForEvent('popup');
		await page.evaluate(() => {
			const channel = new BroadcastChannel('talk');
			channel.onmessage = ({ data }) => (document.title = String(data));
			open('/pt/credits/');
		});
		await (await opened).evaluate(() => new BroadcastChannel('talk').postMessage('heard'));
		await expect(page).toHaveTitle('heard');
	});

	hosted.describe('what is missing', () => {
		hosted.use({ mayFail: true, javaScriptEnabled: false });

		hosted('is told in every language, without script', async ({ page, baseURL }) => {
			for (const address of ['/nothing', '/xx/', '/pt/nada/', '/pt/moscow-pyongyang/nada/fundo']) {
				const answer = (await page.goto(`${baseURL}${address}`))!;
				expect(answer.status()).toBe(404);
				await expect(page.locator('html')).toHaveAttribute('lang', 'en');
				await expect(headingOf(page, 'This page does not exist')).toHaveCSS(
					'font-family',
					/Source Serif/
				);
				const portuguese = page.locator('section[lang=pt-BR]');
				await expect(portuguese.getByRole('heading')).toHaveText('Esta página não existe');
				await portuguese.getByRole('link').click();
				await expect(page).toHaveURL(`${baseURL}/pt/`);
				await page.goBack();
				await page.getByRole('link', { name: 'Tumen' }).click();
				await expect(page).toHaveURL(`${baseURL}/`);
			}
		});
	});
});

test.describe('what is missing', () => {
	test.use({ mayFail: true });

	test('is answered as such by npm start', async ({ page }) => {
		for (const address of ['/nothing', '/xx/', '/pt/nada/', '/pt/moscow-pyongyang/nada/']) {
			expect((await page.goto(address))!.status()).toBe(404);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		}
	});
});

test('markup in the address is never more than text', async ({ page }) => {
	const image = '<img src=x onerror="window.__ran = 1">';
	const script = '"><script>window.__ran = 1</' + 'script>';
	const address = new URLSearchParams({
		...{ event: image, place: script, person: image, source: script, view: image },
		...{ line: `${image};${script}`, at: script, from: image, to: script, themes: image },
		...{ strengths: script, voice: image, palette: script, names: image, map: script }
	});
	await openStory(page, 'en', `?${address}#${image}`);
	await expect(page.getByRole('alert')).toContainText(image);
	await expect(page.locator('img[src=x], [onerror]')).toHaveCount(0);
	expect(await page.evaluate(() => '__ran' in window)).toBe(false);
});
