import { describe, expect, test } from 'vitest';
import { around, overlap } from '../../../../src/lib/cartography/labels/boxes';
import { plotOf, type PlotMark } from '../../../../src/lib/cartography/number/plot';
import { rowsOf } from '../../../../src/lib/cartography/number/quantity';
import { messagesIn } from '../../../../src/lib/messages/messages';
import type { Quantity } from '../../../../src/lib/story/story';
import { casualtiesOf } from '../../../fixtures/quantities';
import { fairStory } from '../../../fixtures/story';

const story = fairStory('en');
const words = messagesIn('en').quantity;
const casualties = casualtiesOf(story);
const rows = rowsOf(casualties, story, words);
const sizes = [
	{ width: 12, height: 12 },
	{ width: 15, height: 13 },
	{ width: 30, height: 12 }
];
const plotIn = (size: { width: number; height: number }, quantity: Quantity = casualties) =>
	plotOf(rowsOf(quantity, story, words), story, quantity.unit, { ...size, locale: 'en-GB' });
const markOf = (marks: PlotMark[], id: string) => marks.find(({ row }) => row.id === id)!;

test('numbers over time are numbered in the order of time', () => {
	expect(rows.map(({ number }) => number)).toEqual(rows.map((_, i) => i + 1));
	expect(rows[0]).toMatchObject({ id: 'first', value: 'at least 100' });
	expect(rows.at(-1)).toMatchObject({ id: 'latest', value: 'about 6,000' });
	expect(rows.findIndex(({ kind }) => kind === 'claimed')).toBe(10);
});

test('a number that is not given comes first, and is not drawn', () => {
	const { claimed } = casualties;
	const quantity = { ...casualties, claimed: { ...claimed, range: null } };
	const [first, second] = rowsOf(quantity, story, words);
	expect(first).toMatchObject({ kind: 'claimed', value: 'no number', number: null });
	expect(second).toMatchObject({ id: 'first', number: 1 });
	expect(plotIn(sizes[0]!, quantity).marks).toHaveLength(12);
});

test('what is counted is told only where it differs', () => {
	expect(rows[0]!.count).toMatchObject({ kind: 0, text: [{ text: 'killed' }] });
	const [one] = casualties.counts;
	const same = rowsOf({ ...casualties, counts: [one!] }, story, words);
	expect(same.every(({ count }) => count === null)).toBe(true);
});

describe('the scales', () => {
	const { grid, times, marks, article } = plotIn(sizes[1]!);

	test('go from 0 to the greatest number in few steps', () => {
		expect(grid.map(({ text }) => text)).toEqual(['0', '2,000', '4,000', '6,000']);
		expect(grid.at(-1)!.y).toBe(0);
		expect(markOf(marks, 'latest').top).toBe(0);
		expect(markOf(marks, 'kyiv').top).toBeCloseTo(13 / 3, 6);
	});

	test('name the first month with its year, and each year as it begins', () => {
		expect(times[0]!.year).not.toBe('');
		expect(times.filter(({ month, year }) => month === 'Jan' && year !== '')).toHaveLength(2);
		const gaps = times.slice(1).map(({ at }, i) => at - times[i]!.at);
		expect(Math.min(...gaps) * 15).toBeGreaterThanOrEqual(2.4);
	});

	test('put the article where its date is, and its own number there', () => {
		expect(markOf(marks, 'claimed').at).toBeCloseTo(article!, 2);
		expect(markOf(marks, 'autumn').at).toBeLessThan(article!);
		expect(markOf(marks, 'sappers').at).toBeGreaterThan(article!);
	});
});

test('years are enough for a longer time', () => {
	const [one, ...others] = casualties.others;
	const when = { ...one!.when!, earliest: '2012-01-01', latest: '2012-01-31' };
	const long = plotIn(sizes[1]!, { ...casualties, others: [{ ...one!, when }, ...others] });
	expect(long.times.every(({ month, year }) => month === '' && year !== '')).toBe(true);
});

test('a number opens upwards or downwards, and a range and a long time have two ends', () => {
	const [one] = casualties.others;
	const when = { ...one!.when!, earliest: '2025-01-01', latest: '2025-06-30' };
	const change = (changed: Partial<typeof one>) =>
		plotIn(sizes[1]!, { ...casualties, others: [{ ...one!, ...changed }] }).marks;
	expect(markOf(plotIn(sizes[1]!).marks, 'summer').open).toBe('up');
	expect(markOf(change({ bound: 'up-to' }), 'latest').open).toBe('down');
	const range = markOf(change({ range: [2000, 6000] }), 'latest');
	expect(range.bottom).toBeGreaterThan(range.top);
	expect(markOf(change({ when }), 'latest').span).not.toBeNull();
});

describe.each(sizes)('in a drawing of $width em', (size) => {
	const { width } = size;
	const { marks } = plotIn(size);
	const boxes = marks.map(({ at, aside, top }) => around(at * width + aside, top, 0.7));
	const labels = marks.map(({ row, at, aside, top, label }) => {
		const across = String(row.number).length * 0.26;
		const [x, y] = [at * width + aside + label.x, top + label.y];
		return { left: x - across, right: x + across, top: y - 0.4, bottom: y + 0.4 };
	});

	test('no mark covers another', () => {
		const hidden = boxes.filter((box, i) => boxes.slice(0, i).some((one) => overlap(box, one)));
		expect(hidden).toEqual([]);
	});

	test('no label covers another or a mark, or leaves the drawing', () => {
		const covered = labels.filter(
			(label, i) =>
				labels.slice(0, i).some((one) => overlap(label, one)) ||
				boxes.some((box) => overlap(label, box))
		);
		expect(covered).toEqual([]);
		for (const { left, right, bottom } of labels) {
			expect(left).toBeGreaterThanOrEqual(-0.3);
			expect(right).toBeLessThanOrEqual(width + 0.3);
			expect(bottom).toBeLessThanOrEqual(size.height + 0.3);
		}
	});
});

test('numbers that are given twice on a day stand side by side', () => {
	const [one] = casualties.others;
	const others = [one!, { ...one!, id: 'again' }];
	const { marks } = plotIn(sizes[0]!, { ...casualties, others });
	expect(markOf(marks, 'again').aside).not.toBe(markOf(marks, 'latest').aside);
});
