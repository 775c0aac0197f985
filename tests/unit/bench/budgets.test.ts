import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkBudgets, judge, type Budget } from '../../bench/budgets';
import { summarise } from '../../bench/results';

const rows = summarise({
	name: 'first',
	title: 'First visit',
	seconds: 1,
	tumen: [
		{ idle: 90, bytes: 500, heapGrowth: 10 },
		{ idle: 110, bytes: 500, heapGrowth: 30 }
	],
	floor: [
		{ idle: 200, bytes: 400 },
		{ idle: 200, bytes: 400 }
	]
});

const verdictOf = (budget: Omit<Budget, 'section'>) =>
	judge([{ section: 'first', ...budget }], rows, ['first'])[0]!;

describe('a budget', () => {
	test.each<[string, Omit<Budget, 'section'>, number, boolean]>([
		['a ratio that is just met', { measure: 'idle', ratio: 0.5 }, 0.5, true],
		['a ratio that is not', { measure: 'idle', ratio: 0.49 }, 0.5, false],
		['bytes beyond the floor', { measure: 'bytes', more: 100 }, 100, true],
		['too many bytes beyond the floor', { measure: 'bytes', more: 99 }, 100, false],
		['a number', { measure: 'heapGrowth', value: 20 }, 20, true],
		['a number that is exceeded', { measure: 'heapGrowth', value: 19 }, 20, false]
	])('of %s', (_, budget, found, holds) => {
		expect(verdictOf(budget)).toMatchObject({ found, holds });
	});

	test('of what was not measured is broken', () => {
		expect(verdictOf({ measure: 'click', ratio: 1 })).toMatchObject({ found: null, holds: false });
	});

	test('of what has no floor is broken if it speaks of one', () => {
		expect(verdictOf({ measure: 'heapGrowth', ratio: 1 }).holds).toBe(false);
		expect(verdictOf({ measure: 'heapGrowth', more: 1000 }).holds).toBe(false);
	});

	test('of a section that was not run is left out', () => {
		expect(judge([{ section: 'steps', measure: 'heapGrowth', value: 1 }], rows, ['first'])).toEqual(
			[]
		);
	});

	test('of a time that was not reached is broken', () => {
		const late = summarise({
			name: 'first',
			title: '',
			seconds: 1,
			tumen: [{ idle: Infinity }],
			floor: [{ idle: 5 }]
		});
		const [verdict] = judge([{ section: 'first', measure: 'idle', ratio: 1.5 }], late, ['first']);
		expect(verdict!.holds).toBe(false);
	});
});

describe('the file of budgets', () => {
	const budgets = JSON.parse(readFileSync('tests/bench/budgets.json', 'utf8')) as Budget[];

	test('is sound', () => expect(checkBudgets(budgets)).toHaveLength(budgets.length));

	test.each<[string, object]>([
		['an unknown measure', { measure: 'beauty', ratio: 1 }],
		['no limit', { measure: 'idle' }],
		['two limits', { measure: 'idle', ratio: 1, value: 5 }]
	])('may not name %s', (_, budget) => {
		expect(() => checkBudgets([{ section: 'first', ...budget } as Budget])).toThrow('first');
	});
});
