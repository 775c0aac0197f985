import { describe, expect, test } from 'vitest';
import {
	compareLengths,
	lengthsOf,
	sketch,
	wordsFor,
	type Length
} from '../../../../src/lib/cartography/measure/lengths';
import { fairStory } from '../../../fixtures/story';

const story = fairStory();
const lengths = lengthsOf(story);
const byId = (id: string) => lengths.find((length) => length.id === id)!;
const border = byId('line:stream');
const bridge = byId('line:footbridge');
const flight = lengths.find(({ isFlight }) => isFlight)!;

describe('the lengths of a story', () => {
	test('are its lines, its routes once, and the way to what is named after a town', () => {
		expect(lengths.map(({ label }) => label)).toEqual([
			'Stream',
			'New footbridge',
			'Visit Isle–Hill',
			'Visit Hill–Port',
			'Deployment Isle–Mill',
			'Flight Hill–Isle',
			'Dale–Mill in a straight line'
		]);
	});

	test('have the reader’s line beside them, once it has a length', () => {
		expect(lengthsOf(story, [[0, 0]])).toHaveLength(lengths.length);
		const own = lengthsOf(story, [
			[179.5, 0],
			[-179.5, 0],
			[-179.5, 1]
		]).at(-1)!;
		expect(own.label).toBe('Your line');
		expect(own.km).toBeCloseTo(2 * 111.2, 0);
	});

	test('are told with one digit where they are rough', () => {
		expect(wordsFor(border, 'en').replace(/\s/g, ' ')).toBe('22.4 km');
		expect(wordsFor(bridge, 'en').replace(/\s/g, ' ')).toBe('about 1 km');
	});
});

describe('two lengths', () => {
	const like = (km: number, subject: string): Length => ({ ...border, km, subject });

	test('are compared by the longer, whichever comes first', () => {
		const sentence = 'The flight Hill–Isle is 411 times as long as the border.';
		expect(compareLengths(border, flight, 'en')).toBe(sentence);
		expect(compareLengths(flight, border, 'en')).toBe(sentence);
	});

	test('have a decimal below ten, and the language’s numbers', () => {
		expect(compareLengths(like(12, 'a'), like(10, 'b'), 'en')).toBe('A is 1.2 times as long as b.');
		expect(compareLengths(like(12, 'a'), like(10, 'b'), 'pt')).toBe('A mede 1,2 vez o que mede b.');
		expect(compareLengths(like(25e3, 'a'), like(2, 'b'), 'pt')).toBe(
			'A mede 12.500 vezes o que mede b.'
		);
	});

	test('that differ by less than a twentieth are about the same', () => {
		expect(compareLengths(like(10.4, 'a'), like(10, 'b'), 'en')).toBe('A is about as long as b.');
	});

	test('of which one is rough are compared in round numbers', () => {
		expect(compareLengths(bridge, flight, 'en')).toBe(
			'The flight Hill–Isle is about 9,000 times as long as the bridge.'
		);
	});
});

test('a course is sketched true to scale, with north at the top', () => {
	const { path, width, height } = sketch(
		{
			type: 'LineString',
			coordinates: [
				[10, 59.5],
				[11, 60.5]
			]
		},
		2
	);
	expect(height).toBeCloseTo(2 * 111.2, 0);
	expect(width).toBeCloseTo(111.2, 0);
	expect(path).toMatch(/^M0\.0 222\.4L111\.2 0\.0$/);
});
