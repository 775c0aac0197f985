import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { strengths, weights } from '../../../src/lib/story/terms';
import { explore, exploreStory } from '../explorations';
import PanelStage from './PanelStage.svelte';

function open(address: string, language = 'en') {
	const explored = explore(language);
	explored.exploration.open(address);
	render(PanelStage, { exploration: explored.exploration });
	return explored;
}

const claimsOf = () => page.getByRole('region', { name: 'Who says so?' });

describe('a claim', () => {
	test('reads without being opened: what is said, how strongly and by whom', async () => {
		open('?event=casualties');
		const claim = claimsOf().getByRole('listitem').first();
		await expect.element(claim.getByText('Attributed to someone')).toBeVisible();
		await expect.element(claim.getByText(/intelligence service/).first()).toBeVisible();
		await expect.element(claim.getByText('What others say')).not.toBeVisible();
	});

	test('opens to its section, its sentence, what others say, and sources with their languages', async () => {
		open('?event=volodin-visit');
		await userEvent.click(
			claimsOf()
				.getByText(/chairman of the State Duma/)
				.first()
		);
		await expect
			.element(claimsOf().getByText(/^Sentence 10 of the article, in this story under “Visits/))
			.toBeVisible();
		await expect.element(claimsOf().getByText('An important difference')).toBeVisible();
		await expect.element(claimsOf().getByText('To check: 5 sources')).toBeVisible();
		const label = claimsOf().getByText('To check: 5 sources').element();
		const sources = page.elementLocator(label.nextElementSibling!);
		await expect.element(sources).toBeVisible();
		await expect.element(sources).toHaveTextContent(', in Russian');
	});

	test('leads from a source to what rests on it', async () => {
		const { exploration } = open('?event=volodin-visit');
		await userEvent.click(
			claimsOf()
				.getByText(/chairman of the State Duma/)
				.first()
		);
		await userEvent.click(
			claimsOf()
				.getByRole('link', { name: /^what rests on it: / })
				.last()
		);
		const source = exploration.source!;
		await expect
			.element(page.getByRole('heading', { level: 1 }))
			.toHaveTextContent(source.title ?? source.description!);
		await expect
			.element(page.getByRole('region', { name: 'Claims to check by it' }))
			.toHaveTextContent('Volodin in Pyongyang');
	});
});

describe('all claims', () => {
	test('are grouped by strength, with the counts of the story', async () => {
		const { exploration } = open('?view=claims');
		await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Who says so?');
		const told = exploration.story.events.flatMap(({ claims }) => claims);
		const counts = strengths
			.map((strength) => told.filter((claim) => claim.strength === strength).length)
			.filter((count) => count > 0);
		const shown = [...document.querySelectorAll('#story section')].map(
			(group) => group.querySelectorAll('ol > li').length
		);
		expect(shown).toEqual(counts);
		const suspected = told.filter(({ strength }) => strength === 'suspected').length;
		await expect
			.element(page.getByRole('region', { name: /^Only suspected/ }))
			.toHaveTextContent(new RegExp(`^Only suspected ${suspected} claim`));
	});

	test('keep to what the reader has chosen, say so, and come back on demand', async () => {
		const { exploration } = open('?view=claims&strengths=suspected');
		const all = exploration.story.events.flatMap(({ claims }) => claims);
		const few = all.filter(({ strength }) => strength === 'suspected');
		const claims = () => document.querySelectorAll('section ol > li').length;
		await expect
			.element(page.getByText(`${few.length} of ${all.length} claims, as you chose`))
			.toBeVisible();
		expect(claims()).toBe(few.length);
		await userEvent.click(page.getByRole('button', { name: 'Show all' }));
		await expect.element(page.getByText(`${all.length} claims`, { exact: true })).toHaveFocus();
		expect(claims()).toBe(all.length);
	});

	test('an event opened from there leads back there', async () => {
		const { exploration } = open('?view=claims');
		await userEvent.click(page.getByRole('link', { name: 'Volodin in Pyongyang' }).first());
		expect(exploration.address).toBe('?event=volodin-visit&view=claims');
		exploration.back();
		expect(exploration.address).toBe('?view=claims');
	});
});

test('differences come once each, the gravest first', async () => {
	const { exploration } = open('?view=checks');
	await expect
		.element(page.getByText('A difference that reverses the meaning').first())
		.toBeVisible();
	const ids = new Set(exploration.story.events.flatMap(({ checks }) => checks.map(({ id }) => id)));
	const shown = [...document.querySelectorAll('.check')].map((check) =>
		weights.findIndex((weight) => check.classList.contains(weight))
	);
	expect(shown).toHaveLength(ids.size);
	expect(shown).toEqual([...shown].sort((a, b) => a - b));
});

