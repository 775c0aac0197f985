import type { Locator, Page } from '@playwright/test';
import { expect, headingOf, mapOf, names, openStory, panelOf, test, untilIdle } from './site';

const told = {
	pt: {
		moscow: /^Moscou\b/,
		river: /^Fronteira no rio Tumen/,
		border: 'Uma fronteira curta',
		bridge: 'A nova ponte rodoviária',
		noWebGL: 'não consegue desenhar o mapa interativo',
		lost: 'Os gráficos do mapa interativo pararam'
	},
	en: {
		moscow: /^Moscow\b/,
		river: /^Tumen River border/,
		border: 'A short border',
		bridge: 'The new road bridge',
		noWebGL: 'cannot draw the live map',
		lost: 'The graphics of the live map have stopped'
	}
} as const;

/** A label of the figure that is in sight. */
const labelOf = (map: Locator, name: RegExp | string): Locator =>
	map.locator('svg').getByRole('link', { name });

/** Boxes in px of all labels of the figure that are in sight, by their places. */
const boxesOf = (map: Locator) =>
	map.locator('[data-figure-place] rect').evaluateAll((rects) =>
		rects
			.map((rect) => rect.getBoundingClientRect())
			.filter(({ width }) => width > 0)
			.map(({ left, right, top, bottom }) => ({ left, right, top, bottom }))
	);

/** A figure may be drawn anew while it is looked at. */
async function expectNoOverlap(map: Locator, least: number) {
	await expect(async () => {
		const boxes = await boxesOf(map);
		expect(boxes.length).toBeGreaterThanOrEqual(least);
		const within = 1;
		const pairs = boxes.flatMap((box, i) =>
			boxes.slice(i + 1).map((other) => [box, other] as const)
		);
		const over = pairs.filter(
			([box, other]) =>
				box.left + within < other.right &&
				other.left + within < box.right &&
				box.top + within < other.bottom &&
				other.top + within < box.bottom
		);
		expect(over).toEqual([]);
	}).toPass({ timeout: 10_000 });
}

for (const language of ['pt', 'en'] as const)
	test(`everywhere: no WebGL 2, ${language}`, async ({ page }) => {
		const words = told[language];
		await openStory(page, language);
		const map = mapOf(page, language);
		await expect(map).toHaveAttribute('data-map', 'unavailable');
		await expect(map.getByRole('status')).toContainText(words.noWebGL);
		await expect(labelOf(map, words.moscow)).toBeVisible();
		await expectNoOverlap(map, 8);
		await map.getByRole('button', { name: /^(Fechar este aviso|Close this message)$/ }).click();
		await expect(map.getByRole('status')).toHaveCount(0);

		await panelOf(page, language).getByRole('link', { name: words.border }).click();
		await expect(headingOf(page, words.border)).toBeFocused();
		await expect(labelOf(map, words.river)).toBeVisible();
		await expect(labelOf(map, words.moscow)).toHaveCount(0);
		await expectNoOverlap(map, 1);

		await page.keyboard.press('Escape');
		await expect(headingOf(page, names[language].overview)).toBeVisible();
		await labelOf(map, words.moscow).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1, name: words.moscow })).toBeFocused();
		await expect(labelOf(map, words.river)).toHaveCount(0);
		await page.goBack();
		await labelOf(map, words.river).locator('text').first().click();
		await expect(page).toHaveURL(/\?place=tumen-border$/);
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	});

/** Where the signs of the figure stand in the window, in px, by the ids of their places. */
const signsOf = (page: Page) =>
	page.locator('[data-figure-place]').evaluateAll((links) =>
		Object.fromEntries(
			links.flatMap((link) => {
				const use = link.querySelector('use');
				if (!use || link.querySelector('rect')!.getBoundingClientRect().width === 0) return [];
				const point = new DOMPoint(use.x.baseVal.value, use.y.baseVal.value);
				const { x, y } = point.matrixTransform((link as SVGAElement).getScreenCTM()!);
				return [[(link as SVGAElement).dataset.figurePlace!, [x, y] as [number, number]]];
			})
		)
	);

test.describe('where something is missing', () => {
	test.use({ mayFail: true });

	test('without its fonts, the page and its figure use those of the device', async ({ page }) => {
		await page.route('**/*.woff2', (route) => route.fulfill({ status: 404, body: '' }));
		await openStory(page, 'en');
		const map = mapOf(page, 'en');
		await expect(map).toHaveAttribute('data-map', 'unavailable');
		await expect(labelOf(map, told.en.moscow)).toBeVisible();
		await expectNoOverlap(map, 8);
	});

	test('without the tiles, the figure has the coasts', async ({ page }) => {
		await page.route('**/base.pmtiles', (route) => route.fulfill({ status: 404, body: '' }));
		const land = page.waitForResponse('**/land.geojson.gz');
		await openStory(page, 'en');
		const map = mapOf(page, 'en');
		expect((await land).status()).toBe(200);
		await expect(map.locator('svg use[fill]').first()).toBeAttached();
		await expect(labelOf(map, told.en.moscow)).toBeVisible();
	});
});

