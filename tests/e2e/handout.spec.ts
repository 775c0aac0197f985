import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';
import { inTime } from '../../src/lib/exploration/in-time';
import type { SheetMap } from '../../src/lib/figure/sheet/map';
import { planOf } from '../../src/lib/handout/teacher/plan';
import { colors as onlyColors, violationsOf } from './axe';
import { builtStory as storyIn } from './lesson';
import { expect, phone, test, type Language } from './site';

const path = (language: Language) => `/${language}/moscow-pyongyang/handout/`;

const read = <T>(file: string): T => JSON.parse(readFileSync(`build/${file}`, 'utf8')) as T;

const words = {
	pt: {
		worksheet: 'Exercícios',
		answers: 'Respostas',
		print: 'Imprimir',
		handout: 'Folha da história',
		teacher: 'Para quem ensina',
		letter: 'Carta'
	},
	en: {
		worksheet: 'Worksheet',
		answers: 'Answers',
		print: 'Print',
		handout: 'Handout',
		teacher: 'For the teacher',
		letter: 'Letter'
	}
};

const point = 72 / 25.4;
/** Size of a sheet and its margins in mm: left and right, top, bottom. */
const papers = {
	a4: { size: [210, 297], margins: [15, 16, 19] },
	letter: { size: [215.9, 279.4], margins: [17.95, 14, 17] }
} as const;

interface Item {
	text: string;
	left: number;
	right: number;
	baseline: number;
}

interface Sheet {
	size: [number, number];
	items: Item[];
	text: string;
}

/** The pages of a PDF with the places of their words, in points from the bottom left. */
async function pagesOf(pdf: Uint8Array): Promise<Sheet[]> {
	const document = await getDocumentProxy(new Uint8Array(pdf));
	const pages = Array.from({ length: document.numPages }, async (_, i) => {
		const page = await document.getPage(i + 1);
		const [left, bottom, right, top] = page.view as [number, number, number, number];
		const { items } = await page.getTextContent();
		const found = items.flatMap((item) =>
			'str' in item && item.str.trim() !== ''
				? [
						{
							text: item.str,
							left: item.transform[4] as number,
							right: (item.transform[4] as number) + item.width,
							baseline: item.transform[5] as number
						}
					]
				: []
		);
		const text = found.map((item) => item.text).join(' ');
		return { size: [right - left, top - bottom] as [number, number], items: found, text };
	});
	return Promise.all(pages);
}

/** Words without the spaces, which a PDF keeps as gaps. */
const bare = (text: string) =>
	text
		.normalize('NFKC')
		.replaceAll('ʼ', '’')
		.replace(/[\s\u00ad]+/g, '');

/** Which part of the handout each page is of: parts begin on pages of their own, in their order. */
function partsOf(pages: readonly Sheet[], names: (typeof words)['pt']): string[] {
	const begins = (heading: string) =>
		pages.findLastIndex(({ items }) =>
			items.slice(0, 4).some(({ text }) => text.trim() === heading)
		);
	const later = (['worksheet', 'answers', 'teacher'] as const).map(
		(part) => [part, begins(names[part])] as const
	);
	return pages.map((_, i) => later.findLast(([, first]) => i >= first)?.[0] ?? 'handout');
}

for (const language of ['pt', 'en'] as const)
	for (const paper of ['a4', 'letter'] as const)
		test(`on ${paper} in ${language} every page is whole`, async ({ page }) => {
			await page.goto(`${path(language)}${paper === 'a4' ? '' : '?paper=letter'}`);
			await expect(page.locator(`.handout-${paper}`)).toBeVisible();
			const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true }));
			const { size, margins } = papers[paper];
			const [side, top, bottom] = margins.map((margin) => margin * point - 1.5);

			for (const [i, { size: found, items }] of pages.entries()) {
				expect(Math.abs(found[0]! - size[0] * point)).toBeLessThan(1.5);
				expect(Math.abs(found[1]! - size[1] * point)).toBeLessThan(1.5);
				const numbers = items.filter(({ baseline }) => baseline < bottom!);
				expect(bare(numbers.map(({ text }) => text).join(''))).toBe(`${i + 1}/${pages.length}`);
				const told = items.filter((item) => !numbers.includes(item));
				expect(told.length, `page ${i + 1}`).toBeGreaterThan(2);
				const clipped = told.filter(
					({ left, right, baseline }) =>
						left < side! || right > found[0] - side! || baseline > found[1] - top!
				);
				expect(clipped).toEqual([]);
			}

			const story = storyIn(language);
			const parts = partsOf(pages, words[language]);
			const textOf = (part: string) =>
				bare(
					pages
						.filter((_, i) => parts[i] === part)
						.map(({ text }) => text)
						.join('')
				);
			const all = ['handout', 'worksheet', 'answers', 'teacher'] as const;
			expect([...new Set(parts)]).toEqual(all);
			const [handout, worksheet, answers, teacher] = all.map(textOf) as [
				string,
				string,
				string,
				string
			];
			const inWords = (spans: readonly { text?: string }[]) =>
				bare(spans.map((span) => span.text).join(''));
			const names = story.places.filter(({ marked }) => marked).map(({ name }) => bare(name));
			const titles = story.events.map(({ title }) => bare(title));
			const questions = [...story.events, story].flatMap((one) => one.questions);
			const asked = questions.map(({ text }) => inWords(text));
			const answered = questions.flatMap(({ answer }) => (answer ? [inWords(answer)] : []));
			const notes = story.events.flatMap((event) => event.notes.map(inWords));
			const goals = story.tours.flatMap((tour) => [bare(tour.title), ...tour.goals.map(inWords)]);
			const missingFrom = (text: string, wanted: string[]) =>
				wanted.filter((words) => !text.includes(words));
			expect(missingFrom(handout, [...names, ...titles])).toEqual([]);
			expect(missingFrom(worksheet, [...names, ...asked])).toEqual([]);
			expect(missingFrom(teacher, [...notes, ...goals])).toEqual([]);
			expect(missingFrom(answers, [...names, ...asked, ...answered])).toEqual([]);
			expect(missingFrom(handout + worksheet, answered)).toEqual(answered);
		});

