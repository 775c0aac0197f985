import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
	addressOf,
	expect,
	headingOf,
	mapOf,
	names,
	openStory,
	panelOf,
	phone,
	test,
	untilIdle,
	untilThere,
	type Language,
	follow,
	turn,
	turnBack
} from './site';

test.describe('the address', () => {
	test('back and forward walk the views, one step each', async ({ page }) => {
		await openStory(page, 'en');
		await panelOf(page, 'en').getByRole('link', { name: 'A short border' }).click();
		await page.getByRole('link', { name: 'Next event' }).click();
		await expect(headingOf(page, 'The Moscow–Pyongyang flight')).toBeVisible();
		await page.goBack();
		await expect(headingOf(page, 'A short border')).toBeVisible();
		await page.goBack();
		await expect(headingOf(page, names.en.overview)).toBeVisible();
		await page.goForward();
		await expect(headingOf(page, 'A short border')).toBeVisible();
		expect(addressOf(page)).toBe('?event=shared-border');
	});

	test('back leads across languages and out of the story', async ({ page }) => {
		await page.goto('/en/');
		await page.getByRole('link', { name: names.en.overview }).click();
		await untilThere(page);
		await panelOf(page, 'en').getByRole('link', { name: 'A short border' }).click();
		await page.getByRole('link', { name: 'Português' }).click();
		await expect(headingOf(page, 'Uma fronteira curta')).toBeVisible();
		await page.goBack();
		await expect(headingOf(page, 'A short border')).toBeVisible();
		await page.goBack();
		await expect(headingOf(page, names.en.overview)).toBeVisible();
		await page.goBack();
		await expect(page).toHaveURL('/en/');
	});

	test('back after a change of language brings the language back, and forward again', async ({
		page
	}) => {
		await openStory(page, 'en');
		await panelOf(page, 'en').getByRole('link', { name: 'A short border' }).click();
		await page.getByRole('link', { name: 'Português' }).click();
		await expect(headingOf(page, 'Uma fronteira curta')).toBeVisible();
		await panelOf(page, 'pt').getByRole('link', { name: 'Próximo acontecimento' }).click();
		await expect(headingOf(page, 'O voo Moscou–Pyongyang')).toBeVisible();
		for (const heading of ['Uma fronteira curta', 'A short border', names.en.overview]) {
			await page.goBack();
			await expect(headingOf(page, heading)).toBeVisible();
		}
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		for (const heading of ['A short border', 'Uma fronteira curta', 'O voo Moscou–Pyongyang']) {
			await page.goForward();
			await expect(headingOf(page, heading)).toBeVisible();
		}
		await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR');
	});

	test('a place and a distance come back from it', async ({ page }) => {
		await openStory(page, 'pt', '?place=kursk&line=kursk;sudzha');
		await expect(headingOf(page, 'Kursk')).toBeVisible();
		await expect(page.getByText(/^8\d(,\d)?\s?km em linha reta$/)).toBeVisible();
	});

	test('a wrong id is told in a sentence, and the story opens', async ({ page }) => {
		await openStory(page, 'pt', '?event=nada');
		await expect(page.getByRole('alert')).toContainText('Não há acontecimento “nada”');
		await expect(headingOf(page, names.pt.overview)).toBeVisible();
	});

	test('markup in it stays text', async ({ page }) => {
		await openStory(page, 'en', '?event=%3Cimg%20src=x%20onerror=alert(1)%3E');
		await expect(page.getByRole('alert')).toContainText('<img src=x onerror=alert(1)>');
	});
});

