import { expect, test } from 'vitest';
import { snap } from '../../../src/lib/ui/snap';

const stops = [725, 371, 186];

test('what is let go at rest goes to the nearest stop', () => {
	expect(snap(stops, 700, 0)).toBe(0);
	expect(snap(stops, 540, 0)).toBe(1);
	expect(snap(stops, 200, -0.1)).toBe(2);
});

test('a flick goes on to the next stop in its direction', () => {
	expect(snap(stops, 360, -0.8)).toBe(2);
	expect(snap(stops, 380, 0.8)).toBe(0);
	expect(snap(stops, 700, -0.8)).toBe(1);
});

test('a flick beyond the last stop rests there', () => {
	expect(snap(stops, 725, 1)).toBe(0);
	expect(snap(stops, 186, -1)).toBe(2);
});
