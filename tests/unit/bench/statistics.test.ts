import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mean, median, pseudomedian, quantile, ratioOf, spread } from '../../bench/statistics';

describe('the median', () => {
	test('is the middle value, or between the two in the middle', () => {
		expect(median([3, 1, 2])).toBe(2);
		expect(median([4, 1, 2, 3])).toBe(2.5);
		expect(median([])).toBeNaN();
	});

	test('does not depend on the order, and has half of the values on either side', () => {
		const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });
		fc.assert(
			fc.property(values, (all) => {
				const middle = median(all);
				expect(median(all.toReversed())).toBe(middle);
				expect(all.filter((value) => value < middle).length).toBeLessThanOrEqual(all.length / 2);
				expect(all.filter((value) => value > middle).length).toBeLessThanOrEqual(all.length / 2);
			})
		);
	});

	test('of times of which most were not reached is not reached', () => {
		expect(median([Infinity, 5, Infinity])).toBe(Infinity);
		expect(median([Infinity, 5, 6])).toBe(6);
	});
});

test('a quantile lies on the straight line between two values', () => {
	expect(quantile([0, 10], 0.25)).toBe(2.5);
	expect(quantile([7], 0.95)).toBe(7);
	expect(quantile([0, 10, 20], 1)).toBe(20);
});

test('the mean weighs all values alike', () => {
	expect(mean([1, 2, 6])).toBe(3);
	expect(mean([1, Infinity])).toBe(Infinity);
	expect(mean([])).toBeNaN();
});

describe('the pseudomedian', () => {
	test('heeds every value, and one that is far off hardly', () => {
		expect(pseudomedian([1, 2, 6])).toBe(2.75);
		expect(pseudomedian([1, 1, 1, 1, 100])).toBe(1);
		expect(pseudomedian([7])).toBe(7);
	});

	test('of values that lie evenly about one is that one', () =>
		expect(pseudomedian([1, 3, 5, 7, 9])).toBe(5));

	test('of times of which most were not reached is not reached', () =>
		expect(pseudomedian([5, Infinity, Infinity])).toBe(Infinity));
});

test('the spread is what the middle half of the values takes', () => {
	expect(spread([1, 2, 3, 4, 5])).toBe(2);
	expect(spread([3, 3, 3])).toBe(0);
	expect(spread([Infinity, Infinity])).toBe(0);
});

describe('the ratio to the floor', () => {
	test('is how many times the floor', () => expect(ratioOf(3, 4)).toBe(0.75));
	test('is 1 where both are nothing', () => expect(ratioOf(0, 0)).toBe(1));
	test('is infinite where only the floor is nothing, or only Tumen not in time', () => {
		expect(ratioOf(1, 0)).toBe(Infinity);
		expect(ratioOf(Infinity, 5)).toBe(Infinity);
	});
});
