import {
	addressOf,
	expect,
	headingOf,
	mapOf,
	phone,
	openStory,
	panelOf,
	test,
	untilIdle
} from './site';

test.describe('evidence', () => {
	test('a claim opens to who says it, where, what others say, and sources', async ({ page }) => {
		await openStory(page, 'en', '?event=casualties');
		const claim = panelOf(page, 'en').getByRole('group').filter({ hasText: 'About 600' }).first();
		await claim.locator('summary').first().focus();
		await page.keyboard.press('Enter');
		await expect(claim.getByText(/Sentence 6/)).toBeVisible();
		await expect(claim.getByText(/Defence and war/)).toBeVisible();
		await expect(claim.getByText(/in Korean|in English/).first()).toBeAttached();
	});

	test('“Who says so?” and “Where sources differ” are deep links', async ({ page }) => {
		await openStory(page, 'en', '?view=claims');
		await expect(headingOf(page, 'Who says so?')).toBeVisible();
		const panel = panelOf(page, 'en');
		await expect(panel.getByText('27 claims', { exact: true })).toBeVisible();
		await panel.getByRole('link', { name: 'Where sources differ' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('other sources differ');
		expect(addressOf(page)).toBe('?view=checks');
		await panel.getByRole('link', { name: 'Lavrov in Wonsan' }).first().click();
		await expect(headingOf(page, 'Lavrov in Wonsan')).toBeVisible();
		await page.keyboard.press('Escape');
		expect(addressOf(page)).toBe('?view=checks');
	});

	test('prints the figure without buttons, with what is folded', async ({ page }) => {
		await openStory(page, 'en', '?view=checks');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(mapOf(page, 'en').locator('svg').first()).toBeVisible();
		await expect(mapOf(page, 'en').getByRole('status')).toBeHidden();
		await expect(page.getByRole('textbox', { name: 'Search the story' })).toBeHidden();
		await expect(panelOf(page, 'en').getByText('600 dead among 4,700')).toBeVisible();
	});
});

test('a person leads through their events in order', async ({ page }) => {
	await openStory(page, 'pt', '?view=people');
	await panelOf(page, 'pt').getByRole('link', { name: 'Kim Jong-un' }).click();
	await expect(headingOf(page, 'Kim Jong-un')).toBeFocused();
	expect(addressOf(page)).toBe('?person=kim-jong-un');
	await panelOf(page, 'pt').getByRole('link', { name: 'Um tratado de defesa mútua' }).click();
	await expect(headingOf(page, 'Um tratado de defesa mútua')).toBeVisible();
	await page.getByRole('link', { name: 'Voltar a Kim Jong-un' }).click();
	await expect(headingOf(page, 'Kim Jong-un')).toBeVisible();
});

test('a word of the glossary is explained in place, by keyboard', async ({ page }) => {
	await openStory(page, 'en', '?event=troops-in-kursk');
	const term = panelOf(page, 'en').getByRole('button', { name: 'oblast' });
	await term.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('note')).toContainText('A kind of region');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('note')).toHaveCount(0);
	await expect(headingOf(page, 'Soldiers in the Kursk region')).toBeVisible();
});

test.describe('measuring', () => {
	test('two places, with the geodesic and the border at one scale', async ({ page }) => {
		await openStory(page, 'en', '?view=measure');
		const panel = panelOf(page, 'en');
		await panel.getByLabel('From', { exact: true }).selectOption('Moscow');
		await panel.getByLabel('To', { exact: true }).selectOption('Pyongyang');
		await expect(panel.getByRole('status').filter({ hasText: /6,4\d\d\s?km/ })).toBeVisible();
		expect(addressOf(page)).toBe('?view=measure&line=moscow;pyongyang');
		const scale = panel.getByRole('region', { name: 'At one scale' });
		await expect(scale).toContainText(/36\d times as long as/);
	});

	test.describe('on the live map', () => {
		test.use({ live: true });

		test('a line drawn by keyboard on the map', async ({ page }) => {
			await openStory(page, 'en', '?view=measure');
			const map = mapOf(page, 'en');
			await untilIdle(map);
			await page.getByRole('button', { name: 'Draw on the map' }).click();
			await expect(map.locator('canvas').first()).toBeFocused();
			await page.keyboard.press('Enter');
			await page.keyboard.press('ArrowRight');
			await untilIdle(map);
			await page.keyboard.press('Enter');
			await expect.poll(() => addressOf(page)).toMatch(/line=[-\d.]+,[-\d.]+;[-\d.]+,[-\d.]+/);
			await page.keyboard.press('Escape');
			await expect(headingOf(page, 'Measure')).toBeVisible();
			await expect(page.getByRole('button', { name: 'Draw on the map' })).toHaveAttribute(
				'aria-pressed',
				'false'
			);
		});
	});

	test.describe('on a phone', () => {
		test.use({ ...phone, live: true });

		test('a line is drawn by touch', async ({ page }) => {
			await openStory(page, 'en', '?view=measure');
			await untilIdle(mapOf(page, 'en'));
			await page.getByRole('button', { name: 'Draw on the map' }).tap();
			await page.touchscreen.tap(90, 200);
			await page.touchscreen.tap(200, 200);
			await expect.poll(() => addressOf(page)).toMatch(/line=[^;]+;[^;]+/);
		});
	});
});

test('a sentence tells where a place lies', async ({ page }) => {
	await openStory(page, 'en', '?place=kursk');
	await expect(
		page.getByText('Kursk lies 6,700 km west-north-west of Pyongyang, 87 km from Sudzha.')
	).toBeVisible();
	await openStory(page, 'pt', '?place=kursk');
	await expect(page.getByText('oeste-noroeste de Pyongyang, a 87 km de Sudja.')).toBeVisible();
});
