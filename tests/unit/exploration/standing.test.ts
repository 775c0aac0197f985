import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	defaultLesson,
	readStanding,
	timeOn,
	writeStanding,
	type Standing
} from '../../../src/lib/exploration/standing';
import { lessons } from '../../../src/lib/story/terms';

const seconds = fc.integer({ min: 0, max: 9_999_999_999 }).map((count) => count * 1000);

const standings: fc.Arbitrary<Standing> = fc.record({
	lesson: fc.constantFrom(...lessons),
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
		fc.property(fc.string(), fc.constantFrom('', '?lesson=', '?time=@', '?at='), (text, key) => {
			const standing = readStanding(key + text);
			expect(lessons).toContain(standing.lesson);
			expect(timeOn(standing.clock, Date.now())).toBeGreaterThanOrEqual(0);
			expect(readStanding(writeStanding(standing))).toEqual(standing);
		})
	);
});

test('what is as it is at first is not written', () => {
	expect(writeStanding(readStanding(''))).toBe('?');
	expect(readStanding('?lesson=60').lesson).toBe(defaultLesson);
});

test('an address is short enough to be read', () => {
	const standing = readStanding('?lesson=10&step=road-bridge.text&blank=on&time=@1764000000');
	expect(writeStanding(standing)).toBe(
		'?lesson=10&step=road-bridge.text&blank=on&time=@1764000000'
	);
});

test('a clock that runs shows what has passed, one that stands what it stood at', () => {
	expect([
		timeOn({ since: 1000 }, 61_000),
		timeOn({ since: 61_000 }, 1000),
		timeOn({ spent: 5000 }, 61_000)
	]).toEqual([60_000, 0, 5000]);
});
