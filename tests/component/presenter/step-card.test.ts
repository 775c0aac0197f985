import { expect, inject, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { Presentation } from '../../../src/lib/lesson/presentation.svelte';
import { asLesson } from '../../fixtures/lesson';
import CardStage from './CardStage.svelte';

function open(address: string, hasChoice = true) {
	const lesson = asLesson(inject('stories').en!);
	const story = hasChoice ? lesson : { ...lesson, tours: lesson.tours.slice(0, 1) };
	const presentation = new Presentation({ story: () => story, record: () => undefined });
	presentation.open(address);
	render(CardStage, { presentation });
	return presentation;
}

const tour = page.getByRole('combobox', { name: 'Tour' });

test('the exit ticket asks its question, and says what to do with the answer', async () => {
	open('?tour=short&step=ticket');
	await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Before you go');
	await expect.element(page.getByText('What would you ask next?')).toBeVisible();
	await expect.element(page.getByText(/slip of paper/)).toBeVisible();
	await expect.element(page.getByText('Any question of one’s own.')).not.toBeInTheDocument();
});

test('a tour is chosen at the opening, which then gives the keys back', async () => {
	const presentation = open('');
	await userEvent.selectOptions(tour, 'long');
	expect(presentation.tour.id).toBe('long');
	await expect.element(tour).not.toHaveFocus();
	await expect.element(page.getByText('Part 2, after “The short way”')).toBeVisible();
	presentation.move(1);
	await expect.element(tour).not.toBeInTheDocument();
});

test('where there is one tour, there is no choice', async () => {
	open('', false);
	await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect.element(tour).not.toBeInTheDocument();
});
