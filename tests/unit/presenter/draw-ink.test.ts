import { describe, expect, test } from 'vitest';
import type { Stroke } from '../../../src/lib/lesson/ink/marks';
import { drawStroke, drawWay } from '../../../src/lib/presenter/ink/draw';
import { flatGround } from '../../fixtures/flat-ground';

const stroke: Stroke = {
	kind: 'pen',
	color: 'red',
	width: 6,
	points: [
		[95, 45],
		[100, 46],
		[105, 45]
	]
};

/** The box around all points of a path. */
function boxOf(path: string) {
	const numbers = path.match(/-?[\d.]+/g)!.map(Number);
	const [xs, ys] = [0, 1].map((axis) => numbers.filter((_, i) => i % 2 === axis));
	return {
		left: Math.min(...xs!),
		right: Math.max(...xs!),
		top: Math.min(...ys!),
		bottom: Math.max(...ys!)
	};
}

describe('a stroke', () => {
	test('lies on its ground, and is as wide as its pen', () => {
		const { left, right, top, bottom } = boxOf(drawStroke(stroke, flatGround().ground));
		expect(Math.abs(left - (350 - 3))).toBeLessThan(1.5);
		expect(Math.abs(right - (450 + 3))).toBeLessThan(1.5);
		expect(bottom - top).toBeGreaterThan(10);
		expect(bottom - top).toBeLessThan(18);
	});

	test('is as wide from near as from afar, and still on its ground', () => {
		const { ground, move } = flatGround();
		move([100, 45], 100);
		const { left, right, top, bottom } = boxOf(drawStroke(stroke, ground));
		expect(Math.abs(left - (-100 - 3))).toBeLessThan(1.5);
		expect(Math.abs(right - (900 + 3))).toBeLessThan(1.5);
		expect(bottom - top).toBeGreaterThan(100);
		expect(bottom - top).toBeLessThan(108);
	});

	test('of one point is a dot', () => {
		const { left, right } = boxOf(
			drawStroke({ ...stroke, points: [[100, 45]] }, flatGround().ground)
		);
		expect(right - left).toBeGreaterThan(3);
		expect(right - left).toBeLessThan(9);
	});

	test('pressed harder is wider', () => {
		const heightAt = (pressure: number) => {
			const points = stroke.points.map(([lon]): [number, number, number] => [lon, 45, pressure]);
			const { top, bottom } = boxOf(drawStroke({ ...stroke, points }, flatGround().ground));
			return bottom - top;
		};
		expect(heightAt(0.9)).toBeGreaterThan(heightAt(0.2) * 1.5);
	});

	test('that is hidden is not drawn', () => {
		expect(drawStroke(stroke, flatGround({ reach: 0 }).ground)).toBe('');
	});
});

describe('the way of a distance', () => {
	test('bends as the shortest way does, with its middle in the middle', () => {
		const { path, middle } = drawWay([80, 45], [120, 45], flatGround().ground);
		expect(path).toMatch(/^M200\.0 300\.0L.*600\.0 300\.0$/);
		expect(middle!.x).toBeGreaterThan(380);
		expect(middle!.x).toBeLessThan(420);
		expect(middle!.y, 'at 46.8° N').toBeCloseTo(282.2, 1);
	});

	test('between opposite points, where every way is as short, does not bend', () => {
		const { path } = drawWay([0, 0], [180, 0], flatGround().ground);
		expect(path).toBe('M-600.0 750.0L1200.0 750.0');
	});

	test('out of sight has no middle', () => {
		const { ground } = flatGround({ reach: 1 });
		expect(drawWay([80, 45], [90, 45], ground)).toEqual({ path: '', middle: null });
	});
});