test.describe('the map', () => {
	test.use({ live: true });

	test('opens with the whole story in sight, each place by its sign and its words', async ({
		page
	}) => {
		const map = mapOf(page, 'pt');
		const panel = panelOf(page, 'pt');
		await openStory(page, 'pt');
		await untilIdle(map);

		await test.step('the four cities, the border and the bridge are in sight', async () => {
			for (const name of [
				'Moscou',
				'Kursk',
				'Pyongyang',
				'Pequim',
				'Fronteira no rio Tumen',
				'Nova ponte rodoviária'
			])
				await expect(map.getByRole('button', { name: new RegExp(`^${name}\\b`) })).toBeInViewport();
		});

		await test.step('no label overlaps another', async () => {
			const boxes = await map
				.getByRole('group')
				.getByRole('button')
				.evaluateAll((buttons) =>
					buttons
						.filter((button) => getComputedStyle(button).visibility === 'visible')
						.map((button) => button.getBoundingClientRect().toJSON() as DOMRect)
				);
			expect(boxes.length).toBeGreaterThanOrEqual(8);
			for (const [i, box] of boxes.entries())
				for (const other of boxes.slice(i + 1))
					expect(
						box.left < other.right &&
							other.left < box.right &&
							box.top < other.bottom &&
							other.top < box.bottom
					).toBe(false);
		});

		await test.step('every place opens by its sign as well as by its words', async () => {
			const wrong = await page.getByRole('group', { name: 'Lugares no mapa' }).evaluate((group) => {
				const shown = [...group.querySelectorAll<HTMLElement>('[data-place]')].filter(
					(place) => getComputedStyle(place).visibility === 'visible' && place.querySelector('svg')
				);
				const middle = (place: HTMLElement) => {
					const box = place.querySelector('button svg')?.getBoundingClientRect();
					return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
				};
				const apart = shown.filter((place) => {
					const at = middle(place);
					return shown.every((other) => {
						const there = middle(other);
						return (
							other === place || !at || !there || Math.hypot(at.x - there.x, at.y - there.y) > 14
						);
					});
				});
				return apart.flatMap((place) => {
					const at = middle(place);
					const hit = at && document.elementFromPoint(at.x, at.y)?.closest('[data-place]');
					return !at || hit === place ? [] : [place.dataset.place];
				});
			});
			expect(wrong).toEqual([]);
		});

		await test.step('map and list mark each other', async () => {
			const row = panel.getByRole('link', { name: 'Lavrov em Wonsan' });
			const marker = map.getByRole('button', { name: /^Wonsan/ });
			const plain = await marker.evaluate((button) => getComputedStyle(button).backgroundColor);
			await row.hover();
			await expect(marker).not.toHaveCSS('background-color', plain);
			await map.getByRole('button', { name: /^Pequim/ }).focus();
			await expect(panel.getByRole('link', { name: 'O desfile em Pequim' })).toHaveCSS(
				'background-color',
				'rgb(246, 240, 226)'
			);
		});
	});

	test('keeps its view when the language changes', async ({ page }) => {
		const markerOf = async (language: Language, name: RegExp) =>
			(await mapOf(page, language).getByRole('button', { name }).boundingBox())!;

		await test.step('of an event that is open', async () => {
			await openStory(page, 'en', '?event=beijing-parade');
			await untilIdle(mapOf(page, 'en'));
			const before = await markerOf('en', /^Beijing/);
			await page.getByRole('link', { name: 'Português' }).click();
			await expect(headingOf(page, 'O desfile em Pequim')).toBeVisible();
			await untilIdle(mapOf(page, 'pt'));
			const after = await markerOf('pt', /^Pequim/);
			expect(Math.abs(after.x - before.x)).toBeLessThan(2);
			expect(Math.abs(after.y - before.y)).toBeLessThan(2);
			await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR');
		});

		await test.step('and where the reader has moved it', async () => {
			await turnBack(mapOf(page, 'pt'));
			await page.mouse.move(700, 450);
			await page.mouse.down();
			await page.mouse.move(640, 350, { steps: 4 });
			await page.mouse.up();
			await expect(page).toHaveURL(/[?&]at=/);
			await untilIdle(mapOf(page, 'pt'));
			const before = await markerOf('pt', /^Pyongyang/);
			await page.getByRole('link', { name: 'English' }).click();
			await expect(headingOf(page, names.en.overview)).toBeVisible();
			await untilIdle(mapOf(page, 'en'));
			const after = await markerOf('en', /^Pyongyang/);
			expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
		});
	});

	test('has buttons for the whole story and for what is open, and a border to choose', async ({
		page
	}) => {
		const map = mapOf(page, 'en');
		await openStory(page, 'en', '?event=road-bridge');
		await untilIdle(map);

		await test.step('its buttons zoom and show the whole story again', async () => {
			await expect(map.getByRole('button', { name: /^Moscow/ })).not.toBeVisible();
			await map.getByRole('button', { name: 'Show the whole story' }).click();
			await expect(map.getByRole('button', { name: /^Moscow/ })).toBeVisible();
			await map.getByRole('button', { name: 'Zoom in' }).click();
			await map.getByRole('button', { name: 'Zoom out' }).click();
			await untilIdle(map);
			await map.getByRole('button', { name: 'Show what is open' }).click();
			await expect(map.getByRole('button', { name: /^Railway bridge/ })).toBeVisible();
		});

		await test.step('the border line itself can be chosen', async () => {
			await page.keyboard.press('Escape');
			await turn(map, () => follow(panelOf(page, 'en'), '?event=shared-border'));
			const canvas = page.getByRole('application');
			const marker = (await map
				.getByRole('button', { name: /^Tumen River border/ })
				.boundingBox())!;
			const y = marker.y + marker.height / 2 + 40;
			for (let x = marker.x; x > marker.x - 200; x -= 4) {
				await page.mouse.move(x, y);
				if (await canvas.evaluate((element) => element.style.cursor === 'pointer')) break;
			}
			await expect(canvas).toHaveCSS('cursor', 'pointer');
			await page.mouse.down();
			await page.mouse.up();
			await expect(headingOf(page, 'Tumen River border')).toBeVisible();
		});
	});

	test('arrives even if a marker is clicked twice in flight', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		await openStory(page, 'en');
		const map = mapOf(page, 'en');
		await untilIdle(map);
		await map.getByRole('button', { name: /^Beijing/ }).dblclick();
		await untilIdle(map);
		const sign = (await map
			.getByRole('button', { name: /^Beijing/ })
			.locator('svg')
			.boundingBox())!;
		const inset = await page
			.getByRole('article')
			.evaluate((article) => article.closest('#story')!.getBoundingClientRect().right);
		const controls = 56;
		expect(sign.x + sign.width / 2).toBeCloseTo((inset + 1024 - controls) / 2, -1);
		const { height } = (await map.boundingBox())!;
		expect(Math.abs(sign.y + sign.height / 2 - height / 2)).toBeLessThan(70);
	});
});

