import { beforeEach, describe, expect, inject, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { preferences } from '../../../src/lib/exploration/preferences.svelte';
import { Presentation } from '../../../src/lib/lesson/presentation.svelte';
import { asLesson } from '../../fixtures/lesson';
import NotesStage from './NotesStage.svelte';

function open(address = '', isDrawer = false) {
	const story = asLesson(inject('stories').en!);
	const presentation = new Presentation({ story: () => story, record: () => undefined });
	presentation.open(address);
	render(NotesStage, { presentation, isDrawer });
	return presentation;
}

const heading = (level = 1) => page.getByRole('heading', { level }).first();

beforeEach(() => (preferences.hasSingleKeys = true));

describe('the keys', () => {
	test('step as a clicker does', async () => {
		const presentation = open('?step=road-bridge.map');
		await userEvent.keyboard('{PageDown}{ArrowRight}');
		expect(presentation.step.id).toBe('road-bridge.check');
		await userEvent.keyboard('{PageUp}');
		expect(presentation.step.id).toBe('road-bridge.text');
		await userEvent.keyboard('{End}');
		await expect.element(page.getByText('This is the last step.')).toBeVisible();
		await userEvent.keyboard('{Home}');
		await expect.element(heading()).toHaveTextContent('Moscow and Pyongyang draw closer');
	});

	test('a number and Enter go to that step', async () => {
		const presentation = open();
		await userEvent.keyboard('12');
		await expect.element(page.getByRole('button', { name: /All steps/ })).toHaveTextContent('12');
		await userEvent.keyboard('{Enter}');
		expect(presentation.index).toBe(11);
		await userEvent.keyboard('3{Escape}{Enter}');
		expect(presentation.index).toBe(12);
	});

	test('single characters can be turned off', async () => {
		preferences.hasSingleKeys = false;
		const presentation = open();
		await userEvent.keyboard('b5{Enter}');
		expect([presentation.isBlank, presentation.index]).toEqual([false, 1]);
	});

	test('in a drawer belong to the stage', async () => {
		const presentation = open('', true);
		await userEvent.keyboard('{PageDown}b');
		expect([presentation.isBlank, presentation.index]).toEqual([false, 0]);
	});
});

describe('the blank stage', () => {
	test('is said to be black, and only there', async () => {
		const presentation = open('?step=road-bridge.text');
		await userEvent.keyboard('b');
		await expect.element(page.getByText('The class sees a black screen.').first()).toBeVisible();
		await expect.element(heading()).toHaveTextContent('The new road bridge');
		await expect
			.element(page.getByRole('button', { name: 'Blank the stage' }))
			.toHaveAttribute('aria-pressed', 'true');
		await userEvent.click(page.getByRole('button', { name: 'Show the stage again' }));
		expect(presentation.isBlank).toBe(false);
	});
});

describe('the time', () => {
	test('is told with what is planned and how the lesson keeps to it', async () => {
		open('?step=road-bridge.text&time=1260');
		await expect.element(page.getByRole('timer')).toHaveTextContent('21:00');
		await expect.element(page.getByRole('timer')).toHaveTextContent('of 25:00');
		await expect.element(page.getByText(/^This stop: 3 min/)).toBeVisible();
		await expect.element(page.getByText('On time')).toBeVisible();
	});

	test.each([
		['?step=opening&time=600', /^8 minutes behind the plan$/],
		['?step=sources&time=600', /^13 minutes ahead of the plan$/],
		['', /^Starts with the first step$/]
	])('at %s says %s', async (address, words) => {
		open(address);
		await expect.element(page.getByText(words)).toBeVisible();
	});

	test('starts with the first step and is stopped by its button', async () => {
		const presentation = open();
		await userEvent.keyboard('{PageDown}');
		await userEvent.click(page.getByRole('button', { name: 'Stop the clock' }));
		expect(presentation.isRunning).toBe(false);
		await expect.element(page.getByRole('button', { name: 'Start the clock' })).toBeVisible();
	});
});

describe('what the teacher reads', () => {
	test('has the answer folded in plain sight, and says which question is asked', async () => {
		open('?step=troops-in-kursk.text');
		await expect.element(page.getByText('For the teacher')).toBeVisible();
		await expect.element(page.getByText('The class is asked this')).toBeVisible();
		await expect.element(page.getByText('A good answer').first()).toBeVisible();
		await expect
			.element(page.getByRole('heading', { name: 'Where other sources differ or add' }))
			.toBeVisible();
	});

	test('begins with what the step is about', async () => {
		const presentation = open('?step=troops-in-kursk.text');
		const first = page.getByRole('heading', { level: 2 });
		const order = () =>
			first
				.elements()
				.map(({ textContent }) => textContent)
				.filter((text) => /teacher|Questions|so\?/.test(text));
		await expect.poll(() => order()[0]).toBe('For the teacher');
		presentation.open('?step=troops-in-kursk.answer');
		await expect.poll(() => order()[0]).toBe('Questions');
		presentation.open('?step=troops-in-kursk.check');
		await expect.poll(() => order()[0]).toBe('Who says so?');
	});

	test('has what pupils may get wrong and what to write on the board', async () => {
		open('?step=troops-in-kursk.text');
		for (const [heading, words] of [
			['What pupils may get wrong', 'That spring is the same everywhere.'],
			['On the board', 'north ≠ south']
		] as const) {
			await expect.element(page.getByRole('heading', { name: heading })).toBeVisible();
			await expect.element(page.getByText(words)).toBeVisible();
		}
	});

	test('says of each question what it is for, for whom and for how long', async () => {
		open('?step=troops-in-kursk.question');
		await expect
			.element(
				page.getByText(
					/^(Find|Compare|Work out|Judge|Make) · \d+ mins? · ages \d+–\d+ \(grades \d+–\d+\)$/
				)
			)
			.toBeVisible();
	});

	test('tells at the opening what the tour is for, and of care', async () => {
		open();
		const words = page.getByRole('region', { name: 'Notes' });
		for (const text of [
			/^25 of 45 mins? · ages 11–13 \(grades 6–8\)$/,
			'Tell who says so.',
			'EF06GE08',
			'Measure on maps.',
			'Take a pause.'
		])
			await expect.element(words.getByText(text)).toBeVisible();
	});

	test('tells at the end of the sources, and at the exit ticket of its answer', async () => {
		const presentation = open();
		presentation.goTo(999);
		await expect.element(page.getByText(/^\d+ sources$/)).toBeVisible();
		presentation.open('?tour=short&step=ticket');
		await expect.element(page.getByText('The class is asked this')).toBeVisible();
		await userEvent.click(page.getByText('A good answer'));
		await expect.element(page.getByText('Any question of one’s own.')).toBeVisible();
		await expect.element(page.getByText(/slip to cut/)).toBeVisible();
	});
});

test('the list of all steps goes to any of them', async () => {
	const presentation = open('?step=road-bridge.map');
	await userEvent.keyboard('o');
	const list = page.getByRole('dialog', { name: 'All steps' });
	await expect.element(list.getByRole('button', { name: /^\d+ Map$/ }).first()).toBeVisible();
	await expect.poll(() => document.activeElement?.getAttribute('aria-current')).toBe('step');
	await userEvent.click(list.getByRole('button', { name: /^\d+ Sources$/ }));
	await expect.element(list).not.toBeInTheDocument();
	expect(presentation.step.id).toBe('sources');
});

describe('the tour', () => {
	const tour = page.getByRole('combobox', { name: 'Tour' });

	test.each([false, true])(
		'is chosen by its name and length (in a drawer: %s)',
		async (isDrawer) => {
			const presentation = open('', isDrawer);
			await expect.element(tour).toHaveDisplayValue(/^25 of 45 mins? · The usual way$/);
			await userEvent.selectOptions(tour, 'short');
			await expect.element(page.getByRole('timer')).toHaveTextContent('of 10:00');
			expect(presentation.steps.at(-1)!.id).toBe('ticket');
		}
	);

	test('says which it follows', async () => {
		open('?tour=long');
		await expect.element(tour).toHaveAccessibleDescription('Part 2, after “The short way”');
	});

	test('leaves a clicker’s keys their work', async () => {
		const presentation = open();
		tour.element().focus();
		await userEvent.keyboard('{PageDown}');
		expect([presentation.index, presentation.tour.id]).toEqual([1, 'usual']);
	});
});

test('the presenter looks around alone, until the next step', async () => {
	open('?step=road-bridge.map');
	await userEvent.click(page.getByRole('button', { name: 'Look around' }));
	await expect.element(page.getByText('A live map')).toBeVisible();
	await expect.element(page.getByText('Only you see this map.')).toBeVisible();
	await userEvent.keyboard('{PageDown}');
	await expect.element(page.getByText('A live map')).not.toBeInTheDocument();
});

test('another view than the step’s is said to be shown, and is taken back', async () => {
	const presentation = open('?step=road-bridge.map&at=125.7,39,9');
	await expect.element(page.getByText(/another view of the map/)).toBeVisible();
	await userEvent.click(page.getByRole('button', { name: 'Back to the step’s view' }));
	expect(presentation.at).toBeNull();
});
