import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningOf, endOf, monthOf, nameMonth } from '../../../src/lib/cartography/number/months';
import {
	firstMonth,
	lastMonth,
	monthAt,
	monthsOf,
	writeMonth
} from '../../../src/lib/timeline/months';
import { choiceOf, shift, windowOf } from '../../../src/lib/timeline/window';
import { toldFrom } from '../../fixtures/drafts';
import { fairStory, smallStory } from '../../fixtures/story';

test('a month is written as it was read, and the next one follows', () => {
	expect(writeMonth(monthOf('2024-10-05'))).toBe('2024-10');
	expect(writeMonth(monthOf('2024-12') + 1)).toBe('2025-01');
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 9999 * 12 }), (month) => {
			expect(monthOf(writeMonth(month))).toBe(month);
		})
	);
});

test('a month is named in the language', () => {
	expect(nameMonth(monthOf('2024-10'), 'en-GB')).toBe('October 2024');
	expect(nameMonth(monthOf('2024-10'), 'pt-BR')).toBe('outubro de 2024');
});

test('the clock of the reader tells the month', () => {
	expect(writeMonth(monthAt(new Date(2026, 10, 30, 23, 59)))).toBe('2026-11');
});

test('days stand within their months, and a day ends where the next begins', () => {
	expect(beginningOf('2025-04-16') - monthOf('2025-04')).toBeCloseTo(0.5);
	expect(endOf('2025-04-15')).toBe(beginningOf('2025-04-16'));
	expect(endOf('2024-12-31')).toBe(monthOf('2025-01'));
});

test('the axis begins where the story says, else with its first event', () => {
	expect(writeMonth(firstMonth(fairStory()))).toBe('2024-06');
	expect(writeMonth(firstMonth(smallStory()))).toBe('2025-07');
});

test('the axis reaches as far as anything that the story knows of', () => {
	expect(writeMonth(lastMonth(fairStory()))).toBe('2026-02');
	expect(writeMonth(lastMonth(smallStory()))).toBe('2025-10');
});

test('a window at the ends of the whole time leaves them open', () => {
	const whole = { first: monthOf('2024-06'), last: monthOf('2026-11') };
	expect(windowOf({}, whole)).toEqual(whole);
	expect(choiceOf(whole, whole)).toEqual({ from: undefined, to: undefined });
	const choice = { from: '2024-10', to: '2025-05' };
	expect(choiceOf(windowOf(choice, whole), whole)).toEqual(choice);
	expect(windowOf({ from: '1999-01', to: '1999-02' }, whole)).toEqual({
		first: whole.first,
		last: whole.first
	});
});

test('a window that is moved keeps its length and stays within the whole time', () => {
	const whole = { first: 0, last: 9 };
	expect(shift({ first: 2, last: 4 }, -1, whole)).toEqual({ first: 1, last: 3 });
	expect(shift({ first: 2, last: 4 }, 9, whole)).toEqual({ first: 7, last: 9 });
	expect(shift(whole, 1, whole)).toEqual(whole);
});

test('the axis reaches to today, and a story without a date has today alone', () => {
	const undated = toldFrom({});
	const today = monthOf('2026-11');
	expect(monthsOf(undated, today)).toEqual({ first: today, last: today });
	expect(monthsOf(undated, -Infinity)).toEqual({ first: 0, last: 0 });
	expect(monthsOf(smallStory(), today)).toEqual({ first: monthOf('2025-07'), last: today });
});
