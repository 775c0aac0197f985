import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ticksOf, xOf, type Axis } from '../../../src/lib/timeline/axis';
import { monthOf } from '../../../src/lib/cartography/number/months';

const axis: Axis = { first: monthOf('2024-06'), last: monthOf('2026-11'), width: 624, pad: 12 };
const widthOf = (text: string) => text.length * 7;
const textsOf = (one: Axis, locale = 'en-GB') =>
	ticksOf(one, locale, widthOf).map(({ text }) => text);

test('the first month begins at the left, and the present ends at the right', () => {
	expect(xOf(axis, axis.first)).toBe(12);
	expect(xOf(axis, axis.last + 1)).toBe(612);
});

test('years are named before months, in the language', () => {
	expect(textsOf({ ...axis, width: 200 })).toEqual(['2025', '2026']);
	expect(textsOf(axis)).toEqual(expect.arrayContaining(['2025', '2026', 'Nov']));
	expect(textsOf(axis, 'pt-BR')).toContain('nov.');
});

test('an axis that does not begin with a year says with which month it begins', () => {
	expect(textsOf(axis)[0]).toBe('Jun 2024');
	expect(textsOf({ ...axis, first: monthOf('2024-01') })[0]).toBe('2024');
});

test('centuries are thinned out', () => {
	const texts = textsOf({ ...axis, first: monthOf('1800-01') });
	expect(texts.length).toBeGreaterThan(3);
	expect(texts.length).toBeLessThan(15);
});

test('ticks never overlap and never leave the axis', () => {
	const axes = fc.record({
		first: fc.integer({ min: 1500 * 12, max: 2100 * 12 }),
		months: fc.integer({ min: 1, max: 1500 }),
		width: fc.integer({ min: 120, max: 2000 })
	});
	fc.assert(
		fc.property(axes, ({ first, months, width }) => {
			const one = { first, last: first + months - 1, width, pad: 12 };
			const ticks = ticksOf(one, 'pt-BR', widthOf);
			for (const [i, { x, text }] of ticks.entries()) {
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x + widthOf(text)).toBeLessThanOrEqual(ticks[i + 1]?.x ?? width);
			}
		})
	);
});
