import { expect, test } from 'vitest';
import type { Verdict } from '../../bench/budgets';
import type { Section } from '../../bench/results';
import { align, write, writeSection, writeVerdict } from '../../bench/table';

const section: Section = {
	name: 'first',
	title: 'First visit',
	seconds: 61.4,
	tumen: [{ bytes: 868_000, idle: 1200 }, { idle: 1400 }],
	floor: [{ bytes: 518_000, idle: 2600 }, { idle: 2600 }]
};

test('bytes are told in kB of 1,000, times in ms, counts as they are', () => {
	expect(write(867_600, 'bytes')).toBe('868 kB');
	expect(write(1234.4, 'idle')).toBe('1,234 ms');
	expect(write(54, 'requests')).toBe('54');
	expect(write(Infinity, 'idle')).toBe('not in time');
});

test('a section has a line for each measure, in columns', () => {
	expect(writeSection(section, []).split('\n')).toEqual([
		'First visit (1 to 2 runs, 61 s)',
		'                               Tumen     floor',
		'transferred in all            868 kB    518 kB  1.68 ×',
		'live map idle       1,300 ms ± 50 ms  2,600 ms  0.50 ×'
	]);
});

test('a verdict stands in the line of what it is about', () => {
	const verdict: Verdict = {
		budget: { section: 'first', measure: 'idle', ratio: 1 },
		found: 0.5,
		holds: true
	};
	const lines = writeSection(section, [verdict]).split('\n');
	expect(lines.filter((line) => line.includes('holds'))).toEqual([
		expect.stringMatching(/^live map idle .* holds: ≤ 1\.00 ×$/)
	]);
});

test('a broken verdict says so, and by how much in bytes', () => {
	const budget = { section: 'first', measure: 'bytes', more: 160_000 } as const;
	expect(writeVerdict({ budget, found: 350_000, holds: false })).toBe(
		'BROKEN: ≤ floor + 160 kB (floor + 350 kB)'
	);
	const growth = { section: 'steps', measure: 'heapGrowth', value: 5_000_000 } as const;
	expect(writeVerdict({ budget: growth, found: null, holds: false })).toBe('BROKEN: ≤ 5,000 kB');
});

test('cells stand one below the other, also with signs that take several bytes', () => {
	expect(
		align([
			['a', '×', ''],
			['–', '10', 'z']
		])
	).toEqual(['a   ×', '–  10  z']);
});
