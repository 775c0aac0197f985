import { distance, nearestPointOnLine, lineString } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simplify, type InkPoint } from '../../../src/lib/lesson/ink/simplify';

const line = fc.array(
	fc.tuple(
		fc.double({ min: 20, max: 22, noNaN: true }),
		fc.double({ min: 50, max: 52, noNaN: true })
	),
	{ minLength: 2, maxLength: 40 }
);

describe('a simplified line', () => {
	test('keeps its ends, and is never farther from the whole one than it may be', () => {
		fc.assert(
			fc.property(line, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (points, tolerance) => {
				const simple = simplify(points as InkPoint[], tolerance);
				expect([simple[0], simple.at(-1)]).toEqual([points[0], points.at(-1)]);
				const whole = lineString(simple as number[][]);
				for (const point of points) {
					const { geometry } = nearestPointOnLine(whole, point);
					expect(distance(geometry, point, { units: 'degrees' })).toBeLessThan(
						tolerance * 1.02 + 1e-5
					);
				}
			})
		);
	});

	test('that is straight has two points left of thousands', () => {
		const points = Array.from({ length: 5000 }, (_, i): InkPoint => [100 + i * 1e-4, 0]);
		expect(simplify(points, 0.001)).toEqual([points[0], points.at(-1)]);
	});

	test('is as simple over the antimeridian and over a pole', () => {
		const over = Array.from({ length: 101 }, (_, i): InkPoint => {
			const lon = 179.9 + i * 0.002;
			return [lon > 180 ? lon - 360 : lon, 0];
		});
		expect(simplify(over, 0.001)).toHaveLength(2);
		const pole = Array.from({ length: 101 }, (_, i): InkPoint => [
			i < 50 ? 30 : -150,
			90 - Math.abs(i - 50) * 0.01
		]);
		expect(simplify(pole, 0.005)).toHaveLength(2);
	});

	test('keeps where a stylus was pressed harder', () => {
		const points: InkPoint[] = [
			[10, 0, 0.2],
			[10.01, 0, 0.9],
			[10.02, 0, 0.2]
		];
		expect(simplify(points, 0.001)).toEqual(points);
	});

	test.each([[[]], [[[1, 2]]]])('of %j is the same', (points) => {
		expect(simplify(points as InkPoint[], 1)).toEqual(points);
	});
});
