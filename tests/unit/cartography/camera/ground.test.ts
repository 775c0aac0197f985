import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../../src/lib/cartography/camera/ground';
import type { LonLat } from '../../../../src/lib/story/geometry';
import { projectionOf } from '../../../../src/lib/figure/draw/projection';
import { groundOfFigure } from '../../../../src/lib/figure/draw/ground';
import { flatGround } from '../../../fixtures/flat-ground';

const away = ({ x, y }: { x: number; y: number }) => Math.hypot(x - 400, y - 300);

describe('a line of the ground', () => {
	test('that is all in sight is one piece with all its points', () => {
		const line: LonLat[] = [
			[90, 40],
			[100, 45],
			[110, 40]
		];
		const [piece, ...others] = piecesOf(line, flatGround().ground);
		expect(piece!.map(({ of }) => of)).toEqual(line);
		expect(others).toEqual([]);
	});

	test('is cut where the ground ends, not at the last point before', () => {
		const { ground } = flatGround({ reach: 100 });
		const line: LonLat[] = [
			[96, 45],
			[120, 45],
			[104, 45]
		];
		const pieces = piecesOf(line, ground);
		expect(pieces).toHaveLength(2);
		const [left, right] = pieces;
		expect(left![0]).toMatchObject({ x: 360, y: 300 });
		expect(right!.at(-1)).toMatchObject({ x: 440, y: 300 });
		for (const end of [left!.at(-1)!, right![0]!]) {
			expect(away(end)).toBeGreaterThan(98);
			expect(away(end)).toBeLessThanOrEqual(100);
		}
	});

	test('that comes out from behind begins where it comes out', () => {
		const { ground } = flatGround({ reach: 100 });
		const line: LonLat[] = [
			[130, 45],
			[104, 45]
		];
		const [[begin] = []] = piecesOf(line, ground);
		expect(away(begin!)).toBeGreaterThan(98);
	});

	test('that is all hidden has no pieces', () => {
		const { ground } = flatGround({ reach: 10 });
		expect(piecesOf([[120, 45]], ground)).toEqual([]);
		expect(piecesOf([], ground)).toEqual([]);
	});

	test('over the antimeridian does not leap across a flat map, and is whole where that is its middle', () => {
		const line: LonLat[] = [
			[178, 10],
			[-178, 12]
		];
		const groundAt = (lon: number) =>
			groundOfFigure(
				projectionOf({ center: [lon, 0], zoom: 1 }, 700, true),
				{ center: [lon, 0], zoom: 1 },
				{ x: 400, y: 300 }
			);
		expect(piecesOf(line, groundAt(0))).toHaveLength(2);
		expect(piecesOf(line, groundAt(180))).toHaveLength(1);
	});

	test('between far points is whole where it is seen as one way', () => {
		const { ground } = flatGround({ scale: 400 });
		const line: LonLat[] = [
			[99.5, 45],
			[100.5, 45.1]
		];
		expect(piecesOf(line, ground)).toHaveLength(1);
	});
});