describe('a word of the glossary', () => {
	test('opens by keyboard after the word, and Escape closes it within the event', async () => {
		const { exploration } = open('?event=casualties');
		const address = exploration.address;
		const word = page.getByRole('button', { expanded: false }).first();
		const button = word.element() as HTMLButtonElement;
		const [term] = exploration.story.glossary.filter(({ word: headword }) =>
			headword.toLowerCase().startsWith(button.textContent.slice(0, 5).toLowerCase())
		);
		expect(page.getByRole('note').elements()).toHaveLength(0);
		button.focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('note')).toHaveTextContent(term!.word);
		expect(button.nextElementSibling?.getAttribute('role')).toBe('note');
		let passedOn = 0;
		const listen = () => (passedOn += 1);
		addEventListener('keydown', listen);
		await userEvent.keyboard('{Escape}');
		removeEventListener('keydown', listen);
		await expect.element(page.getByRole('note')).not.toBeInTheDocument();
		expect([exploration.address, passedOn]).toEqual([address, 0]);
		expect(document.activeElement).toBe(button);
	});

	test('is defined in the glossary, with the events that use it', async () => {
		const { exploration } = open('?view=glossary');
		const words = [...document.querySelectorAll('dt')].map(({ textContent }) => textContent);
		expect(words).toHaveLength(exploration.story.glossary.length);
		expect(words).toEqual([...words].sort((a, b) => a.localeCompare(b, 'en')));
		await expect
			.element(page.getByRole('link', { name: 'Dead and wounded: an estimate' }).first())
			.toBeVisible();
	});
});

test('an event opened from a source leads back to it', async () => {
	const { exploration } = open('?source=afp-fr');
	await userEvent.click(page.getByRole('link', { name: 'Choe Son Hui in Minsk' }).first());
	expect(exploration.address).toBe('?event=choe-in-minsk&source=afp-fr');
	exploration.back();
	expect(exploration.address).toBe('?source=afp-fr');
});

describe('a person', () => {
	test('has their events in the order of time, and an event leads back to them', async () => {
		const { exploration } = open('?view=people');
		const { id, name } = exploration.story.people.find(
			({ id: person }) => person === 'vladimir-putin'
		)!;
		await userEvent.click(page.getByRole('link', { name: new RegExp(`^${name}`) }));
		await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(name);
		const titles = page
			.getByRole('region', { name: 'Events in time order' })
			.getByRole('link')
			.elements()
			.map(({ textContent }) => textContent);
		const events = exploration.story.events.filter(({ people }) =>
			people.some(({ person }) => person === id)
		);
		expect([...titles].sort()).toEqual(events.map(({ title }) => title).sort());
		const days = titles.map((title) => {
			const { when } = events.find((event) => event.title === title)!;
			return (when.found ?? when.article)?.earliest ?? '9999';
		});
		expect(days).toEqual([...days].sort());
		await userEvent.click(page.getByRole('link', { name: titles[0]! }));
		expect(exploration.above).toEqual({ person: id });
	});

	test('is one link in the list, whatever their office links to', async () => {
		const { story } = explore().exploration;
		const role = [{ kind: 'link' as const, text: 'Envoy', href: '?place=moscow' }];
		const people = story.people.map((person) => ({ ...person, role }));
		const { exploration } = exploreStory({ ...story, people });
		exploration.open('?view=people');
		render(PanelStage, { exploration });
		await expect.element(page.getByRole('link', { name: /Envoy/ }).first()).toBeVisible();
		expect(document.querySelectorAll('a a')).toHaveLength(0);
	});

	test('takes part in an event by name', async () => {
		const { exploration } = open('?event=choe-in-moscow');
		await userEvent.click(
			page
				.getByRole('region', { name: 'People in this event' })
				.getByRole('link', { name: 'Vladimir Putin' })
		);
		expect(exploration.address).toBe('?person=vladimir-putin');
		expect(page.getByText('Владимир Путин').first().element().closest('[lang]')).toHaveProperty(
			'lang',
			'ru'
		);
	});
});

test('printing opens what is folded, and folds it again', async () => {
	open('?event=volodin-visit');
	await expect.element(claimsOf()).toBeVisible();
	const folded = () => document.querySelectorAll('#story details:not([open])').length;
	const before = folded();
	expect(before).toBeGreaterThan(0);
	dispatchEvent(new Event('beforeprint'));
	expect(folded()).toBe(0);
	dispatchEvent(new Event('afterprint'));
	expect(folded()).toBe(before);
});
