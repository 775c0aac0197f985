import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit, globeOf, seenFrom } from '../../../../src/lib/cartography/camera/camera';
import { distanceBetween } from '../../../../src/lib/cartography/measure/measure';
import type { LonLat } from '../../../../src/lib/story/geometry';

const viewport = { height: 800, free: { width: 600, height: 500 } };

describe('the closest view that holds all points', () => {
	test('is centred on a lone point, as near as allowed', () => {
		const { center, zoom } = fit([[125.75, 39.03]], viewport, 7);
		expect(zoom).toBe(7);
		expect(center[0]).toBeCloseTo(125.75, 6);
		expect(center[1]).toBeCloseTo(39.03, 6);
	});

	test('agrees with Mercator for points that are close together', () => {
		const points: LonLat[] = [
			[130.6, 42.3],
			[130.7, 42.3]
		];
		const { zoom } = fit(points, viewport, 14);
		const width = (512 * 2 ** zoom * 0.1) / 360;
		expect(width).toBeCloseTo(600, -1);
	});

	test('lies between Moscow and Pyongyang on the globe, north of both', () => {
		const { center } = fit(
			[
				[37.6, 55.75],
				[125.75, 39.03]
			],
			viewport,
			7
		);
		expect(center[0]).toBeGreaterThan(80);
		expect(center[0]).toBeLessThan(100);
		expect(center[1]).toBeGreaterThan(50);
	});

	test('goes the short way across the antimeridian', () => {
		const { center, zoom } = fit(
			[
				[177, 65],
				[-170, 66]
			],
			viewport,
			7
		);
		expect(Math.abs(center[0])).toBeGreaterThan(170);
		expect(zoom).toBeGreaterThan(3);
	});

	test('comes no closer than its limit and no farther than it must', () => {
		const point = fc.tuple(
			fc.double({ min: -25, max: 25, noNaN: true }),
			fc.double({ min: -40, max: 40, noNaN: true })
		);
		fc.assert(
			fc.property(
				fc.array(point, { minLength: 1, maxLength: 12 }),
				fc.double({ min: -180, max: 180, noNaN: true }),
				(points, shift) => {
					const moved = points.map(([lon, lat]): LonLat => [lon + shift, lat]);
					const { center, zoom } = fit(moved, viewport, 9);
					expect(zoom).toBeGreaterThanOrEqual(0);
					expect(zoom).toBeLessThanOrEqual(9);
					const farthest = Math.max(...moved.map((p) => distanceBetween(center, p)));
					const { center: there, zoom: same } = fit(points, viewport, 9);
					expect(same).toBeCloseTo(zoom, 3);
					expect(Math.max(...points.map((p) => distanceBetween(there, p)))).toBeCloseTo(
						farthest,
						-1
					);
				}
			),
			{ numRuns: 60 }
		);
	});
});

test('a camera sees no farther than the edge of the globe', () => {
	const camera = { center: [100, 0] as LonLat, zoom: 2 };
	const isSeen = seenFrom(camera, 800);
	const edge = (Math.acos(1 / globeOf(camera, 800).distance) * 180) / Math.PI;
	expect(isSeen([100, 0])).toBe(true);
	expect(isSeen([100 + edge - 0.1, 0])).toBe(true);
	expect(isSeen([100 + edge + 0.1, 0])).toBe(false);
	expect(isSeen([-80, 0])).toBe(false);
});
