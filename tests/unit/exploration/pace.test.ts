import { expect, test } from 'vitest';
import { paceOf } from '../../../src/lib/exploration/pace';
import { stepsOf } from '../../../src/lib/exploration/steps';
import { firstStory } from '../../fixtures/story';

const minute = 60_000;
const steps = stepsOf(firstStory(), 25);
/** The first step after the opening, which is planned to end at 1.5 minutes. */
const stop = steps[1]!.stop;
const last = steps.findLastIndex((step) => step.stop === stop);

test('tells what is planned for the lesson and for the stop', () => {
	expect(paceOf(steps, 0, 0)).toEqual({
		total: 25 * minute,
		stop: { planned: 1.5 * minute, used: 0 },
		late: 0
	});
	expect(paceOf(steps, 3, 0).stop.planned).toBe(3 * minute);
});

test('counts what is used of a stop from the end of those before, up to all of it', () => {
	const used = (minutes: number) => paceOf(steps, 2, minutes * minute).stop.used / minute;
	expect([used(1), used(1.5), used(2.5), used(9)]).toEqual([0, 0, 1, 3]);
});

test('is late after the end of a step, early before its beginning, and on time between', () => {
	const late = (index: number, minutes: number) =>
		paceOf(steps, index, minutes * minute).late / minute;
	expect([late(0, 1.5), late(0, 3.5)]).toEqual([0, 2]);
	expect([late(last + 1, 4.5), late(last + 1, 2.5)]).toEqual([0, -2]);
	expect(late(last, 4.5)).toBe(0);
	expect(late(steps.length - 1, 30)).toBe(5);
});
