import { expect, test } from 'vitest';
import { summarise, type Sample } from '../../bench/results';

const idle = (times: number[]): Sample[] => times.map((time) => ({ idle: time }));
const sectionOf = (tumen: Sample[], floor: Sample[]) =>
	summarise({ name: 'first', title: 'First visit', seconds: 1, tumen, floor });

test('a machine that is slow for a while does not change the ratio', () => {
	const [row] = sectionOf(idle([100, 100, 300, 300, 100]), idle([200, 200, 600, 600, 600]));
	expect(row).toMatchObject({
		runs: 5,
		tumen: { median: 100 },
		floor: { median: 600 },
		ratio: 0.5
	});
});

test('where there is nothing to compare with, there is no ratio', () => {
	const [row] = sectionOf(idle([100]), []);
	expect(row).toMatchObject({ floor: null, ratio: null });
});

test('a time that was mostly not reached is no better than the floor', () => {
	const [row] = sectionOf(idle([100, Infinity, Infinity]), idle([200, 200, 200]));
	expect(row!.ratio).toBe(Infinity);
});

test('rows are there for what was measured, in the order of the table', () => {
	const rows = sectionOf([{ click: 8, bytes: 5 }], [{ click: 16, bytes: 5 }]);
	expect(rows.map(({ measure }) => measure)).toEqual(['bytes', 'click']);
});
