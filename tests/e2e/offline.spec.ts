import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, mapOf, openStory, panelOf, test as base, untilIdle } from './site';
import { hostFolder, type StaticHost } from './static-host';

const words = {
	pt: { kept: /^Pronto para uso sem internet, \d+,\d\sMB$/, bridge: 'A nova ponte rodoviária' },
	en: { kept: /^Ready for offline use, \d+\.\d\sMB$/, bridge: 'The new road bridge' }
} as const;

const test = base.extend<{ host: StaticHost }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what is asked for
	host: async ({}, use) => {
		const host = await hostFolder('build');
		await use(host);
		await host.stop();
	},
	baseURL: async ({ host }, use) => use(host.url)
});

test.use({ serviceWorkers: 'allow', viewport: { width: 640, height: 480 } });

/** Every address that the site has, from its built pages. */
const routes = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.map((file) => `/${file.replaceAll('\\', '/')}`)
	.filter((file) => file.endsWith('/index.html'))
	.map((file) => file.slice(0, -'index.html'.length));

/** Opens an address in a new page, which must be without a fault. */
async function openAnew(context: BrowserContext, address: string): Promise<Page> {
	const page = await context.newPage();
	page.on('pageerror', (error) => expect(String(error)).toBe(''));
	await page.goto(address);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	return page;
}

/** What this site has left in the browser. */
const leftIn = (page: Page) =>
	page.evaluate(async () => ({
		caches: await caches.keys(),
		workers: (await navigator.serviceWorker.getRegistrations()).length
	}));

test.describe('with the live map', () => {
	test.use({ live: true });

	for (const language of ['pt', 'en'] as const)
		test(`everywhere: offline, ${language}`, async ({ page, context, host }) => {
			test.slow();
			expect(routes.length).toBeGreaterThan(8);
			await page.goto(`/${language}/`);
			await expect(page.getByRole('link', { name: words[language].kept })).toBeVisible();
			await host.stop();
			await page.close();

			const storyRoute = `/${language}/moscow-pyongyang/`;
			for (const route of routes.filter((path) => path.startsWith(`/${language}/`) || path === '/'))
				if (route !== storyRoute) await (await openAnew(context, route)).close();

			const story = await openAnew(context, storyRoute);
			const map = mapOf(story, language);
			await untilIdle(map);
			await panelOf(story, language).getByRole('link', { name: words[language].bridge }).click();
			await expect(story).toHaveURL(/event=road-bridge/);
			await untilIdle(map);
			await expect(map.getByRole('status')).toHaveCount(0);
			const part = await story.evaluate(async () => {
				const response = await fetch('/basemap/base.pmtiles', { headers: { range: 'bytes=0-9' } });
				const bytes = [...new Uint8Array(await response.arrayBuffer())];
				return { status: response.status, range: response.headers.get('content-range'), bytes };
			});
			const archive = readFileSync('build/basemap/base.pmtiles');
			expect(part).toEqual({
				status: 206,
				range: `bytes 0-9/${archive.length}`,
				bytes: [...archive.subarray(0, 10)]
			});

			await story.goto(`/${language}/credits?a=b`);
			await expect(story).toHaveURL(`/${language}/credits/?a=b`);
			const answer = await story.goto(`/${language}/nothing/`);
			expect(answer?.status()).toBe(404);
		});
});

test('links lead on without a network', async ({ page, host }) => {
	await page.goto('/pt/');
	await expect(page.getByRole('link', { name: words.pt.kept })).toBeVisible();
	await host.stop();
	await page.getByRole('link', { name: 'Ajuda' }).click();
	await page.getByRole('link', { name: 'English' }).click();
	await page.getByRole('link', { name: 'Credits' }).click();
	await page.getByRole('link', { name: 'Tumen' }).click();
	await expect(page).toHaveURL('/en/');
	await expect(page.getByRole('link', { name: words.en.kept })).toBeVisible();
});

