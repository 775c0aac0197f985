import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { exploreLarge } from './explorations';
import MapStage from './MapStage.svelte';
import PanelStage from './PanelStage.svelte';

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

	test('search finds any of them', async () => {
		const { exploration, addresses } = exploreLarge();
		render(PanelStage, { exploration });
		await userEvent.fill(page.getByRole('textbox', { name: 'Search the story' }), 'event 1999');
		await userEvent.keyboard('{Enter}');
		expect(addresses).toEqual(['?event=event-1999']);
	});
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
