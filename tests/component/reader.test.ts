import { createRawSnippet } from 'svelte';
import { expect, inject, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import '../../src/app.css';
import LessonNotes from '../../src/lib/reader/LessonNotes.svelte';
import LessonStage from '../../src/lib/reader/LessonStage.svelte';
import Reader from '../../src/lib/reader/Reader.svelte';
import type { LanguageLink } from '../../src/lib/reader/links';
import StoryHandout from '../../src/lib/reader/StoryHandout.svelte';
import { links, openHistory, origin } from './pages';

const story = inject('smallStory');
const map = page.getByRole('region', { name: 'Map' });
const idle = () => expect.element(map, { timeout: 45_000 }).toHaveAttribute('data-map', 'idle');
const heading = page.getByRole('heading', { level: 1 });

function open(search = '') {
	const opened = openHistory(search);
	return { ...opened, props: { story, origin, links, history: opened.history } };
}

test('a told story is read: map, list and timeline, and each step is an entry of the history', async () => {
	const { props, pushed } = open();
	await render(Reader, props);
	await idle();
	await expect.element(heading).toHaveTextContent(story.title);
	await userEvent.keyboard('{PageDown}');
	await expect.element(heading).toHaveTextContent('The arrival in en');
	await expect.element(heading).toHaveFocus();
	expect(pushed).toEqual(['?event=arrival']);
	expect(document.documentElement.dataset.palette).toBe('paper');
});

test('a reader shows what the address asks for, and goes back to it', async () => {
	const { props, here } = open('?event=arrival');
	let title = () => '';
	const head = createRawSnippet<[title: string, languages: LanguageLink[]]>((given) => {
		title = given;
		return { render: () => '<i></i>' };
	});
	const { component } = await render(Reader, { ...props, head });
	history.pushState({}, '');
	component.open(false);
	await expect.element(heading).toHaveTextContent('The arrival in en');
	await expect.poll(title).toBe('The arrival in en · Title in en · Tumen');
	here.search = '';
	history.back();
	await expect.element(heading).toHaveTextContent(story.title);
});

test('a reader asks for help where it was told that help is', async () => {
	const { props, visited } = open();
	await render(Reader, props);
	await userEvent.keyboard('?');
	expect(visited).toEqual([links.help]);
});

test('a told story is presented, and left for the event that stood on the stage', async () => {
	const { props, replaced, visited } = open();
	await render(LessonStage, props);
	await idle();
	await userEvent.keyboard('{PageDown}{PageDown}');
	await expect.element(page.getByRole('heading', { name: 'The arrival in en' })).toBeVisible();
	expect(replaced.at(-1)).toContain('step=arrival');
	await userEvent.keyboard('{Escape}');
	await expect.poll(() => visited).toEqual(['/en/story?event=arrival']);
});

test('a told story has its notes, with a picture of what the class sees', async () => {
	const { props } = open('?step=arrival.text');
	await render(LessonNotes, props);
	await expect.element(page.getByText('A note.')).toBeVisible();
	const picture = page.getByRole('img', { name: /The arrival in en/ }).first();
	await expect.element(picture).toHaveAttribute('src', expect.stringMatching(/^blob:/));
});

const numbers = () => [...document.querySelectorAll('[data-part="handout"] [data-number]')];

test('a told story has a handout, whose maps the page draws', async () => {
	const { props } = open('?parts=handout');
	const { component } = await render(StoryHandout, props);
	component.open();
	const sheet = page.getByRole('img', { name: 'Map A' });
	await expect.element(sheet, { timeout: 30_000 }).toBeVisible();
	expect(
		numbers()
			.map((number) => (number as HTMLElement).dataset.number)
			.sort()
	).toEqual(['moscow', 'wonsan']);
	const names = page.getByRole('listitem').filter({ hasText: 'wonsan (en)' });
	await expect.element(names.first()).toBeVisible();
	expect(document.querySelectorAll('[id^="A-ground-shape"]').length).toBeGreaterThan(3);
});

test('where the basemap cannot be had, the handout’s places still have their numbers', async () => {
	const { props } = open('?parts=handout');
	await render(StoryHandout, { ...props, origin: { basemap: '/nowhere/', ground: null } });
	await expect.element(page.getByRole('img', { name: 'Map A' }).first()).toBeVisible();
	expect(numbers()).toHaveLength(2);
});
