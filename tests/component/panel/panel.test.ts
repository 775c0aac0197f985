import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { isPlacePointed } from '../../../src/lib/exploration/marks';
import { explore } from '../explorations';
import PanelStage from './PanelStage.svelte';

function open(address: string, language = 'en') {
	const explored = explore(language);
	explored.exploration.open(address);
	render(PanelStage, { exploration: explored.exploration });
	return explored;
}

describe('the overview', () => {
	test('lists every event in sections, with theme, date and place', async () => {
		open('?');
		await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
		expect(page.getByRole('heading', { level: 2 }).elements()).toHaveLength(4);
		expect(page.getByRole('list').getByRole('link').elements().length).toBeGreaterThanOrEqual(16);
		const row = page.getByRole('link', { name: 'The new road bridge' });
		await expect.element(row).toHaveTextContent('Economic:');
		await expect.element(row).toHaveTextContent('30 April 2025 · New road bridge');
	});

	test('choosing an event opens it without leaving the page', async () => {
		const { addresses } = open('?');
		await userEvent.click(page.getByRole('link', { name: 'The new road bridge' }));
		await expect
			.element(page.getByRole('heading', { level: 1, name: 'The new road bridge' }))
			.toBeVisible();
		expect(addresses).toEqual(['?event=road-bridge']);
	});

	test('focusing a row points at its event', async () => {
		const { exploration } = open('?');
		const row = page.getByRole('link', { name: 'Lavrov in Wonsan' });
		(row.element() as HTMLElement).focus();
		expect(isPlacePointed(exploration, 'wonsan')).toBe(true);
		(row.element() as HTMLElement).blur();
		expect(isPlacePointed(exploration, 'wonsan')).toBe(false);
	});
});

describe('an event', () => {
	test('tells when, who says so and how strongly, and where sources differ', async () => {
		open('?event=volodin-visit');
		await expect.element(page.getByText('end of August', { exact: true })).toBeVisible();
		await expect.element(page.getByText(/14\s*[–-]\s*15 August 2025/).first()).toBeVisible();
		const claims = page.getByRole('region', { name: 'Who says so?' });
		await expect.element(claims).toHaveTextContent('The article states it');
		await expect.element(claims).toHaveTextContent('Sentence 10 of the article');
		const checks = page.getByRole('region', { name: 'Where other sources differ or add' });
		await expect.element(checks).toHaveTextContent('Puts the visit “at the end of August”.');
		await expect.element(checks).toHaveTextContent('almost certain');
	});

	test('sources, notes and questions are folded', async () => {
		open('?event=volodin-visit');
		await expect
			.element(page.getByRole('link', { name: /Volodin met Kim/ }).first())
			.not.toBeInTheDocument();
		await userEvent.click(page.getByText(/chairman of the State Duma/).first());
		await expect.element(page.getByText('To check: 5 sources')).toBeVisible();
		await expect.element(page.getByRole('link', { name: /Volodin met Kim/ }).first()).toBeVisible();
		await expect.element(page.getByText(/Show the two dates/)).not.toBeVisible();
		await userEvent.click(page.getByText('For the teacher'));
		await expect.element(page.getByText(/Show the two dates/)).toBeVisible();
	});

	test('what happened after the article stands apart', async () => {
		open('?event=road-bridge');
		const since = page.getByRole('region', { name: 'Since then' });
		await expect.element(since).toHaveTextContent('7 September 2026');
	});

	test('a text in another language is marked as such', async () => {
		open('?event=volodin-visit');
		const russian = page.getByText('Володин 14–15 августа посетит КНДР').first();
		expect(russian.element().closest('[lang]')?.getAttribute('lang')).toBe('ru');
	});

	test('the border is compared: claimed, measured and published', async () => {
		open('?event=shared-border');
		const numbers = page.getByRole('region', { name: 'How long is the border?' });
		await expect.element(numbers).toHaveTextContent(/about 20\s?km/);
		await expect.element(numbers).toHaveTextContent(/17\.4\s?km/);
		await expect.element(numbers).toHaveTextContent('geo-tz 8.1.9');
		await expect.element(numbers).toHaveTextContent('37 vertices');
		await expect.element(numbers).toHaveTextContent(/17\.3\s?km/);
		await expect.element(numbers).toHaveTextContent(/22\.1\s?km/);
	});
});

describe('a place', () => {
	test('comes before its events, with its name in its own script', async () => {
		open('?place=pyongyang');
		await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Pyongyang');
		expect(page.getByText('평양', { exact: true }).first().element().getAttribute('lang')).toBe(
			'ko'
		);
		await expect.element(page.getByText('Named in the article')).toBeVisible();
		const here = page.getByRole('region', { name: 'It happened here' });
		await expect.element(here.getByRole('link', { name: 'A mutual defence treaty' })).toBeVisible();
		const linked = page.getByRole('region', { name: 'Also linked to this place' });
		await expect
			.element(linked.getByRole('link', { name: 'Choe Son Hui in Moscow' }))
			.toBeVisible();
	});

	test('an event opened from a place leads back to it', async () => {
		const { exploration } = open('?place=pyongyang');
		await userEvent.click(page.getByRole('link', { name: 'Volodin in Pyongyang' }));
		await userEvent.click(page.getByRole('link', { name: 'Back to Pyongyang' }));
		expect(exploration.address).toBe('?place=pyongyang');
	});

	test('shows the distance to any other place on demand', async () => {
		const { exploration, addresses } = open('?place=kursk', 'pt');
		await userEvent.selectOptions(page.getByLabelText('Distância até…'), 'Sudja');
		await expect.element(page.getByText(/^8[67](,\d)? km em linha reta$/)).toBeVisible();
		expect(exploration.address).toBe('?place=kursk&line=kursk;sudzha');
		expect(addresses, 'trying distances leaves no trail in the history').toEqual([]);
	});

	test('where nothing happened says so', async () => {
		open('?place=red-square');
		await expect.element(page.getByText('No event of the article happened here.')).toBeVisible();
	});
});

test('a wrong id is told in a sentence, and the story opens all the same', async () => {
	open('?event=gone');
	await expect.element(page.getByRole('alert')).toHaveTextContent('There is no event “gone”');
	await expect.element(page.getByRole('link', { name: 'The new road bridge' })).toBeVisible();
});

test('arriving at an event brings the focus to its heading', async () => {
	const explored = explore();
	const { component } = render(PanelStage, { exploration: explored.exploration });
	explored.exploration.selectEvent('casualties');
	const heading = page.getByRole('heading', { level: 1, name: 'Dead and wounded' });
	await expect.element(heading).toBeVisible();
	await component.arrive(document.activeElement);
	expect(document.activeElement).toBe(heading.element());
	explored.exploration.back();
	await expect.element(page.getByRole('link', { name: 'Dead and wounded' })).toBeVisible();
	await component.arrive(document.activeElement);
	expect(document.activeElement?.getAttribute('data-event')).toBe('casualties');
});
