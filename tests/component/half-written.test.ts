import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import '../../src/app.css';
import type { Files } from '../../src/lib/draft/draft';
import LessonNotes from '../../src/lib/reader/LessonNotes.svelte';
import LessonStage from '../../src/lib/reader/LessonStage.svelte';
import Reader from '../../src/lib/reader/Reader.svelte';
import StoryHandout from '../../src/lib/reader/StoryHandout.svelte';
import { frozen } from '../../src/lib/story/frozen';
import type { Story } from '../../src/lib/story/story';
import { toldFrom } from '../fixtures/drafts';
import { fullFiles } from '../fixtures/full-story';
import { halfWritten } from '../fixtures/half-written';
import { links, openHistory, origin } from './pages';

const texts = import.meta.glob<string>(
	'../../geodata/stories/moscow-pyongyang/*.{yaml,md,geojson}',
	{
		query: '?raw',
		import: 'default',
		eager: true
	}
);
const firstFiles: Files = Object.fromEntries(
	Object.entries(texts).map(([path, text]) => [path.split('/').at(-1)!, text])
);

const told = (files: Files): Story => frozen(toldFrom(files, 'en', 'draft'));

/** Of many drafts some that are far apart, and of each file the least that there can be of it. */
function some(files: Files, many: number) {
	const drafts = halfWritten(files);
	const without = Object.keys(files).map((file) => ({
		name: `no ${file}`,
		files: Object.fromEntries(Object.entries(files).filter(([name]) => name !== file))
	}));
	const stride = Math.ceil(drafts.length / many);
	return [{ name: 'nothing', files: {} }, ...without, ...drafts.filter((_, i) => i % stride === 0)];
}

const drafts = [...some(firstFiles, 30), ...some(fullFiles, 30)].map(({ name, files }) => ({
	name,
	story: told(files)
}));
const whole = told(fullFiles);
const heading = page.getByRole('heading', { level: 1 });

function open(search = '') {
	const opened = openHistory(search);
	return { ...opened, props: { origin, links, history: opened.history } };
}

describe('every view shows a story that is half written', () => {
	test('the reader, as a whole and at each kind of view', async () => {
		const { props, here } = open();
		const { component, rerender } = await render(Reader, { ...props, story: whole });
		for (const { name, story } of drafts) {
			await rerender({ story });
			const [event] = story.events;
			const asked = [
				'',
				...(event ? [`?event=${event.id}`] : []),
				'?view=claims',
				'?view=checks',
				'?view=people'
			];
			for (const search of asked) {
				here.search = search;
				component.open(true);
				await expect.element(heading, { message: `${name} ${search}` }).not.toBeEmptyDOMElement();
			}
			here.search = '';
			component.open(true);
			await expect.element(heading).toHaveTextContent(story.title);
			if (story.gap) await expect.element(page.getByText(story.gap).first()).toBeVisible();
		}
	}, 240_000);

	test('the stage, step by step', async () => {
		for (const { story } of drafts.filter((_, i) => i % 4 === 0)) {
			const { props } = open();
			const { unmount } = await render(LessonStage, { ...props, story });
			await expect.element(page.getByText(story.title).first()).toBeVisible();
			unmount();
		}
	}, 240_000);

	test('the notes', async () => {
		for (const { story } of drafts.filter((_, i) => i % 2 === 0)) {
			const { props } = open();
			const { unmount } = await render(LessonNotes, { ...props, story });
			await expect.element(page.getByRole('status').first()).toHaveTextContent(/^Step 1 of/);
			unmount();
		}
	}, 240_000);

	test('the handout', async () => {
		for (const { story } of drafts.filter((_, i) => i % 2 === 0)) {
			const { props } = open('?parts=handout');
			const { component, unmount } = await render(StoryHandout, { ...props, story });
			component.open();
			await expect.element(page.getByText(story.title).first()).toBeInTheDocument();
			unmount();
		}
	}, 240_000);
});
