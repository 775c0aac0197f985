import type { Page } from '@playwright/test';
import { violationsOf } from './axe';
import { addressOf, expect, headingOf, phone, test } from './site';

const notes = '/en/moscow-pyongyang/notes/';

async function openNotes(page: Page, address = ''): Promise<void> {
	await page.goto(notes + address);
	await expect(page.getByRole('timer')).toBeVisible();
}

test('a lesson is gone through by keys, and a reload stays where it is', async ({ page }) => {
	await openNotes(page);
	await expect(headingOf(page, 'Moscow and Pyongyang draw closer')).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(headingOf(page, 'Choe Son Hui in Moscow')).toBeVisible();
	await page.keyboard.press('Space');
	await page.keyboard.press('b');
	await expect(page.getByText('The class sees a black screen.').first()).toBeVisible();
	await expect
		.poll(() => addressOf(page))
		.toMatch(/^\?step=choe-in-moscow\.map&blank=on&time=@\d+$/);
	await page.reload();
	await expect(headingOf(page, 'Choe Son Hui in Moscow')).toBeVisible();
	await expect(page.getByText('The class sees a black screen.').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByText('The class sees a black screen.')).toHaveCount(0);
	await page.keyboard.type('40');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Step 40 of 46', { exact: true })).toBeVisible();
	await expect.poll(() => addressOf(page)).not.toContain('blank');
});

test('a lesson of another length keeps the stop', async ({ page }) => {
	await openNotes(page, '?step=road-bridge.text');
	await page.getByRole('button', { name: /^10 min/ }).click();
	await expect(headingOf(page, 'The new road bridge')).toBeVisible();
	await expect(page.getByRole('timer')).toContainText('of 10:00');
	await expect.poll(() => addressOf(page)).toBe('?lesson=10&step=road-bridge.text');
});

test('a step that the story lacks is the opening', async ({ page }) => {
	await openNotes(page, '?step=gone&lesson=60&time=soon&at=x');
	await expect(headingOf(page, 'Moscow and Pyongyang draw closer')).toBeVisible();
});

test('pictures show what the class sees and what comes next', async ({ page }) => {
	await openNotes(page, '?step=road-bridge.text');
	const pictures = page.getByRole('img', { name: 'Map: The new road bridge' });
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
		await expect(headingOf(page, 'Notes: Moscow and Pyongyang draw closer')).toBeVisible();
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

	test('finds nothing in any part', async ({ page }) => {
		await openNotes(page, '?step=troops-in-kursk.answer&blank=on&time=2000');
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
		await openNotes(page, '?step=troops-in-kursk.text');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		await page.getByRole('button', { name: 'Next step' }).tap();
		await expect(page.getByText('Step 16 of 46', { exact: true })).toBeVisible();
		expect(await violationsOf(page)).toEqual([]);
	});
});
