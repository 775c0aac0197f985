import { describe, expect, test } from 'vitest';
import { stepFor, stepsOf } from '../../../src/lib/lesson/steps';
import { tourFor } from '../../../src/lib/lesson/tours';
import { parts } from '../../../src/lib/story/terms';
import { fairStory, smallStory } from '../../fixtures/story';
import { tourStory } from '../../fixtures/tours';

const story = fairStory();

describe.each(story.tours.map((tour) => [tour.id, tour] as const))('the tour “%s”', (_, tour) => {
	const steps = stepsOf(story, tour);

	test('has steps with ids of their own, and begins with its first stop', () => {
		expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
		expect(steps[0]!.stop).toBe(tour.stops[0]!.show);
	});

	test('lasts as long as it says', () => {
		expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBeCloseTo(tour.minutes);
	});

	test('shows of each event the map first, then the text, then who says so, unless it asks before', () => {
		const asksFirst = new Set(tour.stops.filter((stop) => stop.asksFirst).map(({ show }) => show));
		const evidence = ['check', 'quantity'];
		const asked = parts.filter((part) => !evidence.includes(part));
		for (const event of new Set(steps.map((step) => step.event))) {
			if (!event) continue;
			const shown = steps.filter((step) => step.event === event).map(({ part }) => part);
			const order = asksFirst.has(event.id) ? [...asked, ...evidence] : parts;
			expect([...new Set(shown)]).toEqual(
				order.filter((part) => (shown as string[]).includes(part))
			);
			expect(shown).toEqual(expect.arrayContaining(['map', 'text', 'check']));
		}
	});

	test('asks before it answers', () => {
		const asked = steps.filter(({ part }) => part === 'question' || part === 'ticket');
		const wanted = tour.stops.flatMap((stop) => stop.question ?? []);
		expect(asked.map(({ question }) => question?.id)).toEqual(wanted);
		expect(wanted.length).toBeGreaterThan(0);
		for (const { id, question } of steps.filter(({ part }) => part === 'answer')) {
			const before = steps.slice(
				0,
				steps.findIndex((step) => step.id === id)
			);
			expect(before.some((step) => step.part === 'question' && step.question === question)).toBe(
				true
			);
		}
	});
});

describe('the steps of a lesson', () => {
	const lesson = tourStory();
	const steps = stepsOf(lesson, lesson.tours[0]!);

	test('hide names where the author asks for it, and end with the exit ticket', () => {
		expect(steps.map(({ id }) => id)).toEqual([
			'opening',
			'arrival.guess',
			'arrival.map',
			'arrival.text',
			'arrival.check',
			'arrival.question',
			'arrival.answer',
			'sources',
			'ticket'
		]);
		expect(stepsOf(lesson, lesson.tours[1]!)[0]!.id).toBe('arrival.map');
	});

	test('share the minutes of their stop', () => {
		const minutes = steps.filter(({ stop }) => stop === 'arrival').map((step) => step.minutes);
		expect(new Set(minutes).size).toBe(1);
		expect(minutes.length * minutes[0]!).toBeCloseTo(7);
	});

	test('ask the story’s own question at the exit ticket', () => {
		expect(steps.at(-1)).toMatchObject({ event: null, question: { id: 'what-next' } });
	});

	test('show each number of an event on its own', () => {
		const events = lesson.events.map((event) => ({
			...event,
			quantities: story.events.flatMap(({ quantities }) => quantities).slice(0, 1)
		}));
		const ids = stepsOf({ ...lesson, events }, lesson.tours[1]!).map(({ id }) => id);
		expect(ids.at(-1)).toBe(`arrival.quantity-${events[0]!.quantities[0]!.id}`);
	});
});

test('a story whose author gives no tour goes through its events', () => {
	const small = smallStory();
	const stops = [...new Set(stepsOf(small, small.tours[0]!).map(({ stop }) => stop))];
	expect(stops).toEqual(['opening', ...small.events.map(({ id }) => id), 'sources']);
});

test('a question without an answer is only asked', () => {
	const events = story.events.map((event) => ({
		...event,
		questions: event.questions.map((question) => ({ ...question, answer: null }))
	}));
	const shown = new Set(stepsOf({ ...story, events }, story.tours[0]!).map(({ part }) => part));
	expect(shown.has('question')).toBe(true);
	expect(shown.has('answer')).toBe(false);
});

test.each([
	['arrival.check', 'arrival.check'],
	['arrival.gone', 'arrival.guess'],
	['gone.map', 'opening'],
	['', 'opening']
])('the step “%s” of an address is %s', (id, wanted) => {
	const lesson = tourStory();
	expect(stepFor(stepsOf(lesson, lesson.tours[0]!), id).id).toBe(wanted);
});

test.each([
	['second', 'second'],
	['3', 'second'],
	['10', 'first'],
	['60', 'first'],
	['', 'first']
])('the tour “%s” of an address is the %s', (wanted, id) => {
	expect(tourFor(tourStory(), wanted).id).toBe(id);
});
