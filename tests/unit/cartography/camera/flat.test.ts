import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitFlat } from '../../../../src/lib/cartography/camera/flat';

const free = { width: 800, height: 600 };
const x = (lon: number) => (lon / 360) * 512;
const y = (lat: number) => (Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * 512;

describe('the flat camera', () => {
	test('holds all points, and no wider than needed', () => {
		const point = fc.tuple(
			fc.double({ min: -170, max: 170, noNaN: true }),
			fc.double({ min: -80, max: 80, noNaN: true })
		);
		fc.assert(
			fc.property(fc.array(point, { minLength: 2, maxLength: 6 }), (points) => {
				const { center, zoom } = fitFlat(points, { free }, 22);
				const reach = points.map(([lon, lat]) => {
					const turn = ((lon - center[0] + 540) % 360) - 180;
					return [Math.abs(x(turn)) * 2 ** zoom, Math.abs(y(lat) - y(center[1])) * 2 ** zoom];
				});
				for (const [dx, dy] of reach) {
					expect(dx).toBeLessThanOrEqual(free.width / 2 + 0.01);
					expect(dy).toBeLessThanOrEqual(free.height / 2 + 0.01);
				}
			})
		);
	});

	test('goes no closer than asked, even to one point', () => {
		expect(fitFlat([[130.6, 42.4]], { free }, 5)).toEqual({
			center: [130.6, expect.closeTo(42.4)],
			zoom: 5
		});
	});

	test('stays a camera where there is no room', () => {
		const { zoom } = fitFlat(
			[
				[20, 10],
				[30, 20]
			],
			{ free: { width: 0, height: -36 } },
			10
		);
		expect(zoom).toBe(0);
	});

	test('takes the short way over the antimeridian', () => {
		const { center } = fitFlat(
			[
				[170, 60],
				[-170, 60]
			],
			{ free },
			10
		);
		expect(Math.abs(center[0])).toBeCloseTo(180);
	});
});
