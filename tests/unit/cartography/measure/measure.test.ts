import { expect, test } from 'vitest';
import {
	distanceBetween,
	formatLength,
	formatPosition,
	formatRound,
	lengthOfLine
} from '../../../../src/lib/cartography/measure/measure';

test('the distance from Moscow to Pyongyang is some 6,400 km', () => {
	expect(distanceBetween([37.61556, 55.75222], [125.75432, 39.03385])).toBeCloseTo(6422, -2);
});

test.each([
	[0.05, 'en', '50 m'],
	[17.386, 'en', '17.4 km'],
	[17.386, 'pt', '17,4 km'],
	[20, 'pt', '20 km'],
	[6422.3, 'en', '6,422 km']
])('%s km in %s is %s', (km, language, text) => {
	expect(formatLength(km, language).replace(/\s/g, ' ')).toBe(text);
});

test.each([
	[0.1342, 'en', '130 m'],
	[8.149, 'pt', '8,1 km'],
	[6663, 'en', '6,700 km'],
	[6663, 'pt', '6.700 km']
])('%s km in a sentence in %s is %s', (km, language, text) => {
	expect(formatRound(km, language).replace(/\s/g, ' ')).toBe(text);
});

test('a line is as long as its legs together, across the antimeridian and over a pole too', () => {
	expect(lengthOfLine([])).toBe(0);
	expect(lengthOfLine([[10, 10]])).toBe(0);
	const around = lengthOfLine([
		[179, 0],
		[-179, 0],
		[-179, 2]
	]);
	expect(around).toBeCloseTo(4 * 111.195, 1);
	const over = lengthOfLine([
		[0, 89],
		[180, 89]
	]);
	expect(over).toBeCloseTo(2 * 111.195, 1);
});

test('a position is latitude and longitude in the language’s digits', () => {
	expect(formatPosition([35.27, 51.2], 'pt')).toBe('51,200°; 35,270°');
	expect(formatPosition([-35.2704, -51.2], 'en')).toBe('-51.200°; -35.270°');
});