test.describe('and the live map', () => {
	test.use({ live: true });

	for (const language of ['pt'] as const)
		test(`everywhere: context lost, ${language}`, async ({ page }) => {
			const words = told[language];
			await openStory(page, language);
			const map = mapOf(page, language);
			await untilIdle(map);
			const context = await page
				.locator('canvas.maplibregl-canvas')
				.evaluateHandle((canvas: HTMLCanvasElement) =>
					canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!
				);
			await context.evaluate((lose) => lose.loseContext());
			await expect(map.getByRole('status')).toContainText(words.lost);
			await expect(labelOf(map, words.moscow)).toBeVisible();
			await panelOf(page, language).getByRole('link', { name: words.border }).click();
			await expect(labelOf(map, words.river)).toBeVisible();
			await expect(labelOf(map, words.moscow)).toHaveCount(0);

			await context.evaluate((lose) => lose.restoreContext());
			await untilIdle(map);
			await expect(map.getByRole('status')).toHaveCount(0);
			await expect(labelOf(map, words.river)).toHaveCount(0);
			await expect(map.getByRole('button', { name: words.river })).toBeVisible();
		});

	test('the figure and the live map agree to within 3 px, at five places and more, and the figure is printed', async ({
		page
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		const map = mapOf(page, 'pt');
		const served = new Promise<Record<string, [number, number]>>((resolve) =>
			page.once('domcontentloaded', () => resolve(signsOf(page)))
		);
		await openStory(page, 'pt');
		const before = await served;
		await untilIdle(map);
		const live = await page.locator('[data-place]').evaluateAll((markers) =>
			Object.fromEntries(
				markers.map((marker) => {
					const { e, f } = new DOMMatrix(getComputedStyle(marker).transform);
					const { left, top } = marker.closest('[data-map]')!.getBoundingClientRect();
					return [(marker as HTMLElement).dataset.place!, [e + left, f + top] as [number, number]];
				})
			)
		);
		const after = await signsOf(page);
		expect(Object.keys(before).length).toBeGreaterThanOrEqual(5);
		for (const [id, [x, y]] of Object.entries(before)) {
			expect(Math.hypot(live[id]![0] - x, live[id]![1] - y), id).toBeLessThan(3);
			expect(Math.hypot(after[id]![0] - x, after[id]![1] - y), id).toBeLessThan(3);
		}

		await expect(labelOf(map, told.pt.moscow)).toHaveCount(0);
		await page.emulateMedia({ media: 'print' });
		await expect(labelOf(map, told.pt.moscow)).toBeVisible();
		await expect(page.locator('canvas.maplibregl-canvas')).toBeHidden();
		await expect(page.getByRole('textbox', { name: 'Buscar na história' })).toBeHidden();
	});

	test('a live map that is long in coming lets the figure be used, and takes its place once it is there', async ({
		page
	}) => {
		let answer = () => {};
		const held = new Promise<void>((resolve) => (answer = resolve));
		await page.clock.install();
		await page.route('**/base.pmtiles', async (route) => {
			await held;
			await route.continue();
		});
		const asked = page.waitForRequest('**/base.pmtiles');
		await openStory(page, 'en');
		const map = mapOf(page, 'en');
		await asked;
		await page.clock.runFor(31_000);
		await expect(map.getByRole('status')).toContainText('The live map is not ready yet');
		await labelOf(map, told.en.moscow).locator('text').first().click();
		await expect(page.getByRole('heading', { level: 1, name: told.en.moscow })).toBeFocused();
		await page.keyboard.press('Escape');
		await labelOf(map, told.en.moscow).focus();
		answer();
		await page.clock.resume();
		await untilIdle(map);
		await expect(map.getByRole('status')).toHaveCount(0);
		await expect(map.getByRole('button', { name: told.en.moscow })).toBeFocused();
	});

	test.describe('of which something is missing', () => {
		test.use({ mayFail: true });

		test('a worker that cannot be had leaves the figure, and a way to try again', async ({
			page
		}) => {
			await page.route('**/*worker*.js', (route) => route.fulfill({ status: 404, body: '' }));
			await openStory(page, 'pt', '?event=shared-border');
			const map = mapOf(page, 'pt');
			await expect(map.getByRole('status')).toContainText(
				'O mapa interativo não pôde ser carregado'
			);
			await expect(labelOf(map, told.pt.river)).toBeVisible();
			await page.unroute('**/*worker*.js');
			await map.getByRole('button', { name: 'Tentar de novo' }).click();
			await untilIdle(map);
			await expect(map.getByRole('status')).toHaveCount(0);
			await expect(headingOf(page, told.pt.border)).toBeVisible();
		});

		test('without its fonts, the live map has its labels', async ({ page }) => {
			await page.route('**/*.woff2', (route) => route.fulfill({ status: 404, body: '' }));
			await openStory(page, 'en');
			await untilIdle(mapOf(page, 'en'));
			await expect(mapOf(page, 'en').getByRole('button', { name: told.en.moscow })).toBeVisible();
		});
	});
});