test('events stand by date with what the article and others say, and who says so', async ({
	page
}) => {
	await page.goto(path('en'));
	const story = storyIn('en');
	const entries = page.locator('[data-part="handout"] article');
	await expect(entries.getByRole('heading')).toHaveText(
		inTime(story.events).map(({ title }) => title)
	);
	const entry = entries.filter({ hasText: 'Volodin in Pyongyang' });
	await expect(entry.getByRole('term')).toHaveText(['The article says', 'Other sources say']);
	await expect(entry).toContainText('end of August');
	await expect(entry).toContainText(/14\s*–\s*15 August 2025/);
	await expect(entry).toContainText('The article states it · The article itself');
});

test('nothing of it needs colour: the sheets are drawn in shades of grey', async ({ page }) => {
	await page.goto(`${path('pt')}?palette=night`);
	await expect(page.locator('html')).toHaveAttribute('data-palette', 'night');
	const colors = await page.locator('[data-whole]').evaluate((sheets) => {
		const kinds = ['color', 'fill', 'stroke', 'backgroundColor', 'borderTopColor'] as const;
		const all = [...sheets.querySelectorAll('*')].map((element) => getComputedStyle(element));
		return [...new Set(all.flatMap((style) => kinds.map((kind) => style[kind])))];
	});
	const grey = /^(rgba?\((\d+), \2, \2(, [\d.]+)?\)|none|url\(.*\))$/;
	expect(colors.length).toBeGreaterThan(4);
	expect(colors.filter((color) => !grey.test(color))).toEqual([]);
});

test('the numbers on the maps are those in the list, each with a sign of its own shape', async ({
	page
}) => {
	await page.goto(path('pt'));
	const maps = read<SheetMap[]>('pt/moscow-pyongyang/handout/maps.json');
	const marks = maps.flatMap((map) => map.marks);
	for (const part of ['handout', 'worksheet']) {
		const sheet = page.locator(`[data-part="${part}"]`);
		const drawn = await sheet.locator('[data-number]').evaluateAll((all) =>
			all.map((mark) => ({
				id: mark.getAttribute('data-number'),
				number: Number(mark.textContent),
				isSquare: mark.querySelector('rect') !== null,
				isFull: mark.querySelector('circle.named') !== null
			}))
		);
		expect(drawn).toEqual(
			marks.map(({ id, number, sign }) => ({
				id,
				number,
				isSquare: sign === 'voiced',
				isFull: sign === 'named'
			}))
		);
		await expect(sheet.locator('.lists li')).toHaveCount(marks.length);
	}
});

test('what is chosen is in the address, and a second visit finds it', async ({ page }) => {
	await page.goto(path('pt'));
	const { pt } = words;
	await page.getByRole('checkbox', { name: pt.handout }).uncheck();
	await page.getByRole('radio', { name: pt.letter }).check();
	await expect(page).toHaveURL(`${path('pt')}?paper=letter&parts=worksheet,answers,teacher`);
	await page.reload();
	await expect(page.getByRole('checkbox', { name: pt.handout })).not.toBeChecked();
	await expect(page.locator('[data-part]')).toHaveCount(3);
	await expect(page.locator('.handout-letter')).toBeVisible();
	await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute(
		'href',
		/parts=worksheet,answers,teacher$/
	);
	await page.evaluate(() => Object.assign(window, { print: () => (document.title = 'printed') }));
	await page.getByRole('button', { name: pt.print }).click();
	await expect(page).toHaveTitle('printed');
});

