import type { BrowserContext, Page } from '@playwright/test';
import { violationsOf } from './axe';
import { builtStory, findStep, numberOf, stepsIn } from './lesson';
import { addressOf, expect, headingOf, phone, test, untilIdle, untilThere } from './site';

const story = '/en/moscow-pyongyang/';
const told = builtStory('en');
const opening = told.title;
const steps = stepsIn(told);
/** A step of an event in the middle of the usual tour, and the two after it. */
const middle = steps.find(({ part }, i) => part === 'map' && i > 9)!;
const event = middle.event!;
const at = numberOf(told, middle.id);

/** Opens the stage at an address of it, such as `?step=road-bridge.text`. */
async function openStage(page: Page, address = ''): Promise<void> {
	await page.goto(`${story}present/${address}`);
	if (await page.evaluate(() => 'hasNoMap' in window)) await untilThere(page);
	await expect(page.getByRole('main', { name: 'Stage' })).toBeVisible();
}

/** Opens the notes beside a stage, in a window of the same browser. */
async function openNotes(context: BrowserContext, address = ''): Promise<Page> {
	const notes = await context.newPage();
	await notes.goto(`${story}notes/${address}`);
	await expect(notes.getByRole('timer')).toBeVisible();
	return notes;
}

const stepOf = (page: Page) => page.getByRole('progressbar', { name: /^Step/ });
const isAt = (page: Page, step: number) =>
	expect(stepOf(page)).toHaveAccessibleName(new RegExp(`^Step ${step} of `));
const isBlank = (page: Page) => page.getByRole('button', { name: 'The stage is blank.' });

test('every key does its work on the stage', async ({ page }) => {
	await openStage(page);
	await expect(headingOf(page, opening)).toBeVisible();
	await test.step('forward and back, as clickers and keyboards have it', async () => {
		let step = 1;
		for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'Enter']) {
			await page.keyboard.press(key);
			await isAt(page, (step += 1));
		}
		for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space', 'Backspace']) {
			await page.keyboard.press(key);
			await isAt(page, (step -= 1));
		}
		await page.keyboard.press('PageUp');
		await isAt(page, 1);
	});
	await test.step('to either end, and to a number', async () => {
		await page.keyboard.press('End');
		await isAt(page, steps.length);
		await page.keyboard.press('PageDown');
		await isAt(page, steps.length);
		await page.keyboard.press('Home');
		await isAt(page, 1);
		await page.keyboard.type(String(at));
		await expect(page.getByText(`${at} ⏎`)).toBeVisible();
		await page.keyboard.press('Enter');
		await isAt(page, at);
		await page.keyboard.type('3');
		await page.keyboard.press('Escape');
		await isAt(page, at);
	});
	await test.step('a blank stage, which the next press ends', async () => {
		for (const key of ['b', '.']) {
			await page.keyboard.press(key);
			await expect(isBlank(page)).toBeVisible();
			await page.keyboard.press(key);
			await expect(isBlank(page)).toHaveCount(0);
		}
		await page.keyboard.press('b');
		await page.keyboard.press('PageDown');
		await expect(isBlank(page)).toHaveCount(0);
		await isAt(page, at);
	});
	await test.step('what opens over the stage, and Escape closes', async () => {
		for (const [key, name] of [
			['?', 'Keys on the stage'],
			['o', 'All steps']
		] as const) {
			await page.keyboard.press(key);
			await expect(page.getByRole('dialog', { name })).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(page.getByRole('dialog')).toHaveCount(0);
		}
		await page.keyboard.press('n');
		await expect(page.getByRole('complementary', { name: 'Notes' })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('complementary', { name: 'Notes' })).toHaveCount(0);
		await page.keyboard.press('l');
		await expect(page.getByRole('img', { name: /^Spotlight/ })).toBeAttached();
		await page.keyboard.press('Escape');
		await page.keyboard.press('p');
		await expect(page.getByRole('toolbar', { name: 'Draw on the map' })).toBeVisible();
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('toolbar')).toHaveCount(0);
		await isAt(page, at);
	});
	await test.step('the whole screen', async () => {
		await page.keyboard.press('f');
		await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
		await page.keyboard.press('f');
		await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
	});
	await test.step('a picture of what is shown', async () => {
		const saving = page.waitForEvent('download');
		await page.keyboard.press('s');
		expect((await saving).suggestedFilename()).toMatch(/^tumen-moscow-pyongyang.*\.png$/);
	});
	await test.step('at last, the story', async () => {
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(`${story}?event=${event.id}`);
	});
});

