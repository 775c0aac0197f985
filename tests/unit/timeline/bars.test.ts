import { expect, test } from 'vitest';
import { countEvents, countSince, pathOf, sumOf } from '../../../src/lib/timeline/plot/bars';
import { writeMonth } from '../../../src/lib/timeline/months';
import { monthOf } from '../../../src/lib/cartography/number/months';
import { fairStory } from '../../fixtures/story';

const axis = { first: monthOf('2024-06'), last: monthOf('2026-11'), width: 600, pad: 12 };
const { events } = fairStory();
const monthsWith = (counts: readonly number[]) =>
	Object.fromEntries(
		counts.flatMap((count, i) => (count > 0 ? [[writeMonth(axis.first + i), count]] : []))
	);

test('every dated event is counted once, in the month that it begins in', () => {
	const counts = countEvents(events, axis);
	expect(counts.military).toHaveLength(30);
	expect(monthsWith(counts.military)).toEqual({ '2024-06': 1 });
	expect(monthsWith(counts.cultural)).toEqual({ '2025-07': 1 });
	expect(monthsWith(counts.diplomatic)).toEqual({ '2025-08': 1 });
	expect(monthsWith(counts.economic)).toEqual({ '2025-04': 1, '2025-07': 1 });
	expect(monthsWith(Object.values(counts).reduce(sumOf))['2025-07']).toBe(2);
});

test('what begins before the axis, or after it, is counted at its end', () => {
	const short = { ...axis, first: monthOf('2025-07'), last: monthOf('2025-07') };
	const counts = countEvents(events, short);
	expect(Object.values(counts).map((months) => months[0])).toEqual([1, 1, 2, 1]);
});

test('what happened after the article is counted apart', () => {
	const since = events.flatMap((event) => event.since);
	expect(monthsWith(countSince(since, axis))).toEqual({ '2026-01': 2, '2026-02': 1 });
});

test('bars stand on what is below them, and months without events have none', () => {
	const place = { x: 10, width: 8, bottom: 100, unit: 5 };
	expect(pathOf([0, 2], [0, 1], place)).toBe('M19 95v-10h6v10z');
});