test.describe('by keyboard alone', () => {
	test('a reader goes from the list to an event, on to the next, and back', async ({ page }) => {
		await openStory(page, 'en');
		await panelOf(page, 'en').getByRole('link', { name: 'Volodin in Pyongyang' }).focus();
		await page.keyboard.press('Enter');
		await expect(headingOf(page, 'Volodin in Pyongyang')).toBeFocused();
		await page.keyboard.press('PageDown');
		await expect(headingOf(page, 'The parade in Beijing')).toBeFocused();
		await page.keyboard.press('PageUp');
		await expect(headingOf(page, 'Volodin in Pyongyang')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(
			panelOf(page, 'en').getByRole('link', { name: 'Volodin in Pyongyang' })
		).toBeFocused();
	});

	test('distances are tried without losing the place in the page', async ({ page }) => {
		await openStory(page, 'en', '?place=moscow');
		const chooser = page.getByLabel('Distance to…');
		await chooser.focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(chooser).toBeFocused();
		await expect(page.getByText(/km as the crow flies/)).toBeInViewport();
	});

	test('the first stop leads to the story', async ({ page }) => {
		await openStory(page, 'en');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to the story' })).toBeFocused();
	});
});

test.describe('on the map by keyboard alone', () => {
	test.use({ live: true });

	test('a reader opens places, steps from event to event, and moves it', async ({ page }) => {
		test.slow();
		const map = mapOf(page, 'en');
		const canvas = page.getByRole('application');
		await openStory(page, 'en');
		await untilIdle(map);

		await test.step('a marker is a stop of the Tab key and opens its place', async () => {
			await map.getByRole('button', { name: /^Beijing/ }).focus();
			await page.keyboard.press('Enter');
			await expect(headingOf(page, 'Beijing')).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(headingOf(page, names.en.overview)).toBeVisible();
			await expect(map.getByRole('button', { name: /^Beijing/ })).toBeFocused();
		});

		await test.step('a step on the map leaves the reader there and is announced', async () => {
			await canvas.focus();
			await page.keyboard.press('PageDown');
			await expect(
				page.getByRole('status').filter({ hasText: /^Choe Son Hui in Moscow$/ })
			).toHaveCount(1);
			await expect(canvas).toBeFocused();
		});

		await test.step('a place that is pushed out of sight hands the focus to the map', async () => {
			await turnBack(map);
			const minsk = map.getByRole('button', { name: /^Minsk/ });
			await minsk.focus();
			await expect(minsk).toBeFocused();
			for (let press = 0; press < 8; press++) await page.keyboard.press('ArrowDown');
			await untilIdle(map);
			await expect(canvas).toBeFocused();
		});
	});
});

test.describe('on screens of all shapes', () => {
	test.use({ live: true });

	for (const [width, height] of [
		[320, 568],
		[667, 375]
	] as const)
		test(`the four cities and the border are in sight at ${width} × ${height}`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height });
			await openStory(page, 'pt');
			const map = mapOf(page, 'pt');
			await untilIdle(map);
			for (const name of ['Moscou', 'Kursk', 'Pyongyang', 'Pequim', 'Fronteira no rio Tumen'])
				await expect(map.getByRole('button', { name: new RegExp(`^${name}\\b`) })).toBeInViewport({
					ratio: 0.99
				});
			const bridge = map.getByRole('button', { name: /^Nova ponte|outros? lugar/ }).first();
			await expect(bridge).toBeInViewport();
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		});
});