test.describe('on the help page', () => {
	const stored = 'Tudo está guardado neste aparelho';

	test('storing shows how far it is, and what is stored can be removed', async ({ page, host }) => {
		const answer = host.hold(/relief\.pmtiles$/);
		await page.goto('/pt/help/');
		await expect(page.getByRole('progressbar')).toBeVisible();
		await expect(page.getByText(/\d+ de \d+ arquivos, \d+,\d\sMB/)).toBeVisible();
		answer.release();
		await expect(page.getByText(stored)).toBeVisible();
		expect((await leftIn(page)).caches).toHaveLength(1);

		await page.getByRole('button', { name: 'Apagar tudo' }).click();
		const none = page.getByText('Nada está guardado neste aparelho, como você escolheu.');
		await expect(none).toBeVisible();
		expect(await leftIn(page)).toEqual({ caches: [], workers: 0 });
		await page.reload();
		await expect(none).toBeVisible();
		await page.waitForTimeout(4000);
		expect(await leftIn(page)).toEqual({ caches: [], workers: 0 });

		await page.getByRole('button', { name: 'Guardar neste aparelho' }).click();
		await expect(page.getByText(stored)).toBeVisible();
	});

	test('a device without room says so, keeps nothing, and can try again', async ({
		page,
		context,
		host
	}) => {
		const devtools = await context.newCDPSession(page);
		const limit = (quotaSize?: number) =>
			devtools.send('Storage.overrideQuotaForOrigin', {
				origin: host.url,
				...(quotaSize && { quotaSize })
			});
		await limit(1_000_000);
		await page.goto('/pt/help/');
		const full = page.getByText('Não há espaço neste aparelho');
		await expect(full).toBeVisible();
		expect((await leftIn(page)).caches).toEqual([]);
		await page.reload();
		await expect(full).toBeVisible();
		await limit();
		await page.getByRole('button', { name: 'Tentar de novo' }).click();
		await expect(page.getByText(stored)).toBeVisible();
	});

	test('storing that broke off goes on where it was', async ({ page, host }) => {
		const answer = host.hold(/relief\.pmtiles$/);
		await page.goto('/pt/help/');
		await expect(page.getByText(/[1-9]\d+ de \d+ arquivos, [4-9]/)).toBeVisible();
		answer.breakOff();
		await expect(page.getByText('Nem tudo pôde ser guardado.')).toBeVisible();
		host.holdNothing();
		const before = host.asked.length;
		await page.getByRole('button', { name: 'Tentar de novo' }).click();
		await expect(page.getByText(stored)).toBeVisible();
		const archives = host.asked.slice(before).filter((path) => path.endsWith('.pmtiles'));
		expect(archives).toEqual(['/basemap/relief.pmtiles']);
	});
});

test('a new version waits until the reader loads it', async ({ page, context, host }) => {
	const folder = mkdtempSync(join(tmpdir(), 'tumen-version-'));
	cpSync('build', folder, { recursive: true });
	const rewrite = (file: string, change: (text: string) => string) =>
		writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
	const fonts = '_app/immutable/assets';
	const font = readdirSync(join(folder, fonts)).find((file) => file.includes('cyrillic'))!;
	renameSync(join(folder, fonts, font), join(folder, fonts, `new-${font}`));
	const { version } = JSON.parse(readFileSync('build/_app/version.json', 'utf8'));
	rewrite('service-worker.js', (text) =>
		text.replaceAll(version, `${version}-next`).replaceAll(font, `new-${font}`)
	);
	for (const route of routes)
		rewrite(`${route}index.html`, (text) => text.replace('<html', '<html data-version="next"'));
	const root = page.locator('html');

	try {
		await page.goto('/pt/');
		await expect(page.getByRole('link', { name: words.pt.kept })).toBeVisible();
		const lesson = await openAnew(context, '/pt/credits/');
		const before = host.asked.length;
		host.serve(folder);
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
		await expect(page.getByText('Há uma nova versão pronta.')).toBeVisible();
		const asked = host.asked.slice(before);
		expect(asked).toContain(`/${fonts}/new-${font}`);
		expect(asked.filter((path) => path.endsWith('.pmtiles'))).toEqual([]);
		await page.reload();
		await expect(root).not.toHaveAttribute('data-version');

		await page.getByRole('button', { name: 'Carregar a nova versão' }).click();
		await expect(root).toHaveAttribute('data-version', 'next');
		await expect(page.getByRole('link', { name: words.pt.kept })).toBeVisible();
		const old = await lesson.evaluate(
			async (path) => (await fetch(path)).status,
			`/${fonts}/${font}`
		);
		expect(old).toBe(200);
		await lesson.getByRole('link', { name: 'Ajuda' }).click();
		await expect(lesson.locator('html')).toHaveAttribute('data-version', 'next');
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});

test('the site can be installed as an app', async ({ page, context }) => {
	await page.goto('/pt/');
	const devtools = await context.newCDPSession(page);
	const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
	const isIncognito = { errorId: 'in-incognito', errorArguments: [] };
	expect(installabilityErrors).toEqual([isIncognito]);
});

test('? opens the help, and single characters can be turned off there', async ({ page }) => {
	await openStory(page, 'en');
	await page.keyboard.press('?');
	await expect(page).toHaveURL('/en/help/');
	await page.getByLabel('Shortcuts of a single character').uncheck();
	await page.goBack();
	const query = page.getByRole('textbox', { name: 'Search the story' });
	await expect(query).toBeVisible();
	await page.keyboard.press('/');
	await expect(query).not.toBeFocused();
	await page.keyboard.press('Control+k');
	await expect(query).toBeFocused();
	await page.goto('/en/help/');
	await expect(page.getByLabel('Shortcuts of a single character')).not.toBeChecked();
});
