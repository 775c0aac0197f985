import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestDateOf } from '../../../src/lib/exploration/filter';
import {
	claimsToSort,
	eventsToOrder,
	questionsByAge,
	shuffled
} from '../../../src/lib/handout/exercises';
import type { StoryEvent } from '../../../src/lib/story/story';
import { firstStory } from '../../fixtures/story';

const story = firstStory('pt');
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const lists = fc
	.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/), { maxLength: 20 })
	.map((ids) => ids.map((id) => ({ id })));

describe('the order that a class gets events in', () => {
	test('holds each of them once, and is not the right one', () => {
		fc.assert(
			fc.property(lists, (list) => {
				const mixed = shuffled(list);
				expect([...idsOf(mixed)].sort()).toEqual([...idsOf(list)].sort());
				if (list.length > 1) expect(idsOf(mixed)).not.toEqual(idsOf(list));
			})
		);
	});

	test('is the same each time and in every language', () => {
		const order = (language: string) => idsOf(shuffled(eventsToOrder(firstStory(language).events)));
		expect(order('pt')).toEqual(order('pt'));
		expect(order('en')).toEqual(order('pt'));
	});
});

describe('the events that can be put in order', () => {
	const chosen = eventsToOrder(story.events);

	test('began on days that are known, one after the other', () => {
		const days = chosen.map((event) => bestDateOf(event)!.earliest!);
		expect(days.length).toBeGreaterThan(5);
		expect(days).toEqual([...new Set(days)].sort());
		expect(days).not.toContain(null);
	});

	test('leave out what has no date, an inexact one, or that of something else', () => {
		for (const id of ['shared-border', 'regular-meetings', 'casualties', 'troops-in-kursk'])
			expect(idsOf(chosen)).not.toContain(id);
	});

	test('do not share a day', () => {
		const [event] = chosen as [StoryEvent];
		expect(idsOf(eventsToOrder([event, { ...event, id: 'twin' }]))).toEqual([event.id]);
	});
});

test('claims of every strength are there to be sorted, in the article’s order', () => {
	const { strengths, claims } = claimsToSort(story);
	expect(new Set(claims.map(({ claim }) => claim.strength))).toEqual(new Set(strengths));
	expect(strengths).toHaveLength(5);
	const all = story.events.flatMap((event) => idsOf(event.claims));
	const places = claims.map(({ claim }) => all.indexOf(claim.id));
	expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
});

test('every question is asked once, those for the youngest first', () => {
	const groups = questionsByAge(story);
	const asked = groups.flatMap(({ questions }) => questions.map(({ question }) => question.id));
	const all = story.events.flatMap(({ questions }) => idsOf(questions));
	expect([...asked].sort()).toEqual([...all].sort());
	const youngest = groups.map(({ ages }) => ages[0]);
	expect(youngest).toEqual([...youngest].sort((a, b) => a - b));
	for (const { ages, questions } of groups)
		for (const { question } of questions) expect(question.ages).toEqual(ages);
});
