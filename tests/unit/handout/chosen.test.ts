import { expect, test } from 'vitest';
import { agesOf, chosenOf } from '../../../src/lib/handout/choices/chosen';
import { fairStory } from '../../fixtures/story';
import { tourStory } from '../../fixtures/tours';

const lesson = tourStory();
const fair = fairStory('pt');
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

const chosen = (tour: string, ages: number[] | null = null) => {
	const { asked, tasks, ticket, events } = chosenOf(lesson, { tour, ages });
	return {
		events: idsOf(events),
		asked: asked.map(({ question, event }) => [event?.id ?? null, question.id]),
		tasks: idsOf(tasks),
		ticket: ticket?.id ?? null
	};
};

const onArrival = ['arrival', 'when-was-it'];

test('the whole story asks what its events and the story itself ask', () => {
	expect(chosen('')).toEqual({
		events: ['arrival'],
		asked: [onArrival, [null, 'what-next']],
		tasks: ['draw-it'],
		ticket: null
	});
	expect(chosen('a tour that is not there')).toEqual(chosen(''));
});

test('a tour asks what its events do, and its exit ticket at the end', () => {
	expect(chosen('first')).toMatchObject({ asked: [onArrival], ticket: 'what-next' });
	expect(chosen('second')).toMatchObject({ asked: [onArrival], ticket: null });
});

test.each([
	[[13], [onArrival, [null, 'what-next']], ['draw-it']],
	[[14, 15], [[null, 'what-next']], []],
	[[10], [], []],
	[[], [], []]
])('pupils of %j are asked what is meant for them', (ages, asked, tasks) => {
	expect(chosen('', ages)).toMatchObject({ asked, tasks });
});

test('a tour has the events that it stops at, in the article’s order', () => {
	const eventsOf = (tour: string) => idsOf(chosenOf(fair, { tour, ages: null }).events);
	expect(eventsOf('usual')).toEqual(['fair', 'footbridge']);
	expect(eventsOf('brief')).toEqual(['dam']);
	const turned = fair.tours.map((tour) => ({ ...tour, stops: [...tour.stops].reverse() }));
	const { events } = chosenOf({ ...fair, tours: turned }, { tour: 'usual', ages: null });
	expect(idsOf(events)).toEqual(['fair', 'footbridge']);
});

test('there is a choice of all ages that anything is meant for', () => {
	expect(agesOf(lesson)).toEqual([11, 18]);
	expect(agesOf({ ...lesson, events: [], questions: [] })).toBeNull();
});
