import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around, inside, overlap } from '../../../src/lib/cartography/labels/boxes';
import { crowdsOf } from '../../../src/lib/figure/sheet/crowds';
import { discSize } from '../../../src/lib/figure/draw/fineness';
import { placeNumbers } from '../../../src/lib/figure/sheet/number-marks';

const points = fc
	.array(fc.tuple(fc.integer({ min: -80, max: 80 }), fc.integer({ min: -60, max: 60 })), {
		maxLength: 12
	})
	.map((list) => list.map(([x, y], i) => ({ id: `p${i}`, x, y })));

test('wherever points fall, their numbers stay inside and apart', () => {
	const frame = { left: -150, right: 150, top: -130, bottom: 130 };
	fc.assert(
		fc.property(points, (given) => {
			const discs = placeNumbers(given, frame).map(({ x, y }) => around(x, y, discSize));
			for (const [i, disc] of discs.entries()) {
				expect(inside(disc, frame)).toBe(true);
				for (const other of discs.slice(i + 1)) expect(overlap(disc, other, -0.2)).toBe(false);
			}
		})
	);
});

test('a number stands on its point where it is alone', () => {
	const frame = { left: -150, right: 150, top: -130, bottom: 130 };
	const alone = { id: 'alone', x: 40, y: -30 };
	expect(placeNumbers([alone], frame)).toEqual([{ x: 40, y: -30 }]);
	const pair = placeNumbers([alone, { id: 'close', x: 42, y: -30 }], frame);
	for (const { x, y } of pair) expect(Math.hypot(x - 40, y + 30)).toBeGreaterThan(10);
});

test('points step by step close to each other are one crowd, however they are listed', () => {
	const row = [0, 20, 40, 60, 80].map((x) => ({ id: `p${x}`, x, y: 0 }));
	const far = { id: 'far', x: 300, y: 0 };
	const idsOf = (list: typeof row) =>
		crowdsOf(list).map((crowd) => crowd.map(({ id }) => id).sort());
	const all = [row.map(({ id }) => id).sort()];
	expect(idsOf([...row, far])).toEqual(all);
	expect(idsOf([row[4]!, row[0]!, far, row[2]!, row[1]!, row[3]!])).toEqual(all);
	expect(idsOf([...row.slice(1), far])).toEqual([]);
});
