import { expect, test } from 'vitest';
import { takeTurns } from '../../bench/turns';

const order = (runs: Record<string, number>) =>
	takeTurns(Object.entries(runs).map(([name, count]) => ({ name, runs: count })))
		.map(({ section: { name }, i }) => `${name}${i}`)
		.join(' ');

test('the runs of a section are spread over the whole time', () => {
	expect(order({ a: 4, b: 2, c: 1 })).toBe('a0 b0 a1 c0 a2 b1 a3');
});

test('sections of as many runs take turns in their order', () => {
	expect(order({ a: 2, b: 2 })).toBe('a0 b0 a1 b1');
});
