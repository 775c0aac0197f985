import { expect, test } from 'vitest';
import { countEvents, countSince, pathOf, sumOf } from '../../../src/lib/timeline/plot/bars';
import { monthOf } from '../../../src/lib/cartography/number/months';
import { firstStory } from '../../fixtures/story';

const axis = { first: monthOf('2024-06'), last: monthOf('2026-11'), width: 600, pad: 12 };
const { events } = firstStory();

test('every dated event is counted once, in the month that it begins in', () => {
	const counts = countEvents(events, axis);
	const total = Object.values(counts)
		.reduce(sumOf)
		.reduce((sum, count) => sum + count, 0);
	expect(total).toBe(events.filter(({ when }) => when.found ?? when.article).length);
	expect(counts.economic[monthOf('2025-04') - axis.first], 'the road bridge').toBe(1);
	expect(counts.military[0], 'arms since before the axis, and the treaty').toBe(2);
});

test('what happened after the article is counted apart', () => {
	const counts = countSince(
		events.flatMap(({ since }) => since),
		axis
	);
	expect(counts[monthOf('2026-09') - axis.first]).toBe(2);
});

test('bars stand on what is below them, and months without events have none', () => {
	const place = { x: 10, width: 8, bottom: 100, unit: 5 };
	expect(pathOf([0, 2], [0, 1], place)).toBe('M19 95v-10h6v10z');
});
