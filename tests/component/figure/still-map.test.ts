import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { drawView } from '../../../src/lib/figure/draw/view';
import { explore } from '../explorations';
import StillStage from './StillStage.svelte';

vi.mock('../../../src/lib/figure/draw/view', { spy: true });

const undrawn = page.getByText(/could not be drawn anew/);
const unhandled = vi.fn((event: Event) => event.preventDefault());

beforeEach(() => {
	const { getContext } = HTMLCanvasElement.prototype;
	vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
		this: HTMLCanvasElement,
		kind: string
	) {
		return kind.startsWith('webgl') ? null : (getContext.call(this, kind) as never);
	});
	addEventListener('unhandledrejection', unhandled);
});
afterEach(() => removeEventListener('unhandledrejection', unhandled));

test('a figure that can’t be drawn is told in a sentence with a way on, until one is drawn', async () => {
	const { exploration } = explore();
	render(StillStage, { exploration });
	await expect.element(page.getByText(/cannot draw the live map/)).toBeVisible();
	await expect.element(page.getByRole('link', { name: /^Moscow/ })).toBeVisible();
	vi.mocked(drawView).mockRejectedValueOnce(new Error('The script is gone.'));
	exploration.selectEvent('road-bridge');
	await expect.element(undrawn).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
	exploration.selectEvent('beijing-parade');
	await expect.element(page.getByRole('link', { name: /^Tiananmen/ })).toBeVisible();
	await expect.element(undrawn).not.toBeInTheDocument();
	expect(unhandled).not.toHaveBeenCalled();
});

test('a figure without its basemap is told in a sentence, and the places stay', async () => {
	const { exploration } = explore();
	render(StillStage, { exploration, basemap: 'data:,' });
	await expect.element(page.getByText(/part of the map could not be loaded/)).toBeVisible();
	await expect.element(page.getByRole('link', { name: /^Moscow/ })).toBeVisible();
});