test('single characters can be turned off on the stage, and clickers still work', async ({
	page
}) => {
	await openStage(page);
	await page.keyboard.press('?');
	await page.getByRole('checkbox', { name: 'Shortcuts of a single character' }).uncheck();
	await page.keyboard.press('Escape');
	for (const key of ['b', '.', 'o', '1']) await page.keyboard.press(key);
	await page.keyboard.press('PageDown');
	await isAt(page, 2);
	await expect(isBlank(page)).toHaveCount(0);
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('both windows stay together, whichever is used, reloaded or closed', async ({
	page,
	context
}) => {
	await openStage(page, `?step=${middle.id}`);
	let notes = await openNotes(context);
	await expect(headingOf(notes, event.title)).toBeVisible();
	await test.step('each follows the other', async () => {
		await notes.keyboard.press('PageDown');
		await isAt(page, at + 1);
		await page.keyboard.press('PageDown');
		await expect(
			notes.getByText(`Step ${at + 2} of ${steps.length}`, { exact: true })
		).toBeVisible();
	});
	await test.step('after a reload of either', async () => {
		await page.reload();
		await isAt(page, at + 2);
		await notes.keyboard.press('PageDown');
		await isAt(page, at + 3);
		await notes.reload();
		await page.keyboard.press('PageUp');
		await expect(
			notes.getByText(`Step ${at + 2} of ${steps.length}`, { exact: true })
		).toBeVisible();
	});
	await test.step('blanking the stage leaves the notes to be read', async () => {
		await notes.keyboard.press('b');
		await expect(isBlank(page)).toBeVisible();
		await expect(notes.getByText('The class sees a black screen.').first()).toBeVisible();
		await expect(headingOf(notes, event.title)).toBeVisible();
		await page.keyboard.press('b');
		await expect(notes.getByText('The class sees a black screen.')).toHaveCount(0);
	});
	await test.step('after the notes were closed and opened again', async () => {
		await notes.close();
		await page.keyboard.press('End');
		await isAt(page, steps.length);
		notes = await openNotes(context);
		await expect(
			notes.getByText(`Step ${steps.length} of ${steps.length}`, { exact: true })
		).toBeVisible();
	});
	await test.step('after the stage was closed and opened from the notes', async () => {
		await page.close();
		await expect(notes.getByText('No stage is open.')).toBeVisible();
		await notes.keyboard.press('Home');
		const opening = context.waitForEvent('page');
		await notes.getByRole('button', { name: 'Open the stage' }).click();
		const stage = await opening;
		await isAt(stage, 1);
		await notes.keyboard.press('PageDown');
		await isAt(stage, 2);
	});
});

test('names are hidden until the next press', async ({ page }) => {
	const { tour, step } = findStep(told, ({ part }) => part === 'guess');
	const { title, places } = step.event!;
	await openStage(page, `?tour=${tour.id}&step=${step.id}`);
	await expect(headingOf(page, 'Which places are these?')).toBeVisible();
	const stage = page.getByRole('main', { name: 'Stage' });
	const labels = told.places.filter(({ id }) => places.some(({ place }) => place === id));
	const named = stage.getByText(new RegExp([title, ...labels.map(({ label }) => label)].join('|')));
	await expect(stage.getByText('?', { exact: true }).first()).toBeVisible();
	await expect(named).toHaveCount(0);
	await page.keyboard.press('PageDown');
	await expect(headingOf(page, title)).toBeVisible();
	await expect(stage.getByText('?', { exact: true })).toHaveCount(0);
	await expect(named).not.toHaveCount(0);
});

test('a step that the tour lacks shows the class the nearest one, and no error', async ({
	page
}) => {
	await openStage(page, '?lesson=10&step=gone.text');
	await expect(headingOf(page, opening)).toBeVisible();
	await page.goto(`${story}present/?tour=gone&step=${event.id}.gone`);
	await expect(page.getByRole('main', { name: 'Stage' })).toBeVisible();
	await isAt(page, steps.findIndex(({ stop }) => stop === event.id) + 1);
});

test.describe('the tour', () => {
	const other = told.tours[1]!;
	const length = stepsIn(told, other.id).length;
	const choice = (page: Page) => page.getByRole('combobox', { name: 'Tour' });
	const isOf = (page: Page, all: number) =>
		expect(stepOf(page)).toHaveAccessibleName(`Step 1 of ${all}`);

	test('is chosen at the opening, and the keys belong to the stage again', async ({ page }) => {
		await openStage(page);
		await choice(page).selectOption(other.id);
		await isOf(page, length);
		await expect.poll(() => addressOf(page)).toBe(`?tour=${other.id}`);
		await page.keyboard.press('Space');
		await isAt(page, 2);
		await expect(choice(page)).toHaveCount(0);
	});

	test('does not take the arrows or a clicker’s keys while it has the focus', async ({ page }) => {
		await openStage(page);
		for (const key of ['ArrowDown', 'PageDown']) {
			await choice(page).focus();
			await page.keyboard.press(key);
			await isAt(page, 2);
			await page.keyboard.press('Home');
			await isOf(page, steps.length);
		}
	});

	test('is chosen in the list of all steps, which then has those of it', async ({ page }) => {
		await openStage(page, `?step=${middle.id}`);
		await page.keyboard.press('o');
		const list = page.getByRole('dialog', { name: 'All steps' });
		await expect(list.locator('button[aria-current]')).toBeFocused();
		await choice(page).selectOption(other.id);
		await expect(list.getByRole('listitem')).toHaveCount(length);
		await list.getByRole('listitem').first().getByRole('button').press('Enter');
		await expect(list).toHaveCount(0);
		await isOf(page, length);
	});
});

test.describe('a story that can’t be had', () => {
	test.use({ mayFail: true });

	test('leaves the class the opening, with a sentence and a way on', async ({ page }) => {
		await page.route('**/story.json', (route) => route.fulfill({ status: 404 }));
		await page.goto(`${story}present/`);
		await expect(page.getByText('The story could not be loaded')).toBeVisible();
		await expect(headingOf(page, opening)).toBeVisible();
		await expect(page.getByRole('link', { name: /^Handout to print/ })).toBeVisible();
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the stage says what it needs, over the figure', async ({ page }) => {
		await page.goto(`${story}present/`);
		await expect(page.locator('noscript p')).toHaveText(/^Presenting needs JavaScript/);
		await expect(page.locator('noscript p')).toBeVisible();
		await expect(headingOf(page, opening)).toBeVisible();
		await page.getByRole('link', { name: /^Handout to print/ }).click();
		await expect(page).toHaveURL(/\/handout\/$/);
	});
});

test.describe('by touch', () => {
	test.use(phone);

	test('edges step, and so does a swipe over the card', async ({ page }) => {
		await openStage(page);
		await page.getByRole('button', { name: 'Next step' }).tap();
		await isAt(page, 2);
		await page.getByRole('button', { name: 'Previous step' }).tap();
		await isAt(page, 1);
		const { y, height } = (await headingOf(page, opening).boundingBox())!;
		const finger = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
			finger.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: xs.map((x) => ({ x, y: y + height / 2 }))
			});
		await touch('touchStart', 300);
		for (const x of [250, 200, 150, 100]) await touch('touchMove', x);
		await touch('touchEnd');
		await isAt(page, 2);
	});
});

