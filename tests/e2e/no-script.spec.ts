import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { plainText, type Span } from '../../src/lib/story/prose';
import { unpackStory } from '../../src/lib/story/packed/packed';
import type { Story, StoryEvent } from '../../src/lib/story/story';
import facts from '../fixtures/facts.json' with { type: 'json' };
import { violationsOf } from './axe';
import { events } from './events';
import {
	addressOf,
	expect,
	headingOf,
	names,
	openStory,
	panelOf,
	phone,
	test,
	type Language
} from './site';

const languages = ['pt', 'en'] satisfies Language[];
const built = (language: Language, file: string) =>
	readFileSync(`build/${language}/moscow-pyongyang/${file}`);
const storyIn = (language: Language) =>
	unpackStory(JSON.parse(String(built(language, 'story.json'))) as Story);
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** All that is to be read of an event. */
const toldOf = ({ lead, text, when, claims, checks, since, people }: StoryEvent): string[] => {
	const spans: Span[][] = [
		lead,
		...text,
		...claims.flatMap((claim) => [claim.text, claim.voice]),
		...checks.flatMap(({ article, others }) => [article, others]),
		...[...since, ...people].map((one) => one.text)
	];
	const sources = [...claims, ...checks, ...since].flatMap((one) => one.sources);
	return [
		when.stated,
		...spans.map(plainText),
		...sources.map(({ publisher }) => publisher),
		...since.map((later) => later.when.text)
	];
};

for (const language of languages) {
	test.describe(`everywhere: no script, ${language}`, () => {
		test.use({ javaScriptEnabled: false });

		test('every event is told in full, in the article’s order, on paper too', async ({ page }) => {
			const story = storyIn(language);
			await page.emulateMedia({ media: 'print' });
			await openStory(page, language);
			const articles = panelOf(page, language).getByRole('article');
			expect(await articles.evaluateAll((all: Element[]) => all.map(({ id }) => id))).toEqual(
				events.map(({ id }) => id)
			);
			for (const [i, { title }] of events.entries()) {
				const article = articles.nth(i);
				await expect(
					article.getByRole('heading', { level: 2, name: title[language], exact: true })
				).toBeVisible();
				const words = squeeze(await article.innerText());
				for (const told of toldOf(story.events[i]!)) expect(words).toContain(squeeze(told));
			}
		});

		test('every fact is told', async ({ page }) => {
			const story = storyIn(language);
			await openStory(page, language);
			const words = squeeze((await panelOf(page, language).textContent())!);
			const kinds = [
				[facts.items, story.events.flatMap(({ claims }) => claims)],
				[facts.checks, story.events.flatMap(({ checks }) => checks)],
				[facts.later, story.events.flatMap(({ since }) => since)]
			] as const;
			for (const [ids, told] of kinds)
				for (const id of Object.keys(ids)) {
					const fact = told.find((one) => one.id === id)!;
					expect(words).toContain(squeeze(plainText('others' in fact ? fact.others : fact.text)));
				}
			for (const id of facts.places)
				await expect(page.locator(`[id="place:${id}"]`)).toHaveCount(1);
			for (const id of Object.keys(facts.people))
				await expect(page.locator(`[id="person:${id}"]`)).toHaveCount(1);
			for (const id of Object.keys(facts.glossary))
				await expect(page.locator(`[id="term:${id}"]`)).toHaveCount(1);
		});

		test('every link within the page leads to a part of it', async ({ page }) => {
			await openStory(page, language);
			const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
			const goals = await page
				.locator('a[href*="#"]')
				.evaluateAll((all) => all.map((link) => link.getAttribute('href')!.split('#')[1]!));
			expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
			expect(goals.length).toBeGreaterThan(300);
			expect(goals.filter((id) => !ids.includes(id))).toEqual([]);
		});

		for (const width of [1440, 390])
			test(`its links lead there and back, ${String(width)} px`, async ({ page }) => {
				const { title } = events.find(({ id }) => id === 'road-bridge')!;
				const heading = page.getByRole('heading', { level: 2, name: title[language], exact: true });
				await page.setViewportSize({ width, height: 844 });
				await openStory(page, language);
				const list = panelOf(page, language).getByRole('list');
				await list.getByRole('link', { name: title[language] }).first().click();
				await expect(heading).toBeInViewport();
				await page.locator('[id="road-bridge"] a[href="#place:khasan"]').first().click();
				const place = page.locator('[id="place:khasan"]');
				await expect(place.getByRole('heading', { name: 'Khasan' })).toBeInViewport();
				await place.getByRole('link', { name: title[language] }).click();
				await expect(heading).toBeInViewport();
			});

		test('nothing is shown that does nothing', async ({ page }) => {
			await openStory(page, language);
			for (const dead of ['button', 'input', 'select', 'form'])
				await expect(page.locator(`${dead}:visible`)).toHaveCount(0);
			await expect(
				page.getByText(/^(Não foi possível carregar|The map and the search)/)
			).toBeHidden();
		});

		test('the other language is one link away', async ({ page }) => {
			const other = language === 'pt' ? 'en' : 'pt';
			await openStory(page, language);
			await page.getByRole('link', { name: other === 'en' ? 'English' : 'Português' }).click();
			await expect(headingOf(page, names[other].overview)).toBeVisible();
		});
	});

	test(`everywhere: no script, ${language}: at most 64 KB with its figure`, () => {
		expect(gzipSync(built(language, 'index.html'), { level: 9 }).length).toBeLessThanOrEqual(
			64_000
		);
	});

	test.describe(`everywhere: no script arrives, ${language}`, () => {
		test.use({ live: true });

		for (const width of language === 'pt' ? [390] : [1440])
			test(`axe finds nothing, ${String(width)} px`, async ({ page }) => {
				test.setTimeout(120_000);
				await page.route('**/*.js', (route) =>
					route.fulfill({ contentType: 'text/javascript', body: 'export const start = () => {};' })
				);
				await page.setViewportSize({ width, height: 844 });
				await openStory(page, language);
				await expect(page.getByRole('article')).toHaveCount(events.length);
				await page.evaluate(() => {
					const sheet = new CSSStyleSheet();
					sheet.replaceSync('* { content-visibility: visible !important }');
					document.adoptedStyleSheets = [sheet];
				});
				expect(await violationsOf(page)).toEqual([]);
			});
	});
}

