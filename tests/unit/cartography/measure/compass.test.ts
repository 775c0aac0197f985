import { expect, test } from 'vitest';
import { windTowards } from '../../../../src/lib/cartography/measure/compass';
import type { LonLat } from '../../../../src/lib/story/geometry';

const moscow: LonLat = [37.61556, 55.75222];
const pyongyang: LonLat = [125.75432, 39.03385];

test('the direction is that of a flat map, and not where the shortest way sets out', () => {
	expect(windTowards(moscow, pyongyang)).toBe('ese');
	expect(windTowards(pyongyang, moscow)).toBe('wnw');
});

test.each<[LonLat, LonLat, string]>([
	[[0, 0], [0, 10], 'n'],
	[[0, 10], [0, 0], 's'],
	[[0, 0], [10, 0], 'e'],
	[[0, 0], [-10, 0], 'w'],
	[[0, 0], [1, 1], 'ne'],
	[[0, 0], [-1, 2.4], 'nnw'],
	[[0, 0], [-0.1, 10], 'n']
])('from %j to %j is %s', (from, to, wind) => {
	expect(windTowards(from, to)).toBe(wind);
});

test('across the antimeridian it is the shorter way round', () => {
	expect(windTowards([179, 60], [-179, 60])).toBe('e');
	expect(windTowards([-179, 60], [179, 60])).toBe('w');
});

test('a pole lies due north or south of everywhere', () => {
	expect(windTowards([100, 20], [-30, 90])).toBe('n');
	expect(windTowards([100, 20], [-30, -90])).toBe('s');
	expect(windTowards([-30, 90], [100, 20])).toBe('s');
});
