import { expect, test as base, type Locator, type Page } from '@playwright/test';

/** As on a device without WebGL 2. */
const withoutMap = (page: Page) =>
	page.addInitScript(() => {
		Object.assign(window, { hasNoMap: true });
		const { getContext } = HTMLCanvasElement.prototype;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
			return kind.startsWith('webgl') ? null : getContext.call(this, kind);
		} as typeof getContext;
	});

/**
 * The test of this site: it fails on an error in the console, on an uncaught error, and on a request
 * that leaves the site's own origin.
 */
export const test = base.extend<{ watch: undefined; mayFail: boolean; live: boolean }>({
	/** Whether there is a live map; without one, a page is there in no time. */
	live: [false, { option: true }],
	/** A live map is drawn in software, so it gets fewer pixels. */
	deviceScaleFactor: async ({ live }, use) => use(live ? 0.5 : undefined),
	/** For a test of a file that is missing or cut off, whose own answer the browser reports as an error. */
	mayFail: [false, { option: true }],
	watch: [
		async ({ page, baseURL, mayFail, live, javaScriptEnabled }, use) => {
			if (!live && javaScriptEnabled !== false) await withoutMap(page);
			const faults: string[] = [];
			page.on('console', (message) => {
				const isMissing = mayFail && /\b(404|416)\b|dynamically imported/.test(message.text());
				if (message.type() === 'error' && !isMissing) faults.push(message.text());
			});
			page.on('pageerror', (error) => faults.push(String(error)));
			page.on('request', (request) => {
				const url = request.url();
				const isOwn =
					url.startsWith(baseURL!) || url.startsWith('blob:') || url.startsWith('data:');
				if (!isOwn) faults.push(`request to ${url}`);
			});
			await use(undefined);
			expect(faults).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

export const names = {
	pt: {
		map: 'Mapa',
		panel: 'História',
		timeline: 'Linha do tempo',
		overview: 'Moscou e Pyongyang: uma aproximação'
	},
	en: {
		map: 'Map',
		panel: 'Story',
		timeline: 'Timeline',
		overview: 'Moscow and Pyongyang draw closer'
	}
} as const;

export type Language = keyof typeof names;

/**
 * Opens the first story at an address of it, such as `?event=road-bridge`. Without a live map, it waits until the
 * page answers to the reader.
 */
export async function openStory(page: Page, language: Language, address = ''): Promise<void> {
	await page.goto(`/${language}/moscow-pyongyang/${address}`);
	if (await page.evaluate(() => 'hasNoMap' in window)) await untilThere(page);
}

/**
 * Follows a link of the panel to an address of the story that is open, such as `?event=road-bridge`, with whatever else
 * has been chosen, and waits for what it opens.
 */
export async function follow(panel: Locator, address: string): Promise<void> {
	await panel.locator(`a[href^="${address}"]`).first().click();
	await expect(panel.page().locator('[aria-busy=true]')).toHaveCount(0);
}

/** Waits until a page without a live map answers to the reader. */
export const untilThere = (page: Page) =>
	expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'unavailable');

/** The part of the page that holds the map. */
export const mapOf = (page: Page, language: Language): Locator =>
	page.getByRole('region', { name: names[language].map, exact: true });

/** The part of the page that tells the story in words. */
export const panelOf = (page: Page, language: Language): Locator =>
	page.getByRole('region', { name: names[language].panel, exact: true });

/** The part of the page that lays the events out in time. */
export const timelineOf = (page: Page, language: Language): Locator =>
	page.getByRole('region', { name: names[language].timeline, exact: true });

/** Waits until the map has drawn all that is in sight. */
export const untilIdle = (map: Locator) =>
	expect(map).toHaveAttribute('data-map', 'idle', { timeout: 45_000 });

/** Does what moves the map, and waits until the map has drawn what is there then. */
export async function turn(map: Locator, act: () => Promise<void>): Promise<void> {
	await untilIdle(map);
	const watch = await map.evaluateHandle((element) => ({
		moved: new Promise<void>((resolve) => {
			const observer = new MutationObserver(() => {
				if (element.getAttribute('data-map') !== 'loading') return;
				observer.disconnect();
				resolve();
			});
			observer.observe(element, { attributes: true, attributeFilter: ['data-map'] });
		})
	}));
	await act();
	await watch.evaluate(({ moved }) => moved);
	await untilIdle(map);
}

/** Goes one level up from what is open, and waits until the map has drawn what is there. */
export const turnBack = (map: Locator): Promise<void> =>
	turn(map, () => map.page().keyboard.press('Escape'));

/** The heading of what the panel shows. */
export const headingOf = (page: Page, name: string): Locator =>
	page.getByRole('heading', { level: 1, name, exact: true });

/** The query of the page's address. */
export const addressOf = (page: Page): string => new URL(page.url()).search;

/** A phone with touch, for `test.use`. */
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