test.describe('a story that cannot be read', () => {
	test.use({ mayFail: true, live: true });

	test('leaves its words in view, and says so', async ({ page }) => {
		await page.route('**/story.json', (route) => route.fulfill({ status: 404 }));
		await openStory(page, 'pt');
		await expect(page.getByText('Não foi possível carregar o mapa e a busca.')).toBeVisible();
		await expect(page.getByRole('searchbox')).toBeHidden();
		await page.getByRole('link', { name: 'A nova ponte rodoviária' }).last().click();
		await expect(page.getByRole('heading', { name: 'A nova ponte rodoviária' })).toBeInViewport();
		await page.unroute('**/story.json');
		await page.getByRole('link', { name: 'Tentar de novo' }).click();
		await expect(page.getByRole('textbox', { name: 'Buscar na história' })).toBeVisible();
		await expect(page.getByRole('article')).toHaveCount(0);
	});
});

test.describe('with script', () => {
	for (const [address, query, heading] of [
		['#road-bridge', '?event=road-bridge', 'The new road bridge'],
		['?event=casualties#casualties', '?event=casualties', 'Dead and wounded: an estimate'],
		['?palette=night#place:pyongyang', '?place=pyongyang&palette=night', 'Pyongyang'],
		['#view:people', '?view=people', 'People']
	] as const)
		test(`${address} opens what it names`, async ({ page }) => {
			await openStory(page, 'en', address);
			await expect(headingOf(page, heading)).toBeFocused();
			await expect(page).toHaveURL(`/en/moscow-pyongyang/${query}`);
			expect(addressOf(page)).toBe(query);
		});

	test.describe('on a phone', () => {
		test.use(phone);

		test('a fragment leaves the reader at the heading that it opens', async ({ page }) => {
			await openStory(page, 'en', '#moscow-exhibition');
			await expect(headingOf(page, 'The exhibition in Moscow')).toBeInViewport();
		});
	});
});
