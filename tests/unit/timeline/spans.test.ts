import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../../src/lib/messages/messages';
import { parseWhen } from '../../../src/lib/story/when/when';
import type { Axis } from '../../../src/lib/timeline/axis';
import { monthOf } from '../../../src/lib/cartography/number/months';
import { spanOf } from '../../../src/lib/timeline/plot/spans';

const axis: Axis = { first: monthOf('2024-06'), last: monthOf('2026-11'), width: 600, pad: 12 };
const july = monthOf('2025-07');
const draw = (edtf: string) => spanOf(parseWhen(edtf, 'en-GB', messagesIn('en').when), axis);

describe('what is drawn for a date', () => {
	test('a day is as long as a day and sharp', () => {
		const { from, to, fade } = draw('2025-07-15');
		expect(from).toBeCloseTo(july + 14 / 31);
		expect(to).toBeCloseTo(july + 15 / 31);
		expect(fade).toEqual({ from: 0, to: 0 });
	});

	test('mid-July fades over ten days to both sides', () => {
		const { from, to, fade } = draw('2025-07-15~');
		expect(from).toBeCloseTo(july + 14 / 31 - 10 / 30.44);
		expect(to).toBeCloseTo(july + 15 / 31 + 10 / 30.44);
		expect(fade.from + fade.to).toBeCloseTo(to - from);
	});

	test('an interval between days is sharp', () => {
		expect(draw('2025-07-11/2025-07-13')).toMatchObject({
			fade: { from: 0, to: 0 },
			isCut: false,
			isOpen: false
		});
	});

	test('what goes on ends open at the present', () => {
		expect(draw('2024-06-19/..')).toMatchObject({
			to: axis.last + 1,
			isOpen: true,
			isCut: false,
			fade: { from: 0, to: 0 }
		});
	});

	test('an interval since a year may begin anywhere in it', () => {
		const { from, fade } = draw('2025/..');
		expect(from).toBe(monthOf('2025-01'));
		expect(fade.from).toBe(12);
	});

	test('what begins before the axis is cut there', () => {
		expect(draw('2023~/..')).toMatchObject({ from: axis.first, isCut: true, fade: { from: 0 } });
		expect(draw('2020-01-01/2020-02-01')).toMatchObject({
			from: axis.first,
			to: axis.first,
			isCut: true
		});
	});

	test('nothing leaves the axis, and no fade is longer than what it fades', () => {
		const day = fc
			.date({ min: new Date('2020-01-01'), max: new Date('2026-11-30'), noInvalidDate: true })
			.map((date) => date.toISOString().slice(0, 10));
		const end = fc
			.tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~'))
			.map(([text, length, mark]) => ({ day: text, text: text.slice(0, length) + mark }));
		fc.assert(
			fc.property(end, fc.option(end), (one, other) => {
				const ends = other ? [one, other].sort((a, b) => (a.day < b.day ? -1 : 1)) : [one];
				if (ends[1] && ends[0]!.day.slice(0, 4) === ends[1].day.slice(0, 4)) return;
				const { from, to, fade } = draw(ends.map(({ text }) => text).join('/'));
				expect(from).toBeGreaterThanOrEqual(axis.first);
				expect(to).toBeLessThanOrEqual(axis.last + 1);
				expect(to).toBeGreaterThanOrEqual(from);
				expect(fade.from + fade.to).toBeLessThanOrEqual(to - from + 1e-9);
			})
		);
	});
});
