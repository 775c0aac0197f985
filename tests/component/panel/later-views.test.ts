import { tick } from 'svelte';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { views } from '../../../src/lib/panel/view/views';
import { Later } from '../../../src/lib/ui/later.svelte';
import { explore } from '../explorations';
import PanelStage from './PanelStage.svelte';

const there = await views.load();

/** The panel on a page whose views have still to be fetched; and how that ends. */
function openWithout(address: string) {
	const { promise, resolve, reject } = Promise.withResolvers<typeof there>();
	const { exploration } = explore();
	exploration.open(address);
	const later = new Later(() => promise);
	const { component } = render(PanelStage, { exploration, views: later });
	const arriveAt = async (event: string) => {
		exploration.selectEvent(event);
		await component.arrive(document.activeElement);
	};
	return {
		exploration,
		arriveAt,
		come: () => resolve(there),
		fail: () => reject(new TypeError('Failed to fetch'))
	};
}

const title = page.getByRole('heading', { level: 1, name: 'Dead and wounded' });
const claims = page.getByRole('region', { name: 'Who says so?' });
const sentence = page.getByRole('alert');

describe('an event that is opened before its view is there', () => {
	test('shows its title, and its text once that has come', async () => {
		const { arriveAt, come } = openWithout('?');
		await arriveAt('casualties');
		await expect.element(title).toHaveFocus();
		await expect.element(claims).not.toBeInTheDocument();
		come();
		await expect.element(claims).toBeVisible();
		await expect.element(title).toHaveFocus();
	});

	test('leaves the focus where the reader has put it since', async () => {
		const { arriveAt, come } = openWithout('?');
		await arriveAt('casualties');
		const field = page.getByRole('textbox', { name: 'Search the story' });
		(field.element() as HTMLElement).focus();
		come();
		await expect.element(claims).toBeVisible();
		await expect.element(field).toHaveFocus();
	});

	test('says so where it cannot be had, and leaves a way back', async () => {
		const { exploration, arriveAt, fail } = openWithout('?');
		await arriveAt('casualties');
		expect(sentence.query()).toBeNull();
		fail();
		await expect.element(sentence).toHaveTextContent('could not be loaded');
		await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
		await expect.element(title).toHaveFocus();
		await userEvent.click(page.getByRole('link', { name: 'Back' }));
		expect(exploration.address).toBe('?');
		await expect.element(page.getByRole('link', { name: 'Dead and wounded' })).toBeVisible();
	});
});

describe('a search', () => {
	test('finds as soon as it can', async () => {
		const { come } = openWithout('?');
		await userEvent.fill(page.getByLabelText('Search the story'), 'bridge');
		expect(page.getByText('Nothing found').query()).toBeNull();
		come();
		await expect.element(page.getByRole('heading', { name: 'Events' })).toBeVisible();
	});

	test('that is sent before it can find anything goes to what it then finds first', async () => {
		const { exploration, come } = openWithout('?');
		await userEvent.fill(page.getByLabelText('Search the story'), 'Beijing');
		await userEvent.keyboard('{Enter}');
		come();
		await expect.poll(() => exploration.place?.id).toBe('beijing');
	});

	test('says so where it cannot', async () => {
		const { fail } = openWithout('?');
		await userEvent.fill(page.getByLabelText('Search the story'), 'bridge');
		fail();
		await expect.element(sentence).toHaveTextContent('could not be loaded');
	});
});

test('once the views are there, a choice shows its text at once', async () => {
	const { exploration, come, arriveAt } = openWithout('?');
	come();
	await arriveAt('casualties');
	await expect.element(claims).toBeVisible();
	exploration.back();
	await tick();
	exploration.selectEvent('road-bridge');
	await tick();
	expect(claims.query()).not.toBeNull();
});
