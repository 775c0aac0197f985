import { afterEach, describe, expect, inject, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { Exploration } from '../../../src/lib/exploration/exploration.svelte';
import { isEventPointed, isPlaceReachable, sinceAt } from '../../../src/lib/exploration/marks';
import type { Story } from '../../../src/lib/story/story';
import { explore, exploreStory } from '../explorations';
import TimeKey from '../../../src/lib/timeline/TimeKey.svelte';
import { messagesIn } from '../../../src/lib/messages/messages';
import TimelineStage from './TimelineStage.svelte';

function open(address: string, language = 'en') {
	const explored = explore(language);
	explored.exploration.open(address);
	render(TimelineStage, { exploration: explored.exploration });
	return explored;
}

/** The first story with every event many times. */
function openMany(times: number): Exploration {
	const story = inject('stories')['en']!;
	const events = Array.from({ length: times }, (_, i) =>
		story.events.map((event) => ({ ...event, id: `${event.id}-${String(i)}` }))
	).flat();
	const many: Story = { ...story, events };
	const exploration = new Exploration({ story: () => many, record: () => undefined });
	render(TimelineStage, { exploration });
	return exploration;
}

const marks = () => [...document.querySelectorAll('[data-event]')];
const idsOf = (elements: Element[]) =>
	elements.map((mark) => mark.getAttribute('data-event')).sort();
const reachable = () => idsOf(marks().filter((mark) => mark.hasAttribute('href')));
const from = () => page.getByRole('slider', { name: 'From' });
const to = () => page.getByRole('slider', { name: 'To', exact: true });
const spokenBy = (slider: ReturnType<typeof from>) =>
	slider.element().getAttribute('aria-valuetext');

async function press(slider: ReturnType<typeof from>, keys: string) {
	await expect.element(slider).toBeEnabled();
	(slider.element() as HTMLElement).focus();
	await userEvent.keyboard(keys);
}

afterEach(async () => {
	vi.useRealTimers();
	await page.viewport(800, 600);
});

describe('the marks', () => {
	test('every event is a link, named by theme, title and dates', async () => {
		const { exploration } = open('?');
		await expect
			.element(
				page.getByRole('link', {
					name: /^Diplomatic: Lavrov in Wonsan, .*13 July 2025; the article says: mid-July$/
				})
			)
			.toBeInTheDocument();
		expect(idsOf(marks())).toEqual(exploration.story.events.map(({ id }) => id).sort());
	});

	test('an event without a date stands apart and says so', async () => {
		open('?');
		await expect.element(page.getByText('No date', { exact: true })).toBeVisible();
		await expect
			.element(page.getByRole('link', { name: 'Economic: A short border, no date' }))
			.toBeVisible();
	});

	test('choosing a mark opens its event without leaving the page', async () => {
		const { exploration, addresses } = open('?from=2025-01');
		const mark = page.getByRole('link', { name: /^Economic: The new road bridge/ });
		(mark.element() as HTMLElement).focus();
		expect(isEventPointed(exploration, 'road-bridge')).toBe(true);
		await userEvent.keyboard('{Enter}');
		expect(addresses).toEqual(['?event=road-bridge&from=2025-01']);
		await expect.element(mark).toHaveAttribute('aria-current', 'true');
	});

	test('what happened after the article can be reached when its own time is chosen', async () => {
		const { exploration } = open('?from=2025-11');
		await expect.element(from()).toBeEnabled();
		const { events, places } = exploration.story;
		const reached = () =>
			[...document.querySelectorAll('[data-since][href]')].map(
				(mark) => (mark as SVGElement).dataset['since']!
			);
		expect(reached()).toEqual(expect.arrayContaining(['drones-2026', 'museum']));
		expect(reached(), 'it was before').not.toContain('choe-received');
		exploration.sift({ from: '2026-09' });
		await expect.poll(() => reached().length).toBe(3);
		const onMap = () => places.flatMap(({ id }) => sinceAt(exploration, id)).map(({ id }) => id);
		const placed = events.flatMap(({ since }) => since).filter(({ place }) => place !== null);
		const isPlaced = (id: string) => placed.some((later) => later.id === id);
		expect(reached().filter(isPlaced).sort(), 'as the map rings it').toEqual(onMap().sort());
		for (const { place, id } of placed)
			if (reached().includes(id)) expect(isPlaceReachable(exploration, place!)).toBe(true);
		exploration.sift({ themes: ['cultural'] });
		await expect.poll(reached).toEqual([]);
		expect(onMap()).toEqual([]);
	});

	test('a mark that fades hands the focus to the play button', async () => {
		const { exploration } = open('?');
		await expect.element(from()).toBeEnabled();
		const button = page.getByRole('button', { name: /^Play/ });
		const names = [
			/^Economic: The new road bridge/,
			/^Economic: A short border, no date/,
			/^On or/
		];
		for (const [i, name] of names.entries()) {
			const mark = page.getByRole('link', { name }).first().element() as HTMLElement;
			mark.focus();
			exploration.sift({ from: '2024-06' });
			await expect.poll(() => exploration.filter.from).toBe('2024-06');
			if (i !== 1) expect(document.activeElement, 'it is still shown').toBe(mark);
			exploration.sift({ themes: ['cultural'] });
			await expect.element(button).toHaveFocus();
			exploration.showAll();
			await expect.element(page.getByRole('link', { name }).first()).toBeInTheDocument();
		}
	});

	test('a title told in another language says which', async () => {
		const story = inject('stories')['en']!;
		const events = story.events.map((event) => ({ ...event, titleLanguage: 'pt' }));
		const { exploration } = exploreStory({ ...story, events });
		render(TimelineStage, { exploration });
		const tells = (selector: string) =>
			[...document.querySelectorAll(selector)].map((title) => title.getAttribute('lang'));
		await expect.element(from()).toBeEnabled();
		expect(new Set(tells('[data-event] :is(text, .title)'))).toEqual(new Set(['pt']));
		const unlabelled = marks().find((mark) => !mark.querySelector('text, .title'))!;
		exploration.point({ event: unlabelled.getAttribute('data-event')! });
		await expect.poll(() => tells('.pointed text')).toEqual(['pt']);
	});

	test('what happened after the article is shown as long as the reader wants it', async () => {
		const { exploration } = open('?');
		const since = page.getByRole('link', {
			name: /^On or after the article’s date, on “The new road bridge”/
		});
		await expect.element(since.first()).toBeInTheDocument();
		exploration.show({ since: 'off' });
		await expect.element(since).not.toBeInTheDocument();
	});

	test('targets do not overlap and none is smaller than 24 px', async () => {
		open('?');
		await expect.element(from()).toBeEnabled();
		const boxes = [...document.querySelectorAll('.target')].map((target) =>
			target.getBoundingClientRect()
		);
		expect(boxes.length).toBeGreaterThan(16);
		for (const [i, a] of boxes.entries()) {
			expect(Math.min(a.width, a.height)).toBeGreaterThanOrEqual(23.9);
			for (const b of boxes.slice(i + 1)) {
				const isApart =
					a.right <= b.left + 0.1 ||
					b.right <= a.left + 0.1 ||
					a.bottom <= b.top + 0.1 ||
					b.bottom <= a.top + 0.1;
				expect(isApart).toBe(true);
			}
		}
	});
});

describe('the time window', () => {
	test('its handles go by whole months, and speak them', async () => {
		const { exploration } = open('?');
		await press(from(), '{ArrowRight}{ArrowRight}');
		expect(exploration.filter).toEqual({ from: '2024-08' });
		expect(spokenBy(from())).toBe('August 2024');
		await press(to(), '{Home}');
		expect(exploration.filter, 'the handles do not cross').toEqual({
			from: '2024-08',
			to: '2024-08'
		});
		expect(spokenBy(to())).toBe('August 2024');
		await expect.element(page.getByRole('status')).toHaveTextContent(/^August 2024$/);
	});

	test('a handle at its end leaves that end open', async () => {
		const { exploration } = open('?from=2024-10&to=2025-05');
		await press(from(), '{Home}');
		await press(to(), '{End}');
		expect(exploration.filter).toEqual({});
	});

	test('its text stands there, in the language', async () => {
		open('?from=2024-10&to=2025-05', 'pt');
		await expect
			.element(page.getByRole('status'))
			.toHaveTextContent('outubro de 2024 a maio de 2025');
	});

	test('outside the story’s time it is told as it was chosen', async () => {
		open('?from=1990-01&to=1990-02');
		await expect
			.element(page.getByRole('status'))
			.toHaveTextContent('January 1990 to February 1990');
	});

	test('buttons move it by a month and give the whole time back', async () => {
		const { exploration } = open('?from=2024-10&to=2025-05');
		await userEvent.click(page.getByRole('button', { name: 'A month later' }));
		expect(exploration.filter).toEqual({ from: '2024-11', to: '2025-06' });
		await userEvent.click(page.getByRole('button', { name: 'A month earlier' }));
		await userEvent.click(page.getByRole('button', { name: 'A month earlier' }));
		expect(exploration.filter).toEqual({ from: '2024-09', to: '2025-04' });
		await userEvent.click(page.getByRole('button', { name: 'The whole time' }));
		expect(exploration.filter).toEqual({});
	});

	test('only the events shown can be reached; the others fade', async () => {
		const { exploration } = open('?from=2025-07&to=2025-08');
		await expect.element(from()).toBeEnabled();
		expect(exploration.shownEvents.length).toBeGreaterThan(0);
		expect(reachable()).toEqual(exploration.shownEvents.map(({ id }) => id).sort());
		const faded = marks().filter((mark) => !mark.hasAttribute('href'));
		expect(faded.length).toBeGreaterThan(0);
		for (const mark of faded) {
			expect(mark.getAttribute('aria-hidden')).toBe('true');
			expect((mark as HTMLElement).tabIndex).toBe(-1);
			expect(getComputedStyle(mark).pointerEvents).toBe('none');
		}
		exploration.sift({ themes: ['economic'] });
		await expect.poll(reachable).toEqual(exploration.shownEvents.map(({ id }) => id).sort());
	});
});

describe('playing', () => {
	const play = () => page.getByRole('button', { name: 'Play the story through time' });
	const pause = () => page.getByRole('button', { name: 'Pause' });

	async function start(address: string) {
		const explored = open(address);
		await expect.element(play()).toBeEnabled();
		vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
		await userEvent.click(play());
		return explored;
	}

	test('goes month by month to the end of the window, and stops there', async () => {
		const { exploration } = await start('?from=2025-01&to=2025-04');
		expect(exploration.filter).toEqual({ from: '2025-01', to: '2025-01' });
		vi.advanceTimersByTime(200);
		expect(exploration.filter).toEqual({ from: '2025-01', to: '2025-03' });
		vi.advanceTimersByTime(1000);
		expect(exploration.filter).toEqual({ from: '2025-01', to: '2025-04' });
		await expect.element(play()).toBeVisible();
	});

	test('can be paused, and goes on from there', async () => {
		const { exploration } = await start('?from=2025-01&to=2025-04');
		vi.advanceTimersByTime(100);
		await userEvent.click(pause());
		vi.advanceTimersByTime(1000);
		expect(exploration.filter.to).toBe('2025-02');
		await userEvent.click(play());
		expect(exploration.filter.to).toBe('2025-02');
		vi.advanceTimersByTime(1000);
		expect(exploration.filter.to).toBe('2025-04');
	});

	test('stops when the reader takes a handle', async () => {
		const { exploration } = await start('?from=2025-01&to=2025-06');
		vi.advanceTimersByTime(100);
		await press(from(), '{ArrowLeft}');
		vi.advanceTimersByTime(1000);
		expect(exploration.filter).toEqual({ from: '2024-12', to: '2025-02' });
		await expect.element(play()).toBeVisible();
	});

	test('the whole time ends open', async () => {
		const { exploration } = await start('?');
		expect(exploration.filter).toEqual({ to: '2024-06' });
		vi.advanceTimersByTime(100_000);
		expect(exploration.filter).toEqual({});
	});
});

test('folded, it keeps the window, its handles and the play button', async () => {
	open('?');
	await userEvent.click(page.getByRole('button', { name: 'Collapse the timeline' }));
	await expect.element(page.getByRole('link').first()).not.toBeInTheDocument();
	expect(document.querySelector('.plot svg'), 'nothing is laid out').toBeNull();
	await expect.element(from()).toBeVisible();
	await expect.element(page.getByRole('status')).toBeVisible();
	await expect.element(page.getByRole('button', { name: /^Play/ })).toBeVisible();
	await userEvent.click(page.getByRole('button', { name: 'Open the timeline' }));
	await expect.element(page.getByRole('link', { name: /Lavrov in Wonsan/ })).toBeVisible();
});

test('folded, it fits a narrow screen', async () => {
	await page.viewport(320, 600);
	open('?', 'pt');
	await expect.element(page.getByRole('button', { name: 'Abrir a linha do tempo' })).toBeVisible();
	const section = document.querySelector('section')!;
	const right = section.getBoundingClientRect().right;
	for (const part of section.querySelectorAll('button, input, output'))
		expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(right);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('its width goes by steps, and the handles keep to it', async () => {
	open('?');
	await expect.element(from()).toBeEnabled();
	for (const width of [801, 806, 815]) {
		await page.viewport(width, 600);
		const drawn = () => document.querySelector('.track svg')!.getBoundingClientRect().width;
		await expect.poll(() => Math.abs(drawn() - from().element().clientWidth)).toBe(0);
		expect(drawn() % 8).toBe(0);
	}
});

test('its key tells the signs apart', async () => {
	render(TimeKey, { messages: messagesIn('en') });
	await expect.element(page.getByRole('listitem')).toHaveLength(5);
	await expect.element(page.getByText('Date in the article', { exact: true })).toBeVisible();
});

describe('a story of thousands of events', () => {
	test('shows counts by month, and how many are shown', async () => {
		const exploration = openMany(125);
		await expect
			.element(page.getByRole('img', { name: 'Shown: 2,000 events of 2,000, by month' }))
			.toBeVisible();
		expect(marks()).toHaveLength(0);
		await expect.element(page.getByText('· 250 events')).toBeVisible();
		const solid = () => document.querySelector('[data-theme=diplomatic]')?.getAttribute('d');
		const before = solid();
		await press(from(), '{End}');
		await expect.element(page.getByRole('img', { name: /^Shown: 250 events/ })).toBeVisible();
		expect(exploration.shownEvents).toHaveLength(250);
		expect(solid()).not.toBe(before);
	});
});
