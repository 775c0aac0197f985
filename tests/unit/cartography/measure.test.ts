import { expect, test } from 'vitest';
import { distanceBetween, formatLength } from '../../../src/lib/cartography/measure';

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
