import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { explore } from '../explorations';
import MapStage from './MapStage.svelte';

const map = page.getByRole('region', { name: 'Map' });
const idle = () => expect.element(map, { timeout: 45_000 }).toHaveAttribute('data-map', 'idle');

describe('the map', () => {
	test('shows the story’s main places as buttons with unique names', async () => {
		const { exploration } = explore();
		render(MapStage, { exploration });
		await idle();
		const main = [
			'Moscow',
			'Kursk',
			'Pyongyang',
			'Beijing',
			'Tumen River border',
			'New road bridge'
		];
		for (const name of main)
			await expect
				.element(map.getByRole('button', { name: new RegExp(`^${name}`) }).first())
				.toBeVisible();
		const names = map
			.getByRole('button')
			.elements()
			.map((button) => button.textContent?.trim() || button.getAttribute('aria-label'));
		expect(new Set(names).size).toBe(names.length);
	});

	test('a marker opens its place, and what is chosen is marked', async () => {
		const { exploration, addresses } = explore();
		render(MapStage, { exploration });
		await idle();
		await userEvent.click(map.getByRole('button', { name: /^Beijing/ }));
		expect(addresses).toEqual(['?place=beijing']);
		await idle();
		const marker = map.getByRole('button', { name: /^Beijing/ }).element();
		expect(marker.closest('.marked')).not.toBeNull();
	});

	test('the details of a city come into sight with the event', async () => {
		const { exploration } = explore();
		render(MapStage, { exploration });
		await idle();
		await expect.element(map.getByRole('button', { name: /^Tiananmen/ })).not.toBeInTheDocument();
		exploration.selectEvent('beijing-parade');
		await expect.element(map.getByRole('button', { name: /^Tiananmen/ })).toBeVisible();
	});

	test('a basemap that is missing is told in a sentence, and the places stay', async () => {
		vi.spyOn(console, 'warn').mockImplementation(() => undefined);
		const { exploration } = explore();
		render(MapStage, { exploration, basemap: 'data:,' });
		await expect.element(page.getByText(/part of the map could not be loaded/)).toBeVisible();
		await expect.element(map.getByRole('button', { name: /^Beijing/ })).toBeVisible();
	});

	test('without WebGL 2 the map says that it is unavailable', async () => {
		vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
		const { exploration } = explore();
		render(MapStage, { exploration });
		await expect.element(map).toHaveAttribute('data-map', 'unavailable');
		await expect.element(map.getByText(/cannot draw the live map/)).toBeVisible();
	});
});
