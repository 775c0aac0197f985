import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { exploreLarge } from './explorations';
import MapStage from './map/MapStage.svelte';
import PanelStage from './panel/PanelStage.svelte';

const rows = () => page.getByRole('link', { name: /Event \d+/ }).elements();

describe('with 2,000 events', () => {
	test('the list draws a portion, and reaches every event', async () => {
		const { exploration } = exploreLarge();
		render(PanelStage, { exploration });
		expect(rows().length).toBeLessThan(200);
		exploration.sift({ themes: ['military'], from: '2025-03', to: '2025-03' });
		const wanted = exploration.shownEvents.map(({ title }) => title);
		await expect.element(page.getByRole('link', { name: wanted[0]! })).toBeVisible();
		for (let i = 0; i < 10 && rows().length < wanted.length; i++)
			await userEvent.click(page.getByRole('button', { name: 'Show more events' }));
		const titles = rows().map((row) => row.querySelector('.title')!.textContent);
		expect(wanted.length).toBeGreaterThan(0);
		expect(titles.sort()).toEqual([...wanted].sort());
	});

	test('all claims are a portion of them, each group with the count of all its claims', async () => {
		const { exploration } = exploreLarge();
		exploration.open('?view=claims');
		render(PanelStage, { exploration });
		await expect.element(page.getByText('2,000 claims', { exact: true })).toBeVisible();
		expect(document.querySelectorAll('section ol > li').length).toBeLessThan(200);
		const reported = exploration.story.events
			.flatMap(({ claims }) => claims)
			.filter(({ strength }) => strength === 'reported');
		await expect
			.element(page.getByRole('heading', { level: 2 }).first())
			.toHaveTextContent(`The article states it ${reported.length} claims`);
	});

	test('a word names a few of the events that use it, and folds the others', async () => {
		const { exploration } = exploreLarge();
		exploration.open('?view=glossary');
		render(PanelStage, { exploration });
		await expect
			.element(page.getByRole('link', { name: 'Event 9', exact: true }).first())
			.toBeVisible();
		const tenth = page.getByText('Event 10', { exact: true }).first();
		await expect.element(tenth).not.toBeVisible();
		await userEvent.click(page.getByText('Show more', { exact: true }).first());
		await expect.element(tenth).toBeVisible();
	});

	test('search finds any of them', async () => {
		const { exploration, addresses } = exploreLarge();
		render(PanelStage, { exploration });
		await userEvent.fill(page.getByRole('textbox', { name: 'Search the story' }), 'event 1999');
		await userEvent.keyboard('{Enter}');
		expect(addresses).toEqual(['?event=event-1999']);
	});
});

describe('the button that draws more', () => {
	const more = page.getByRole('button', { name: 'Show more events' });

	test('keeps the focus as long as there is more', async () => {
		const { exploration } = exploreLarge(300);
		render(PanelStage, { exploration });
		const before = rows().length;
		const button = more.element() as HTMLElement;
		button.focus();
		await expect.poll(() => rows().length).toBeGreaterThan(before);
		expect(document.activeElement).toBe(button);
	});

	test('hands it to the first new event when it goes', async () => {
		const { exploration } = exploreLarge(60);
		render(PanelStage, { exploration });
		const before = rows().length;
		expect(before).toBeLessThan(60);
		(more.element() as HTMLElement).focus();
		await expect.element(more).not.toBeInTheDocument();
		expect(document.activeElement).toBe(rows()[before]);
	});
});

test('on paper every event is there', async () => {
	const { exploration } = exploreLarge(300);
	render(PanelStage, { exploration });
	const before = rows().length;
	dispatchEvent(new Event('beforeprint'));
	expect(rows()).toHaveLength(300);
	dispatchEvent(new Event('afterprint'));
	expect(rows()).toHaveLength(before);
});

test('with 500 places the map draws points in clusters, and a marker for what is open', async () => {
	const { exploration } = exploreLarge();
	render(MapStage, { exploration });
	const map = page.getByRole('region', { name: 'Map' });
	const markers = map.getByRole('group').getByRole('button');
	await expect.element(map, { timeout: 45_000 }).toHaveAttribute('data-map', 'idle');
	expect(markers.elements()).toHaveLength(0);
	exploration.selectPlace('place-7');
	await expect.element(map.getByRole('button', { name: /^Place 7,/ })).toBeVisible();
	expect(markers.elements()).toHaveLength(1);
});

test('the map says that it is busy until a filter is drawn', async () => {
	const { exploration } = exploreLarge();
	render(MapStage, { exploration });
	const map = page.getByRole('region', { name: 'Map' });
	await expect.element(map, { timeout: 45_000 }).toHaveAttribute('data-map', 'idle');
	const states: string[] = [];
	const observer = new MutationObserver(() => states.push(map.element().getAttribute('data-map')!));
	observer.observe(map.element(), { attributeFilter: ['data-map'] });
	exploration.sift({ themes: ['military'] });
	await expect.poll(() => states.join(' '), { timeout: 10_000 }).toMatch(/^loading .*idle$/);
	observer.disconnect();
});
