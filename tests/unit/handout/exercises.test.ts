import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestDateOf } from '../../../src/lib/exploration/filter';
import {
	claimsToSort,
	eventsToOrder,
	questionsByAge,
	shuffled
} from '../../../src/lib/handout/worksheet/exercises';
import { chosenOf, type Asked } from '../../../src/lib/handout/choices/chosen';
import { namesOn } from '../../../src/lib/handout/numbered';
import { messagesIn } from '../../../src/lib/messages/messages';
import { parseWhen } from '../../../src/lib/story/when/when';
import type { StoryEvent } from '../../../src/lib/story/story';
import { fairStory } from '../../fixtures/story';

const story = fairStory('pt');
const dateOf = (edtf: string) => parseWhen(edtf, 'en-GB', messagesIn('en').when);
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
		const order = (language: string) => idsOf(shuffled(eventsToOrder(fairStory(language).events)));
		expect(order('pt')).toEqual(order('pt'));
		expect(order('en')).toEqual(order('pt'));
	});
});

describe('the events that can be put in order', () => {
	const chosen = eventsToOrder(story.events);

	test('began on days that are known, one after the other', () => {
		expect(idsOf(chosen)).toEqual(['dam', 'fair', 'flight-hill-isle', 'visit-to-port']);
		const days = chosen.map((event) => bestDateOf(event)!.earliest);
		expect(days).toEqual(['2024-06-19', '2025-07-11', '2025-07-27', '2025-08-02']);
	});

	test.each([
		['no date', { article: null, found: null }],
		['one that is about right', { article: dateOf('2025-07-15~'), found: null }],
		['one that is not sure', { article: dateOf('2025-07-15?'), found: null }],
		['that of something else', { found: dateOf('2025-07-15'), foundOf: 'start of the works' }]
	])('leave out what has %s', (_, date) => {
		const [event] = chosen as [StoryEvent];
		expect(eventsToOrder([{ ...event, when: { ...event.when, ...date } }])).toEqual([]);
	});

	test('do not share a day', () => {
		const [event] = chosen as [StoryEvent];
		expect(idsOf(eventsToOrder([event, { ...event, id: 'twin' }]))).toEqual([event.id]);
	});
});

describe('the claims to sort', () => {
	const told = story.events.map((event) => ({
		...event,
		claims: event.claims.map((claim) => ({ ...claim, toSort: null }))
	}));
	const isCounted = ({ quantities }: StoryEvent) => quantities.some(({ unit }) => unit === 'count');

	test('are of every strength, in the article’s order', () => {
		const { strengths, claims } = claimsToSort(told);
		expect(strengths).toEqual(['reported', 'attributed', 'announced', 'suspected', 'interpreted']);
		expect(idsOf(claims.map(({ claim }) => claim))).toEqual([
			'miller-came',
			'friends-again',
			'soldiers-dig',
			'mill-is-planned',
			'first-flight',
			'bridge-is-built',
			'bridge-will-open'
		]);
	});

	test('are spread over the story where there are many of a strength', () => {
		const [event] = told as [StoryEvent];
		const many = Array.from({ length: 9 }, (_, i) => ({ ...event.claims[0]!, id: `claim-${i}` }));
		const { claims } = claimsToSort([{ ...event, quantities: [], claims: many }]);
		expect(idsOf(claims.map(({ claim }) => claim))).toEqual(['claim-0', 'claim-3', 'claim-6']);
	});

	test('are those alone that the author has worded for it, if there are any', () => {
		const toSort = [{ kind: 'text' as const, text: 'It is so.' }];
		const [one] = told[3]!.claims;
		const events = told.map((event) => ({
			...event,
			claims: event.claims.map((claim) => (claim === one ? { ...claim, toSort } : claim))
		}));
		const { strengths, claims } = claimsToSort(events);
		expect(claims.map(({ claim }) => claim.id)).toEqual([one!.id]);
		expect(strengths).toEqual([one!.strength]);
	});

	test('are none of an event that gives a number of people', () => {
		const [quantity] = story.events.flatMap(({ quantities }) => quantities);
		const counted = told.map((event) => ({
			...event,
			quantities: [{ ...quantity!, unit: 'count' as const }]
		}));
		expect(claimsToSort(told.filter((event) => !isCounted(event))).claims).not.toEqual([]);
		expect(claimsToSort(counted)).toEqual({ strengths: [], claims: [] });
	});
});

test('every question is asked once, those for the youngest first', () => {
	const { asked } = chosenOf(story, { tour: '', ages: null });
	const groups = questionsByAge(asked);
	const inGroups = groups.flatMap(({ questions }) => questions);
	const ids = (all: readonly Asked[]) => all.map(({ question }) => question.id).sort();
	expect(ids(inGroups)).toEqual(ids(asked));
	expect(groups.map(({ ages }) => ages)).toEqual([
		[11, 13],
		[11, 15],
		[11, 18],
		[14, 18]
	]);
	for (const { ages, questions } of groups)
		for (const { question } of questions) expect(question.ages).toEqual(ages);
});

test('the names to choose from are those on the maps, each once, as the language sorts them', () => {
	const marks = ['port', 'hill', 'isle', 'hill'].map((id, i) => ({
		id,
		number: i + 1
	}));
	const names = namesOn([{ letter: 'A', marks }], {
		...story,
		places: story.places.map((place) => (place.id === 'isle' ? { ...place, name: 'Ápice' } : place))
	});
	expect(names.map(({ name }) => name)).toEqual(['Ápice', 'Colina', 'Porto']);
});
