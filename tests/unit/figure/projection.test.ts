import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit } from '../../../src/lib/cartography/camera/camera';
import { fitFlat } from '../../../src/lib/cartography/camera/flat';
import { limbOf, projectionOf } from '../../../src/lib/figure/draw/projection';
import type { LonLat } from '../../../src/lib/story/geometry';

const points: LonLat[] = [
	[37.6, 55.8],
	[125.8, 39],
	[116.4, 39.9],
	[27.6, 53.9]
];
const viewport = { height: 700, free: { width: 780, height: 500 } };

const reach = (projected: ([number, number] | null)[], axis: 0 | 1) =>
	Math.max(...projected.map((at) => Math.abs(at![axis])));

describe('the projection of the figure', () => {
	test('fills the room that the camera was fitted to, with its middle in the middle', () => {
		const projection = projectionOf(fit(points, viewport, 12), viewport.height, false);
		const projected = points.map((point) => projection(point));
		expect(reach(projected, 0)).toBeCloseTo(390, 0);
		expect(reach(projected, 1)).toBeLessThan(250);
	});

	test('does so on a flat map too', () => {
		const projection = projectionOf(fitFlat(points, viewport, 12), viewport.height, true);
		expect(
			reach(
				points.map((point) => projection(point)),
				0
			)
		).toBeCloseTo(390, 0);
	});

	test('leads back from the screen to the ground', () => {
		const camera = { center: [100, 45] as LonLat, zoom: 2.4 };
		const projection = projectionOf(camera, 700, false);
		fc.assert(
			fc.property(
				fc.double({ min: -40, max: 40, noNaN: true }),
				fc.double({ min: -35, max: 35, noNaN: true }),
				(dx, dy) => {
					const point: LonLat = [100 + dx, 45 + dy];
					const back = projection.invert!(projection(point)!)!;
					expect(back[0]).toBeCloseTo(point[0], 5);
					expect(back[1]).toBeCloseTo(point[1], 5);
				}
			)
		);
	});

	test('ends where the globe does', () => {
		const camera = { center: [100, 45] as LonLat, zoom: 2 };
		const projection = projectionOf(camera, 700, false);
		const limb = limbOf(camera, 700);
		expect(projection.invert!([limb - 1, 0])!.some(Number.isNaN)).toBe(false);
		expect(projection.invert!([limb + 1, 0])!.some(Number.isNaN)).toBe(true);
	});
});
