import { expect, test } from 'vitest';
import { axisTo } from '../../../../src/lib/cartography/number/axis';

test.each([
	[22.1, 25, 6],
	[20, 20, 5],
	[1, 1, 6],
	[950, 1000, 6],
	[3.9, 4, 9]
])('an axis to %d ends at %d with %d ticks', (most, end, ticks) => {
	const axis = axisTo(most);
	expect(axis.end).toBeCloseTo(end, 9);
	expect(axis.ticks).toHaveLength(ticks);
	expect(axis.ticks.at(-1)).toBe(axis.end);
});