test.describe('on a narrow screen', () => {
	test('what has the focus never lies below the map', async ({ page }) => {
		await page.setViewportSize({ width: 500, height: 640 });
		await openStory(page, 'en');
		await page.getByText('About this story').focus();
		for (let stop = 0; stop < 16; stop++) {
			await page.keyboard.press('Shift+Tab');
			const [top, bottom] = await page.evaluate(() => {
				const region = document.querySelector('[data-map]')!.getBoundingClientRect();
				return [document.activeElement!.getBoundingClientRect().top, region.bottom];
			});
			expect(top).toBeGreaterThanOrEqual(bottom!);
		}
	});
});

test.describe('on a phone', () => {
	test.use({ ...phone, live: true });

	test('the map stands above the story and both work by touch', async ({ page }) => {
		await openStory(page, 'pt');
		const map = mapOf(page, 'pt');
		await untilIdle(map);
		const bounds = (await map.boundingBox())!;
		expect(bounds.width).toBe(390);
		expect(bounds.height).toBeGreaterThan(300);
		await map.getByRole('button', { name: /^Pequim/ }).tap();
		await expect(headingOf(page, 'Pequim')).toBeInViewport();
		await panelOf(page, 'pt').getByRole('link', { name: 'O desfile em Pequim' }).tap();
		await expect(headingOf(page, 'O desfile em Pequim')).toBeInViewport();
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBe(390);
	});
});

test('a page loads the words of its own language only, until the other is chosen', async ({
	page
}) => {
	const scripts: Promise<string>[] = [];
	page.on('response', (response) => {
		if (response.url().endsWith('.js')) scripts.push(response.text());
	});
	const isLoaded = async (words: string) =>
		(await Promise.all(scripts)).some((script) => script.includes(words));
	await openStory(page, 'en');
	expect(await isLoaded('Search the story')).toBe(true);
	expect(await isLoaded('Buscar na história')).toBe(false);
	await page.getByRole('link', { name: 'Português' }).click();
	await expect(page.getByRole('textbox', { name: 'Buscar na história' })).toBeVisible();
	await expect.poll(() => isLoaded('Buscar na história')).toBe(true);
});

test.describe('words that cannot be had', () => {
	test.use({ mayFail: true });

	test('in another language: the page says so in its own', async ({ page }) => {
		await openStory(page, 'en');
		await page.route('**/*.js', (route) => route.fulfill({ status: 404, body: '' }));
		await page.getByRole('link', { name: 'Português' }).click();
		await expect(headingOf(page, 'Something went wrong')).toBeVisible();
	});

	test('in the language of the page: what it came with stays', async ({ page }) => {
		const words = readdirSync('build/_app/immutable', { recursive: true, encoding: 'utf8' }).find(
			(file) =>
				file.endsWith('.js') &&
				readFileSync(`build/_app/immutable/${file}`, 'utf8').includes('Buscar na história')
		)!;
		await page.route(`**/${basename(words)}`, (route) => route.fulfill({ status: 404, body: '' }));
		await page.goto('/pt/moscow-pyongyang/');
		await expect(page.getByText('Não foi possível carregar o mapa e a busca.')).toBeVisible();
	});
});
