import { expect, test } from 'vitest';
import { planOf } from '../../../src/lib/handout/teacher/plan';
import { fairStory } from '../../fixtures/story';
import { tourStory } from '../../fixtures/tours';

test('a plan tells when each stop begins and ends, and what is asked there', () => {
	const story = tourStory();
	const plan = planOf(story.tours[0]!, story).map(({ stop, event, question, from, to }) => [
		stop.show,
		event?.id,
		question?.id,
		from,
		to
	]);
	expect(plan).toEqual([
		['opening', undefined, undefined, 0, 1],
		['arrival', 'arrival', 'when-was-it', 1, 8],
		['sources', undefined, undefined, 8, 8.5],
		['ticket', undefined, 'what-next', 8.5, 10]
	]);
});

test('tenths of minutes add up', () => {
	const story = fairStory();
	const [tour] = story.tours;
	const stops = Array.from({ length: 3 }, () => ({ ...tour!.stops[0]!, minutes: 0.1 }));
	expect(planOf({ ...tour!, stops }, story).map(({ to }) => to)).toEqual([0.1, 0.2, 0.3]);
});
