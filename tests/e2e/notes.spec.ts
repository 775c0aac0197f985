import type { Page } from '@playwright/test';
import { violationsOf } from './axe';
import { builtStory, findStep, stepsIn } from './lesson';
import { addressOf, expect, headingOf, phone, test } from './site';

const notes = '/en/moscow-pyongyang/notes/';
const story = builtStory('en');
const steps = stepsIn(story);
const first = steps[1]!.event;
const answered = findStep(story, ({ part }) => part === 'answer');

async function openNotes(page: Page, address = ''): Promise<void> {
	await page.goto(notes + address);
	await expect(page.getByRole('timer')).toBeVisible();
}

test('a lesson is gone through by keys, and a reload stays where it is', async ({ page }) => {
	await openNotes(page);
	await expect(headingOf(page, story.title)).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(headingOf(page, first!.title)).toBeVisible();
	await page.keyboard.press('Space');
	await page.keyboard.press('b');
	await expect(page.getByText('The class sees a black screen.').first()).toBeVisible();
	await expect
		.poll(() => addressOf(page))
		.toMatch(new RegExp(`^\\?step=${steps[2]!.id}&blank=on&time=@\\d+$`));
	await page.reload();
	await expect(headingOf(page, steps[2]!.event!.title)).toBeVisible();
	await expect(page.getByText('The class sees a black screen.').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByText('The class sees a black screen.')).toHaveCount(0);
	await page.keyboard.type('12');
	await page.keyboard.press('Enter');
	await expect(page.getByText(`Step 12 of ${steps.length}`, { exact: true })).toBeVisible();
	await expect.poll(() => addressOf(page)).not.toContain('blank');
});

test('another tour is chosen by keys, and keeps the stop', async ({ page }) => {
	const [usual, other] = story.tours;
	const shared = usual!.stops.find(
		({ show }) => show !== 'opening' && other!.stops.some((stop) => stop.show === show)
	)!;
	const { title } = story.events.find(({ id }) => id === shared.show)!;
	await openNotes(page, `?step=${shared.show}.text`);
	const tour = page.getByRole('combobox', { name: 'Tour' });
	await tour.focus();
	await tour.selectOption(other!.id);
	await expect(headingOf(page, title)).toBeVisible();
	await expect(page.getByRole('timer')).toContainText(`of ${other!.minutes}:00`);
	await expect.poll(() => addressOf(page)).toBe(`?tour=${other!.id}&step=${shared.show}.text`);
	await page.keyboard.press('PageDown');
	await expect.poll(() => addressOf(page)).toContain(`step=${shared.show}.check`);
});

test('an address with the minutes of a lesson still leads to a tour of that length', async ({
	page
}) => {
	const tour = story.tours.find(({ minutes }) => minutes === 10)!;
	await openNotes(page, '?lesson=10');
	await expect(page.getByRole('combobox', { name: 'Tour' })).toHaveValue(tour.id);
	await expect(page.getByRole('timer')).toContainText('of 10:00');
});

test('a step that the story lacks is the opening', async ({ page }) => {
	await openNotes(page, '?step=gone&lesson=60&time=soon&at=x');
	await expect(headingOf(page, story.title)).toBeVisible();
});

test('pictures show what the class sees and what comes next', async ({ page }) => {
	await openNotes(page, `?step=${first!.id}.text`);
	const pictures = page.getByRole('img', { name: `Map: ${first!.title}` });
	await expect(pictures).toHaveCount(2);
	await expect(pictures.first()).toHaveAttribute('src', /^(?:blob|data):(?!.{0,120}\/>$)/);
});

test.describe('a story that can’t be had', () => {
	test.use({ mayFail: true });

	test('leaves a page with a sentence and a way on', async ({ page }) => {
		await page.route('**/story.json', (route) => route.fulfill({ status: 404 }));
		await page.goto(notes);
		await expect(page.getByText('The story could not be loaded')).toBeVisible();
		await expect(page.getByRole('link', { name: 'Back to the story' })).toBeVisible();
		await expect(headingOf(page, `Notes: ${story.title}`)).toBeVisible();
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says so, and leads to the handout', async ({ page }) => {
		await page.goto(notes);
		await expect(page.locator('noscript p')).toBeVisible();
		await expect(page.getByRole('link', { name: /^Handout/ })).toHaveAttribute(
			'href',
			/handout\/$/
		);
	});
});

test.describe('axe', () => {
	test.use({ viewport: { width: 1440, height: 900 } });

	test('finds nothing at either end of a tour', async ({ page }) => {
		await openNotes(page);
		expect(await violationsOf(page)).toEqual([]);
		await page.keyboard.press('End');
		await expect(page.getByText('This is the last step.')).toBeVisible();
		expect(await violationsOf(page)).toEqual([]);
	});

	test('finds nothing in any part', async ({ page }) => {
		await openNotes(page, `?tour=${answered.tour.id}&step=${answered.step.id}&blank=on&time=2000`);
		expect(await violationsOf(page)).toEqual([]);
		await page.getByRole('button', { name: 'Dark colours' }).click();
		expect(await violationsOf(page)).toEqual([]);
		await page.keyboard.press('o');
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(await violationsOf(page)).toEqual([]);
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
		expect(await violationsOf(page)).toEqual([]);
	});
});

test.describe('on a phone', () => {
	test.use(phone);

	test('fits, steps by touch, and axe finds nothing', async ({ page }) => {
		await openNotes(page, `?step=${steps[2]!.id}`);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		await page.getByRole('button', { name: 'Next step' }).tap();
		await expect(page.getByText(`Step 4 of ${steps.length}`, { exact: true })).toBeVisible();
		expect(await violationsOf(page)).toEqual([]);
	});
});
