import { expect, test } from 'vitest';
import { compare, writeAgreement } from '../../bench/agreement';
import { summarise, type Sample } from '../../bench/results';

const rowsOf = (sample: Sample, floor: Sample[] = [{ idle: 100, click: 100, pan: 100 }]) =>
	summarise({ name: 'first', title: '', seconds: 1, tumen: [sample], floor });

test('two runs agree where their ratios are within 15 % of the smaller', () => {
	const { compared, apart } = compare(
		rowsOf({ idle: 114, click: 87, pan: 120 }),
		rowsOf({ idle: 100, click: 100, pan: 100 })
	);
	expect(compared).toBe(3);
	expect(apart.map(({ row, before, now }) => [row.measure, before, now])).toEqual([
		['pan', 1, 1.2]
	]);
});

test('a time that only one of them reached is apart, that neither did is not', () => {
	const never = rowsOf({ idle: Infinity, pan: Infinity });
	const { apart } = compare(never, rowsOf({ idle: 100, pan: Infinity }));
	expect(apart.map(({ row }) => row.measure)).toEqual(['idle']);
});

test('what has no ratio, or was not measured before, is left out', () => {
	expect(compare(rowsOf({ idle: 1 }, []), rowsOf({ idle: 1 })).compared).toBe(0);
	expect(compare(rowsOf({ idle: 1 }), rowsOf({ pan: 1 })).compared).toBe(0);
});

test('says what is apart', () => {
	const rows = rowsOf({ idle: 100, pan: 120 });
	const agreement = compare(rows, rowsOf({ idle: 100, pan: 100 }));
	expect(writeAgreement(agreement, '2026-01-31')).toBe(
		'1 of 2 ratios are within 15 % of those of 2026-01-31; not:\n  first, frame of a pan, on average: 1.00, now 1.20'
	);
	expect(writeAgreement(compare(rows, rows), '2026-01-31')).toBe(
		'2 of 2 ratios are within 15 % of those of 2026-01-31.'
	);
});
