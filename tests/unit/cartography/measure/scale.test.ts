import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleOf } from '../../../../src/lib/cartography/measure/scale';

test.each([
	[{ center: [0, 0], zoom: 0 }, 5000],
	[{ center: [130, 60], zoom: 2 }, 500],
	[{ center: [130.65, 42.4], zoom: 12 }, 1],
	[{ center: [130.65, 42.4], zoom: 14 }, 0.3]
] as const)('at %o the bar is %d km long', ({ center, zoom }, length) => {
	expect(scaleOf({ center: [...center], zoom }, 100).length).toBeCloseTo(length);
});

test('the bar is never wider than asked, nor shorter than half of it and a bit', () => {
	const view = fc.record({
		lat: fc.double({ min: -84, max: 84, noNaN: true }),
		zoom: fc.double({ min: 0, max: 14, noNaN: true })
	});
	fc.assert(
		fc.property(view, ({ lat, zoom }) => {
			const { width } = scaleOf({ center: [10, lat], zoom }, 100);
			expect(width).toBeLessThanOrEqual(100.001);
			expect(width).toBeGreaterThan(49.9);
		})
	);
});
