import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap, type Box } from '../../../src/lib/cartography/boxes';
import {
	placeLabels,
	signSize,
	type Anchor,
	type Placement
} from '../../../src/lib/cartography/labels';

const frame = { left: 0, top: 0, right: 800, bottom: 600 };

const anchor = (id: string, x: number, y: number, rank = 1, width = 80): Anchor => ({
	id,
	x,
	y,
	width,
	height: 18,
	isDrawn: false,
	rank
});

function boxOf({ x, y, width, height }: Anchor, { shape, dx, dy }: Placement): Box {
	const sign = shape === 'callout' ? 0 : signSize;
	const [left, top] = [x + dx, y + dy];
	if (shape === 'sign') return { left, top, right: left + signSize, bottom: top + signSize };
	return { left, top, right: left + width + sign, bottom: top + Math.max(signSize, height) };
}

describe('placing labels', () => {
	test('a lone label stands at the right of its sign', () => {
		const placed = placeLabels([anchor('a', 400, 300)], frame);
		expect(placed.a).toEqual({ id: 'a', shape: 'right', dx: -12, dy: -12 });
	});

	test('near the right edge it stands at the left', () => {
		expect(placeLabels([anchor('a', 780, 300)], frame).a?.shape).toBe('left');
	});

	test('of two places at one point, both are labelled, one at the end of a leader', () => {
		const placed = placeLabels([anchor('border', 400, 300), anchor('bridge', 402, 301)], frame);
		expect(placed.border?.shape).toBe('right');
		expect(placed.bridge?.shape).toBe('callout');
	});

	test('a detail folds into a greater place that is close', () => {
		const city = anchor('city', 400, 300, 1);
		const square = anchor('square', 405, 300, 4);
		expect(placeLabels([square, city], frame).square?.shape).toBe('hidden');
	});

	test('a detail that is selected does not fold', () => {
		const placed = placeLabels([anchor('city', 400, 300, 0), anchor('square', 403, 300, 0)], frame);
		expect(placed.square?.shape).toBe('callout');
	});

	test('the label of a line that is drawn keeps off it', () => {
		const placed = placeLabels([{ ...anchor('bridge', 400, 300), isDrawn: true }], frame);
		const { x, y } = placed.bridge!.leader!;
		expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(39);
	});

	test.each([-200, 5, 795])('a place at the edge or beyond it (x = %i) is not shown', (x) => {
		expect(placeLabels([anchor('a', x, 300)], frame).a?.shape).toBe('hidden');
	});

	test('labels keep off obstacles', () => {
		const obstacle = { left: 425, top: 280, right: 500, bottom: 320 };
		expect(placeLabels([anchor('a', 400, 300)], frame, [obstacle]).a?.shape).toBe('left');
	});

	test('a label stays at its side while it can', () => {
		const before = placeLabels([anchor('a', 780, 300)], frame);
		expect(placeLabels([anchor('a', 400, 300)], frame, [], before).a?.shape).toBe('left');
	});

	test('no two labels overlap, whatever the places', () => {
		const places = fc.array(
			fc.record({
				x: fc.integer({ min: -50, max: 850 }),
				y: fc.integer({ min: -50, max: 650 }),
				width: fc.integer({ min: 20, max: 200 }),
				rank: fc.integer({ min: 0, max: 4 })
			}),
			{ maxLength: 30 }
		);
		fc.assert(
			fc.property(places, (generated) => {
				const anchors = generated.map(({ x, y, rank, width }, i) =>
					anchor(String(i), x, y, rank, width)
				);
				const placed = placeLabels(anchors, frame);
				const boxes = anchors
					.filter(({ id }) => placed[id]!.shape !== 'hidden')
					.map((a) => boxOf(a, placed[a.id]!));
				for (const [i, box] of boxes.entries())
					for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
			}),
			{ numRuns: 200 }
		);
	});
});
