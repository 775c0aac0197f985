import { expect, headingOf, names, openStory, panelOf, test } from './site';

test('the root leads to the reader’s language', async ({ page }) => {
	await page.goto('/');
	await expect(page).toHaveURL('/pt/');
	await page.getByRole('link', { name: names.pt.overview }).click();
	await expect(headingOf(page, names.pt.overview)).toBeVisible();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the root offers both languages, and the story its list', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('link', { name: /English/ }).click();
		await page.getByRole('link', { name: names.en.overview }).click();
		await expect(headingOf(page, names.en.overview)).toBeVisible();
		await expect(
			panelOf(page, 'en').getByRole('link', { name: 'Economic: The new road bridge' })
		).toBeVisible();
	});
});

test('the credits name every data set and the convention on borders', async ({ page }) => {
	await openStory(page, 'en');
	await panelOf(page, 'en').getByRole('link', { name: 'Credits' }).click();
	await expect(headingOf(page, 'Credits')).toBeVisible();
	for (const name of ['OpenStreetMap', 'Natural Earth', 'GeoNames', '68/262', 'CC BY 4.0', 'MIT'])
		await expect(page.getByRole('main')).toContainText(name);
});

test.describe('an unknown page', () => {
	test.use({ mayFail: true });

	test('says so in the language of its address, and leads on', async ({ page }) => {
		const answer = await page.goto('/en/nothing/');
		expect(answer?.status()).toBe(404);
		await expect(headingOf(page, 'This page does not exist')).toBeVisible();
		await page.getByRole('link', { name: 'Go to the stories' }).click();
		await expect(page).toHaveURL('/en/');
	});
});
