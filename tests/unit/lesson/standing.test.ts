import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	readStanding,
	timeOn,
	writeStanding,
	type Standing
} from '../../../src/lib/lesson/standing';

const seconds = fc.integer({ min: 0, max: 9_999_999_999 }).map((count) => count * 1000);

const standings: fc.Arbitrary<Standing> = fc.record({
	tour: fc.string({ unit: 'grapheme' }),
	step: fc.string({ unit: 'grapheme' }),
	isBlank: fc.boolean(),
	at: fc.option(
		fc.record({
			center: fc.tuple(
				fc.integer({ min: -17_900, max: 17_900 }).map((n) => n / 100),
				fc.integer({ min: -8_500, max: 8_500 }).map((n) => n / 100)
			),
			zoom: fc.integer({ min: -200, max: 2200 }).map((n) => n / 100)
		})
	),
	clock: fc.oneof(
		seconds.map((since) => ({ since })),
		seconds.map((spent) => ({ spent }))
	)
});

test('what is written is read again', () => {
	fc.assert(
		fc.property(standings, (standing) => {
			expect(readStanding(writeStanding(standing))).toEqual(standing);
		})
	);
});

test('any query can be read, and leads somewhere', () => {
	fc.assert(
		fc.property(
			fc.string(),
			fc.constantFrom('', '?tour=', '?lesson=', '?time=@', '?at='),
			(text, key) => {
				const standing = readStanding(key + text);
				expect(timeOn(standing.clock, Date.now())).toBeGreaterThanOrEqual(0);
				expect(readStanding(writeStanding(standing))).toEqual(standing);
			}
		)
	);
});

test('what is as it is at first is not written', () => {
	expect(writeStanding(readStanding(''))).toBe('?');
});

test('an address is short enough to be read', () => {
	const address = '?tour=border&step=road-bridge.text&blank=on&time=@1764000000';
	expect(writeStanding(readStanding(address))).toBe(address);
});

test('an address from before tours had names still leads to one, by its minutes', () => {
	expect(readStanding('?lesson=10').tour).toBe('10');
	expect(readStanding('?lesson=10&tour=border').tour).toBe('border');
});

test('a clock that runs shows what has passed, one that stands what it stood at', () => {
	expect([
		timeOn({ since: 1000 }, 61_000),
		timeOn({ since: 61_000 }, 1000),
		timeOn({ spent: 5000 }, 61_000)
	]).toEqual([60_000, 0, 5000]);
});
