import { expect, test } from 'vitest';
import { paceOf } from '../../../src/lib/lesson/pace';
import { stepsOf } from '../../../src/lib/lesson/steps';
import { tourStory } from '../../fixtures/tours';

const minute = 60_000;
const story = tourStory();
/** An opening of a minute, an event of seven, and two more minutes. */
const steps = stepsOf(story, story.tours[0]!);
const last = steps.findLastIndex((step) => step.event !== null);

test('tells what is planned for the lesson and for the stop', () => {
	expect(paceOf(steps, 0, 0)).toEqual({
		total: 10 * minute,
		stop: { planned: minute, used: 0 },
		late: 0
	});
	expect(paceOf(steps, 3, 0).stop.planned).toBe(7 * minute);
});

test('counts what is used of a stop from the end of those before, up to all of it', () => {
	const used = (minutes: number) => paceOf(steps, 2, minutes * minute).stop.used / minute;
	expect([used(0.5), used(1), used(2), used(9)]).toEqual([0, 0, 1, 7]);
});

test('is late after the end of a step, early before its beginning, and on time between', () => {
	const late = (index: number, minutes: number) =>
		paceOf(steps, index, minutes * minute).late / minute;
	expect([late(0, 1), late(0, 3)]).toEqual([0, 2]);
	expect([late(last + 1, 8), late(last + 1, 6)]).toEqual([0, -2]);
	expect(late(last, 8)).toBe(0);
	expect(late(steps.length - 1, 15)).toBe(5);
});