for (const [width, height] of [
	[1024, 768],
	[390, 844]
] as const)
	test(`everywhere: the stage breaks no rule of accessibility at ${width} × ${height}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await openStage(page);
		expect(await violationsOf(page)).toEqual([]);
		const { tour, step } = findStep(told, ({ quantity }) => quantity !== null);
		const shown = stepsIn(told, tour.id).filter(({ stop }) => stop === step.stop);
		expect(shown.length).toBeGreaterThan(3);
		for (const { id } of [...shown, stepsIn(told, tour.id).at(-1)!]) {
			await page.goto(`${story}present/?tour=${tour.id}&step=${id}`);
			await untilThere(page);
			expect(await violationsOf(page), id).toEqual([]);
		}
		for (const key of ['?', 'o', 'p', 'n']) {
			await page.keyboard.press(key);
			expect(await violationsOf(page), key).toEqual([]);
			if (key === '?' || key === 'o') await page.keyboard.press('Escape');
		}
	});

test.describe('live', () => {
	test.use({ live: true, viewport: { width: 1024, height: 768 } });

	test('a lesson on the live map', async ({ page, context }) => {
		const { tour, step } = findStep(told, ({ id }) => id === 'shared-border.map');
		await openStage(page, `?tour=${tour.id}&step=${step.id}`);
		const map = page.locator('[data-map]');
		await untilIdle(map);
		/** The middle of what is drawn, and of the border’s sign, on the screen. */
		const seen = () =>
			page.evaluate(() => {
				const middle = (selector: string) => {
					const { left, right, top, bottom } = document
						.querySelector(selector)!
						.getBoundingClientRect();
					return { x: (left + right) / 2, y: (top + bottom) / 2 };
				};
				const ink = middle('path.pen');
				const place = middle('[data-place="tumen-border"]');
				return { x: ink.x - place.x, y: ink.y - place.y };
			});
		await test.step('strokes stay on their ground after a flight', async () => {
			await page.keyboard.press('p');
			await page.mouse.move(700, 400);
			await page.mouse.down();
			for (let x = 700; x <= 760; x += 10) await page.mouse.move(x, 400 + (x % 20));
			await page.mouse.up();
			await page.keyboard.press('Escape');
			await page.keyboard.press('Escape');
			const before = await seen();
			await page.keyboard.press('PageUp');
			await page.keyboard.press('PageUp');
			await expect(page.locator('path.pen')).toHaveCount(0);
			await untilIdle(map);
			await page.keyboard.press('PageDown');
			await page.keyboard.press('PageDown');
			await expect(page.locator('path.pen')).toHaveCount(1);
			await untilIdle(map);
			const after = await seen();
			expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThanOrEqual(2);
		});
		await test.step('the teacher looks around alone, and then shows the class that view', async () => {
			const notes = await openNotes(context);
			await notes.getByRole('button', { name: 'Look around' }).click();
			const own = notes.locator('[data-map]');
			await untilIdle(own);
			await own.getByRole('button', { name: 'Zoom out' }).click();
			await expect.poll(() => addressOf(page)).not.toContain('at=');
			await untilIdle(own);
			await notes.getByRole('button', { name: 'Show the class this view' }).click();
			await expect.poll(() => addressOf(page)).toContain('at=');
			await notes.getByRole('button', { name: 'Back to the step’s view' }).click();
			await expect.poll(() => addressOf(page)).not.toContain('at=');
			await notes.close();
		});
		await test.step('lost graphics leave the figure, and the lesson goes on', async () => {
			await page.evaluate(() => {
				const gl = document.querySelector('canvas')!.getContext('webgl2')!;
				gl.getExtension('WEBGL_lose_context')!.loseContext();
			});
			await page.keyboard.press('PageDown');
			await expect(headingOf(page, step.event!.title)).toBeVisible();
			await expect(page.locator('[data-figure-place="tumen-border"]').first()).toBeVisible();
			await expect(page.getByRole('alert')).toHaveCount(0);
			await page.keyboard.press('PageDown');
			await expect(headingOf(page, 'But who says so?')).toBeVisible();
		});
	});
});
