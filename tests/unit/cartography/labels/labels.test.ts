import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meets, overlap, type Box } from '../../../../src/lib/cartography/labels/boxes';
import {
	boxOf,
	signSize,
	type Anchor,
	type Placement
} from '../../../../src/lib/cartography/labels/candidates';
import { placeLabels, type Screen } from '../../../../src/lib/cartography/labels/labels';

const screen: Screen = {
	frame: { left: 0, top: 0, right: 800, bottom: 600 },
	obstacles: [],
	lines: []
};

const anchor = (id: string, x: number, y: number, rank = 1, width = 80): Anchor => ({
	id,
	x,
	y,
	width,
	height: 18,
	ground: 'point',
	rank
});

function targetOf(anchor: Anchor, placement: Placement): Box {
	const box = boxOf(anchor, placement);
	return placement.shape === 'sign'
		? { ...box, right: box.left + signSize, bottom: box.top + signSize }
		: box;
}

describe('placing labels', () => {
	test('a lone label stands at the right of its sign', () => {
		const placed = placeLabels([anchor('a', 400, 300)], screen);
		expect(placed.a).toEqual({ id: 'a', shape: 'right', dx: -12, dy: -12, more: 0 });
	});

	test('near the right edge it stands at the left', () => {
		expect(placeLabels([anchor('a', 780, 300)], screen).a?.shape).toBe('left');
	});

	test('of two places at one point, both are labelled, one at the end of a leader', () => {
		const placed = placeLabels([anchor('border', 400, 300), anchor('bridge', 402, 301)], screen);
		expect(placed.border?.shape).toBe('left');
		expect(placed.bridge?.shape).toBe('callout');
	});

	test('a detail folds into a greater place that is close', () => {
		const city = anchor('city', 400, 300, 1);
		const square = anchor('square', 405, 300, 4);
		expect(placeLabels([square, city], screen).square?.shape).toBe('hidden');
	});

	test('a detail that is selected does not fold', () => {
		const placed = placeLabels(
			[anchor('city', 400, 300, 0), anchor('square', 403, 300, 0)],
			screen
		);
		expect(placed.square?.shape).toBe('callout');
	});

	test('the label of a line that is drawn keeps off it', () => {
		const placed = placeLabels([{ ...anchor('bridge', 400, 300), ground: 'line' }], screen);
		const { x, y } = placed.bridge!.leader!;
		expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(39);
	});

	test.each([-200, 5, 795])('a place at the edge or beyond it (x = %i) is not shown', (x) => {
		expect(placeLabels([anchor('a', x, 300)], screen).a?.shape).toBe('hidden');
	});

	test('labels keep off obstacles', () => {
		const obstacle = { left: 425, top: 280, right: 500, bottom: 320 };
		expect(
			placeLabels([anchor('a', 400, 300)], { ...screen, obstacles: [obstacle] }).a?.shape
		).toBe('left');
	});

	test('a sign that an obstacle would cover in part is not shown', () => {
		const obstacle = { left: 408, top: 200, right: 600, bottom: 400 };
		const placed = placeLabels([anchor('a', 400, 300)], { ...screen, obstacles: [obstacle] });
		expect(placed.a!.shape).toBe('hidden');
	});

	test('labels keep off a line that is drawn, if they can', () => {
		const line = { x1: 420, y1: 0, x2: 420, y2: 600 };
		const placed = placeLabels([anchor('a', 400, 300)], { ...screen, lines: [line] });
		expect(placed.a?.shape).toBe('left');
	});

	test('a city that finds no room is counted with its neighbour', () => {
		const small = { ...screen, frame: { left: 0, top: 0, right: 130, bottom: 30 } };
		const placed = placeLabels([anchor('a', 20, 15), anchor('b', 30, 15)], small);
		expect(placed.b?.shape).toBe('hidden');
		expect(placed.a?.more).toBe(1);
	});

	test('a label stays at its side while it can', () => {
		const before = placeLabels([anchor('a', 780, 300)], screen);
		expect(placeLabels([anchor('a', 400, 300)], screen, before).a?.shape).toBe('left');
	});

	test('a region is named on its ground, without a sign', () => {
		const placed = placeLabels([{ ...anchor('region', 400, 300), ground: 'area' }], screen);
		expect(placed.region).toMatchObject({ shape: 'area', dx: -40, dy: -12 });
	});

	test('a label leaves its crowd on its own side', () => {
		const [east, west] = [anchor('east', 412, 300), anchor('west', 400, 300)];
		const placed = placeLabels([west, east], screen);
		const middle = (id: 'east' | 'west') => placed[id]!.dx + (id === 'east' ? 12 : 0);
		expect(middle('east')).toBeGreaterThan(middle('west'));
	});

	test('no leader runs over the sign of another place', () => {
		const row = [0, 1, 2, 3, 4].map((i) => anchor(`p${i}`, 400 + i * 26, 300 + (i % 2) * 8));
		const placed = placeLabels(row, screen);
		for (const { id, x, y } of row) {
			const { leader } = placed[id]!;
			if (!leader) continue;
			for (const other of row.filter((one) => one.id !== id)) {
				const sign = {
					left: other.x - 6,
					top: other.y - 6,
					right: other.x + 6,
					bottom: other.y + 6
				};
				const line = { x1: x, y1: y, x2: x + leader.x, y2: y + leader.y };
				expect(meets(line, sign)).toBe(false);
			}
		}
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
				const placed = placeLabels(anchors, screen);
				const boxes = anchors
					.filter(({ id }) => placed[id]!.shape !== 'hidden')
					.map((a) => targetOf(a, placed[a.id]!));
				for (const [i, box] of boxes.entries())
					for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
			}),
			{ numRuns: 200 }
		);
	});
});
