import type { Locator, Page } from '@playwright/test';
import { expectOneCamera, watchFrames } from './one-camera';
import {
	expect,
	headingOf,
	mapOf,
	openStory,
	panelOf,
	phone,
	test,
	untilIdle,
	untilThere,
	follow,
	turn,
	turnBack
} from './site';

test.describe.configure({ mode: 'parallel' });
test.use({ live: true, contextOptions: { reducedMotion: 'no-preference' } });

/** Holds back the answers to what a live map asks for, until the returned function is called. */
async function hold(page: Page, what: string): Promise<() => void> {
	let answer = () => {};
	const held = new Promise<void>((resolve) => (answer = resolve));
	await page.route(what, async (route) => {
		await held;
		await route.continue();
	});
	return answer;
}

const worker = '**/*worker*.js';
const relief = '**/relief.pmtiles';

/** A place of the figure. */
const inFigure = (map: Locator, name: RegExp) => map.locator('svg').getByRole('link', { name });

/** What a link opens, its address, and a place that is then in sight. */
const links = [
	['an event at a bridge', '?event=road-bridge', /^Nova ponte rodoviária/],
	['an event in a region', '?event=troops-in-kursk', /^Sudja/],
	['an event in a town', '?event=lavrov-in-wonsan', /^Wonsan/],
	['a place', '?place=beijing', /^Pequim/],
	['a map that was moved', '?event=road-bridge&at=131,44,5.2', /^Rason/],
	['a flat map', '?event=choe-in-minsk&map=flat', /^Minsk/]
] as const;

async function followLink(page: Page, address: string, name: RegExp) {
	await watchFrames(page);
	const release = await hold(page, worker);
	await openStory(page, 'pt', address);
	const map = mapOf(page, 'pt');
	await expect(inFigure(map, name)).toBeVisible();
	if (address !== '?') await expect(inFigure(map, /^Moscou/)).toHaveCount(0);
	release();
	await untilIdle(map);
	const frames = await expectOneCamera(page);
	expect(frames.at(-1)!.grounds.map(({ of }) => of)).toEqual(['live']);
	expect(frames.at(-1)!.bar).not.toBeNull();
}

for (const [what, address, name] of links)
	test(`a link to ${what} never shows it on the map of something else`, async ({ page }) => {
		await followLink(page, address, name);
	});

test('the whole story stands on one map until the live one is there', async ({ page }) => {
	await followLink(page, '?', /^Moscou/);
});

test.describe('on a phone', () => {
	test.use(phone);

	for (const [what, address, name] of links.slice(0, 1))
		test(`a link to ${what} never shows it on the map of something else, on a phone`, async ({
			page
		}) => {
			await followLink(page, address, name);
		});
});

test('events opened before the live map is there never stand on the map of another', async ({
	page
}) => {
	await watchFrames(page);
	const release = await hold(page, relief);
	const asked = page.waitForRequest(relief);
	await openStory(page, 'pt');
	const map = mapOf(page, 'pt');
	await asked;
	await panelOf(page, 'pt').getByRole('link', { name: 'A nova ponte rodoviária' }).click();
	await expect(inFigure(map, /^Nova ponte rodoviária/)).toBeVisible();
	await expect(inFigure(map, /^Moscou/)).toHaveCount(0);
	await page.keyboard.press('PageUp');
	await expect(inFigure(map, /^Aeroporto de Sunan/)).toBeVisible();
	await page.goBack();
	await expect(headingOf(page, 'A nova ponte rodoviária')).toBeVisible();
	release();
	await untilIdle(map);
	const frames = await expectOneCamera(page);
	expect(frames.at(-1)!.grounds.map(({ of }) => of)).toEqual(['live']);
});

test.describe('where the live map stops', () => {
	test.use({ mayFail: true });

	test('without a live map, each event has its own figure and its own scale', async ({ page }) => {
		await watchFrames(page);
		await page.route(worker, (route) => route.fulfill({ status: 404, body: '' }));
		await openStory(page, 'pt', '?event=road-bridge');
		await untilThere(page);
		const map = mapOf(page, 'pt');
		await expect(inFigure(map, /^Nova ponte rodoviária/)).toBeVisible();
		await expect(inFigure(map, /^Moscou/)).toHaveCount(0);
		await page.keyboard.press('Escape');
		await follow(panelOf(page, 'pt'), '?event=lavrov-in-wonsan');
		await expect(inFigure(map, /^Wonsan/)).toBeVisible();
		await page.setViewportSize({ width: 1200, height: 700 });
		await page.keyboard.press('Escape');
		await expect(inFigure(map, /^Pequim/)).toBeVisible();
		const frames = await expectOneCamera(page);
		expect(frames.at(-1)!.bar).not.toBeNull();
	});
});

test('a live map that is lost leaves no sign behind, and none comes before it is back', async ({
	page
}) => {
	await watchFrames(page);
	await openStory(page, 'pt', '?event=road-bridge');
	const map = mapOf(page, 'pt');
	await untilIdle(map);
	const context = await page
		.locator('canvas.maplibregl-canvas')
		.evaluateHandle((canvas: HTMLCanvasElement) =>
			canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!
		);
	await context.evaluate((lose) => lose.loseContext());
	await page.keyboard.press('Escape');
	await follow(panelOf(page, 'pt'), '?event=troops-in-kursk');
	await expect(inFigure(map, /^Sudja/)).toBeVisible();
	await context.evaluate((lose) => lose.restoreContext());
	await untilIdle(map);
	const frames = await expectOneCamera(page);
	expect(frames.at(-1)!.grounds.map(({ of }) => of)).toEqual(['live']);
});

test('signs and scale fly with the map, and change their projection and size with it', async ({
	page
}) => {
	await watchFrames(page);
	await openStory(page, 'pt', '?event=choe-in-minsk');
	const map = mapOf(page, 'pt');
	await untilIdle(map);
	await test.step('in a flight that turns back', async () => {
		const panel = panelOf(page, 'pt');
		await turnBack(map);
		await turn(map, () => follow(panel, '?event=road-bridge'));
		await page.keyboard.press('PageUp');
		await page.goBack();
		await untilIdle(map);
	});
	await test.step('from the globe to a flat map and back', async () => {
		await turnBack(map);
		await map.getByRole('button', { name: 'Mostrar um mapa plano' }).click();
		await untilIdle(map);
		await map.getByRole('button', { name: 'Mostrar o globo' }).click();
		await untilIdle(map);
	});
	await test.step('in a window of another size', async () => {
		await page.setViewportSize({ width: 900, height: 640 });
		await page.setViewportSize({ width: 700, height: 900 });
		await untilIdle(map);
	});
	const frames = await expectOneCamera(page);
	expect(new Set(frames.map(({ grounds }) => grounds[0]?.camera.isFlat))).toContain(true);
});

test('the stage never shows a step on the map of another', async ({ page }) => {
	await watchFrames(page);
	const release = await hold(page, worker);
	await page.goto('/pt/moscow-pyongyang/present/?step=road-bridge.text');
	const map = mapOf(page, 'pt');
	await expect(inFigure(map, /^Nova ponte rodoviária/)).toBeVisible();
	await expect(inFigure(map, /^Moscou/)).toHaveCount(0);
	release();
	await untilIdle(map);
	await page.keyboard.press('Home');
	await expect(map.getByRole('button', { name: /^Moscou/ })).toBeVisible();
	await untilIdle(map);
	await expectOneCamera(page);
});
