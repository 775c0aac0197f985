import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groundOfFigure } from '../../../src/lib/figure/draw/ground';
import { limbOf, projectionOf } from '../../../src/lib/figure/draw/projection';
import type { LonLat } from '../../../src/lib/story/geometry';

const middle = { x: 500, y: 330 };
const height = 700;
const groundAt = (center: LonLat, zoom: number, isFlat: boolean) =>
	groundOfFigure(projectionOf({ center, zoom }, height, isFlat), { center, zoom }, middle);

const within = (most: number) => fc.double({ min: -most, max: most, noNaN: true });

describe.each([
	['globe', false],
	['flat map', true]
])('the ground of a figure of the %s', (_, isFlat) => {
	test('leads from the screen to the ground and back', () => {
		fc.assert(
			fc.property(
				within(180),
				within(70),
				fc.double({ min: 1, max: 12, noNaN: true }),
				within(240),
				within(240),
				(lon, lat, zoom, dx, dy) => {
					const ground = groundAt([lon, lat], zoom, isFlat);
					const point = { x: middle.x + dx, y: middle.y + dy };
					const at = ground.unproject(point);
					fc.pre(at !== null);
					const back = ground.project(at!)!;
					expect(Math.hypot(back.x - point.x, back.y - point.y)).toBeLessThan(0.5);
				}
			)
		);
	});

	test('has its centre in the middle', () => {
		const ground = groundAt([100, 45], 3, isFlat);
		expect(ground.project([100, 45])).toEqual({
			x: expect.closeTo(middle.x, 6),
			y: expect.closeTo(middle.y, 6)
		});
		const [lon, lat] = ground.unproject(middle)!;
		expect([lon, lat]).toEqual([expect.closeTo(100, 6), expect.closeTo(45, 6)]);
		expect(ground.camera()).toEqual({ center: [100, 45], zoom: 3 });
	});
});

test('beside the globe there is no ground, and on it there is', () => {
	const camera = { center: [100, 45] as LonLat, zoom: 1.5 };
	const ground = groundAt(camera.center, camera.zoom, false);
	const limb = limbOf(camera, height);
	expect(ground.unproject({ x: middle.x + limb - 1, y: middle.y })).not.toBeNull();
	expect(ground.unproject({ x: middle.x + limb + 2, y: middle.y })).toBeNull();
	expect(ground.unproject({ x: middle.x, y: middle.y - limb - 2 })).toBeNull();
});

test('what is behind the globe falls nowhere', () => {
	const ground = groundAt([100, 45], 2, false);
	expect(ground.project([-80, -45])).toBeNull();
	expect(ground.project([-80, 0])).toBeNull();
	expect(ground.project([120, 50])).not.toBeNull();
});

test('beside the world of a flat map there is no ground', () => {
	const ground = groundAt([0, 0], 0, true);
	expect(ground.unproject({ x: middle.x + 250, y: middle.y })).not.toBeNull();
	expect(ground.unproject({ x: middle.x + 262, y: middle.y })).toBeNull();
});