test.describe('a handout for a class', () => {
	const story = storyIn('en');
	const tour = story.tours[1]!;
	const stops = new Set(tour.stops.map(({ show }) => show));
	const events = story.events.filter(({ id }) => stops.has(id));
	const others = story.events.filter((event) => !events.includes(event));
	const inWords = (spans: readonly { text?: string }[]) => spans.map(({ text }) => text).join('');

	test('has the tour and the ages that are chosen, and keeps them in the address', async ({
		page
	}) => {
		await page.goto(path('en'));
		await page.getByRole('combobox', { name: 'Tour' }).selectOption(tour.id);
		await expect(page).toHaveURL(`${path('en')}?tour=${tour.id}`);
		const worksheet = page.locator('[data-part="worksheet"]');
		for (const [all, isThere] of [
			[events, true],
			[others, false]
		] as const)
			for (const { questions } of all)
				for (const { text } of questions)
					await expect(worksheet.getByText(inWords(text))).toHaveCount(isThere ? 1 : 0);
		const young = events.flatMap(({ questions }) => questions).filter(({ ages }) => ages[0] <= 11);
		const ages = page.getByRole('group', { name: 'For which ages' });
		for (const box of (await ages.getByRole('checkbox').all()).slice(1)) await box.uncheck();
		await expect(page).toHaveURL(`${path('en')}?tour=${tour.id}&ages=11`);
		await page.reload();
		await expect(ages.getByRole('checkbox', { checked: true })).toHaveCount(1);
		await expect(page.getByRole('combobox', { name: 'Tour' })).toHaveValue(tour.id);
		for (const { questions } of events)
			for (const question of questions)
				await expect(worksheet.getByText(inWords(question.text))).toHaveCount(
					young.includes(question) ? 1 : 0
				);
		await ages.getByRole('checkbox').last().check();
		await expect(page).toHaveURL(/&ages=11,\d+$/);
	});

	test('has a plan for the teacher, with when each stop begins and ends', async ({ page }) => {
		await page.goto(`${path('en')}?tour=${tour.id}&parts=teacher`);
		const sheet = page.locator('[data-part="teacher"]');
		const plan = planOf(tour, story);
		const rows = sheet.getByRole('table').getByRole('row');
		await expect(rows).toHaveCount(plan.length + 1);
		for (const [i, { event, question, from, to }] of plan.entries()) {
			await expect(rows.nth(i + 1)).toContainText(`${from}–${to}`);
			if (event) await expect(rows.nth(i + 1)).toContainText(event.title);
			if (question) await expect(rows.nth(i + 1)).toContainText(inWords(question.text));
		}
		await expect(sheet.getByRole('article')).toHaveCount(events.length);
	});

	test('has the names to choose from in the order of the language', async ({ page }) => {
		await page.goto(`${path('pt')}?parts=worksheet`);
		const names = await page
			.getByRole('list', { name: 'Nomes para escolher' })
			.getByRole('listitem')
			.allTextContents();
		expect(names.length).toBeGreaterThan(15);
		expect(names).toEqual([...new Set(names)].sort(new Intl.Collator('pt').compare));
	});

	test('shows by what the pupils’ work is judged', async ({ page }) => {
		await page.goto(path('en'));
		const rubric = page.getByRole('group', { name: 'How the work is judged' }).getByRole('table');
		await expect(rubric).toHaveCount(1);
		await expect(rubric.getByRole('row')).toHaveCount(5);
		await expect(rubric.getByRole('cell')).toHaveCount(16);
	});
});

test('a choice cannot be made before the page heeds it', async ({ page }) => {
	let release = () => {};
	const isHeld = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/story.json', async (route) => {
		await isHeld;
		await route.continue();
	});
	await page.goto(path('en'), { waitUntil: 'commit' });
	const choice = page.getByRole('checkbox', { name: words.en.handout });
	await expect(choice).toBeDisabled();
	release();
	await choice.uncheck();
	await expect(page).toHaveURL(/parts=worksheet,answers,teacher$/);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('all of it is there, and nothing that does nothing', async ({ page }) => {
		await page.goto(path('en'));
		await expect(page.locator('[data-part]')).toHaveCount(4);
		await expect(page.locator('[data-number]')).not.toHaveCount(0);
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.getByRole('checkbox')).toHaveCount(0);
		await expect(page.getByRole('combobox')).toHaveCount(0);
	});
});

test('axe finds nothing at 1440 px', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(path('pt'));
	await expect(page.getByRole('button', { name: words.pt.print })).toBeVisible();
	expect(await violationsOf(page)).toEqual([]);
	await page.goto(`${path('pt')}?palette=night`);
	await expect(page.locator('html')).toHaveAttribute('data-palette', 'night');
	expect(await violationsOf(page, onlyColors)).toEqual([]);
});

test.describe('on a phone', () => {
	test.use(phone);

	test('axe finds nothing, and the page is as wide as the phone', async ({ page }) => {
		await page.goto(path('pt'));
		await expect(page.getByRole('button', { name: words.pt.print })).toBeVisible();
		await expect(page.locator('.maps > [tabindex]').first()).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		expect(await violationsOf(page)).toEqual([]);
	});
});
