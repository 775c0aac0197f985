import { describe, expect, test } from 'vitest';
import { stepFor, stepsOf } from '../../../src/lib/exploration/steps';
import { lessons, parts } from '../../../src/lib/story/terms';
import { firstStory, smallStory } from '../../fixtures/story';

const story = firstStory();

describe.each(lessons)('a lesson of %i minutes', (lesson) => {
	const steps = stepsOf(story, lesson);

	test('has steps with ids of their own, from the opening to the sources', () => {
		expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
		expect([steps[0]!.id, steps.at(-1)!.id]).toEqual(['opening', 'sources']);
	});

	test('lasts as long as it says', () => {
		expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBeCloseTo(lesson);
	});

	test('shows of each event the map first, then the text, then who says so', () => {
		for (const event of new Set(steps.map((step) => step.event))) {
			if (!event) continue;
			const shown = steps.filter((step) => step.event === event).map(({ part }) => part);
			expect(shown).toEqual(parts.filter((part) => (shown as string[]).includes(part)));
			expect(shown).toEqual(expect.arrayContaining(['map', 'text', 'check']));
		}
	});

	test('asks before it answers', () => {
		const asked = steps.filter(({ part }) => part === 'question');
		expect(asked.length).toBeGreaterThan(2);
		for (const { question } of asked) expect(question).not.toBeNull();
	});
});

test('a longer lesson has all stops of a shorter one', () => {
	const stopsOf = (lesson: 10 | 25 | 45) => new Set(stepsOf(story, lesson).map(({ stop }) => stop));
	expect([...stopsOf(25)]).toEqual(expect.arrayContaining([...stopsOf(10)]));
	expect([...stopsOf(45)]).toEqual(expect.arrayContaining([...stopsOf(25)]));
});

test('names are hidden only where the author asks for it', () => {
	const guessed = stepsOf(story, 25)
		.filter(({ part }) => part === 'guess')
		.map(({ stop }) => stop);
	expect(guessed).toEqual(['choe-in-moscow', 'troops-in-kursk', 'shared-border']);
});

test('a story whose author gives no tour goes through its events', () => {
	const small = smallStory();
	const stops = [...new Set(stepsOf(small, 45).map(({ stop }) => stop))];
	expect(stops).toEqual(['opening', ...small.events.map(({ id }) => id), 'sources']);
});

test('a question without an answer is only asked', () => {
	const events = story.events.map((event) => ({
		...event,
		questions: event.questions.map((question) => ({ ...question, answer: null }))
	}));
	const shown = new Set(stepsOf({ ...story, events }, 25).map(({ part }) => part));
	expect(shown.has('question')).toBe(true);
	expect(shown.has('answer')).toBe(false);
});

test('a lesson that the tour has no stop for is an opening', () => {
	const tour = story.tour.map((stop) => ({ ...stop, minutes: { 45: 2 } }));
	const steps = stepsOf({ ...story, tour }, 10);
	expect(steps.map(({ id, minutes }) => [id, minutes])).toEqual([['opening', 10]]);
});

test.each([
	['road-bridge.check', 'road-bridge.check'],
	['road-bridge.gone', 'road-bridge.map'],
	['gone.map', 'opening'],
	['', 'opening']
])('the step “%s” of an address is %s', (id, wanted) => {
	expect(stepFor(stepsOf(story, 25), id).id).toBe(wanted);
});
