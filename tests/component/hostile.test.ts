import { afterEach, expect, inject, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { sourcesOf } from '../../src/lib/story/citations';
import { plainText } from '../../src/lib/story/prose';
import { hostile } from '../fixtures/hostile';
import { shown, withTexts } from '../fixtures/hostile-story';
import { largeStory } from '../fixtures/large-story';
import { exploreStory } from './explorations';
import MapStage from './map/MapStage.svelte';
import PanelStage from './panel/PanelStage.svelte';
import TimelineStage from './timeline/TimelineStage.svelte';

const texts = Object.values(hostile);
const story = withTexts(inject('stories').en!, texts);

/** Elements and attributes that only a string taken for markup could have brought. */
function strangers(root: ParentNode = document.body): string[] {
	const elements =
		'script, iframe, frame, object, embed, img, image, video, audio, source, marquee, base, meta, link, style, form[action], textarea, template, math, foreignObject, animate, plaintext, [style*=expression], [background], [srcdoc], [formaction], [autofocus]';
	const brought = [...root.querySelectorAll(elements)];
	const handlers = [...root.querySelectorAll('*')].filter(({ attributes }) =>
		[...attributes].some(
			({ name, value }) => name.startsWith('on') || /^\s*(javascript|vbscript|data):/i.test(value)
		)
	);
	return [...brought, ...handlers].map(({ outerHTML }) => outerHTML.slice(0, 200));
}

const visible = () => shown(document.body.textContent);

afterEach(() => {
	expect(strangers()).toEqual([]);
	expect('__ran' in window || '__ran' in parent).toBe(false);
	const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
	expect(loaded).not.toContain('evil.example');
});

function open(address: string) {
	const { exploration } = exploreStory(story);
	exploration.open(address);
	return render(PanelStage, { exploration }) as unknown as { unmount: () => void };
}

function expectShown(address: string, wanted: readonly (string | null)[]): void {
	const { unmount } = open(address);
	const all = visible();
	for (const text of wanted) if (text) expect(all, address).toContain(shown(text));
	expect(strangers(), address).toEqual([]);
	const panel = document.querySelector('#story')!;
	expect(panel.scrollWidth, `${address} hides something`).toBeLessThanOrEqual(panel.clientWidth);
	unmount();
}

test('taken for markup, most of the strings would bring what these tests look for', () => {
	const parser = new DOMParser();
	const bringing = texts.filter(
		(text) => strangers(parser.parseFromString(`<body>${text}`, 'text/html')).length > 0
	);
	expect(bringing.length).toBeGreaterThan(70);
});

test('every hostile string is somewhere in the story', () => {
	const whole = JSON.stringify(story);
	expect(texts.filter((text) => !whole.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
});

test('the list of events shows hostile titles as text', () => {
	expectShown('?', [
		plainText(story.standfirst),
		...story.sections.map(({ title }) => title),
		...story.events.map(({ title }) => title)
	]);
});

test('events show hostile texts as text', () => {
	for (const event of story.events)
		expectShown(`?event=${event.id}`, [
			event.title,
			plainText(event.lead),
			...event.text.map(plainText),
			...event.claims.flatMap(({ text, voice }) => [plainText(text), plainText(voice)]),
			...event.checks.flatMap(({ article, others }) => [plainText(article), plainText(others)]),
			...event.since.map(({ text }) => plainText(text)),
			...event.people.map(({ text }) => plainText(text)),
			...event.notes.map(plainText),
			...event.questions.map(({ text }) => plainText(text))
		]);
});

test('places show hostile names as text', () => {
	for (const place of story.places)
		expectShown(`?place=${place.id}&line=${place.id};kursk`, [
			place.name,
			plainText(place.note),
			...place.names.flatMap(({ text, romanised }) => [text, romanised]),
			place.dataset
		]);
});

test('people and sources show hostile names as text', () => {
	for (const person of story.people)
		expectShown(`?person=${person.id}`, [
			person.name,
			plainText(person.role),
			...person.names.flatMap(({ text, romanised }) => [text, romanised])
		]);
	for (const { id, title, description, publisher } of sourcesOf(story))
		expectShown(`?source=${id}`, [title, description, publisher]);
});

test('the views of the whole story show hostile texts as text', () => {
	const words = story.glossary.flatMap(({ word, definition }) => [word, plainText(definition)]);
	const claims = story.events.flatMap((event) => event.claims.map(({ text }) => plainText(text)));
	expectShown('?view=glossary', words);
	expectShown('?view=claims', claims);
	expectShown(
		'?view=people',
		story.people.map(({ name }) => name)
	);
	expectShown('?view=checks', []);
	expectShown('?view=measure&line=kursk;moscow', []);
});

test('a word of the glossary opens with its hostile definition as text', async () => {
	const event = story.events.find(({ lead, text }) =>
		[lead, ...text].flat().some(({ kind }) => kind === 'term')
	)!;
	open(`?event=${event.id}`);
	const word = document.querySelector('article p button[aria-expanded]') as HTMLElement;
	await userEvent.click(word);
	await expect.element(page.getByRole('note')).toBeVisible();
});

test('the search finds hostile strings, and shows them as text', async () => {
	open('?');
	const field = page.getByRole('textbox', { name: 'Search the story' });
	await userEvent.fill(field, '<img src=x onerror=window.__ran=1>');
	await expect.poll(visible).toContain('<img src=x onerror=window.__ran=1>');
	await userEvent.fill(field, '"><script>zzz</' + 'script>');
	await expect
		.element(page.getByText('Nothing found for “"><script>zzz</' + 'script>”.').first())
		.toBeInTheDocument();
});

test('an address that is hostile is told as text', () => {
	for (const text of texts) {
		const address = new URLSearchParams({ event: text, place: text, source: text, voice: text });
		expectShown(`?${address}`, [text]);
	}
});

test('the timeline names hostile events as text', () => {
	const { exploration } = exploreStory(story);
	render(TimelineStage, { exploration });
	const names = [...document.querySelectorAll('[data-event]')].map((mark) =>
		shown(mark.textContent + (mark.getAttribute('aria-label') ?? ''))
	);
	expect(names.length).toBeGreaterThan(0);
	expect(
		story.events.filter(({ title }) => names.some((name) => name.includes(shown(title)))).length
	).toBeGreaterThan(story.events.length / 2);
});

test.each([
	['as markers', story],
	['as points in clusters', largeStory(story, { events: 20, places: 100 })]
])('the map draws hostile places, %s', async (_, places) => {
	const named = {
		...places,
		places: places.places.map((place, i) => ({ ...place, label: texts[i]! }))
	};
	const { exploration } = exploreStory(named);
	exploration.open('?names=local');
	render(MapStage, { exploration });
	const map = page.getByRole('region', { name: 'Map' });
	await expect.element(map, { timeout: 45_000 }).toHaveAttribute('data-map', 'idle');
	exploration.selectPlace(named.places[0]!.id);
	const marker = () => document.querySelector(`[data-place="${named.places[0]!.id}"] button`);
	await expect.poll(() => marker()?.textContent).toContain(texts[0]);
	expect(marker()!.getAttribute('aria-label')).toContain(texts[0]);
});
