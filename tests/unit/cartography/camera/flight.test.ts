import { describe, expect, test } from 'vitest';
import { flightTime } from '../../../../src/lib/cartography/camera/flight';

const moscow = { center: [37.6, 55.75] as [number, number], zoom: 6 };
const pyongyang = { center: [125.75, 39.02] as [number, number], zoom: 6 };

describe('flightTime', () => {
	test('is nothing where there is nothing to fly', () => {
		expect(flightTime(moscow, moscow, 1000)).toBe(0);
	});

	test('is the same there and back', () => {
		expect(flightTime(moscow, pyongyang, 1000)).toBeCloseTo(flightTime(pyongyang, moscow, 1000), 0);
	});

	test('grows with the way, and stays within what a class waits for', () => {
		const near = { center: [38.2, 55.6] as [number, number], zoom: 6 };
		const [short, long] = [near, pyongyang].map((to) => flightTime(moscow, to, 1000));
		expect(short).toBeGreaterThanOrEqual(700);
		expect(long).toBeGreaterThan(short! * 1.5);
		expect(long).toBeLessThanOrEqual(4500);
	});

	test('counts coming closer over the same ground', () => {
		const close = { ...moscow, zoom: 12 };
		expect(flightTime(moscow, close, 1000)).toBeGreaterThan(1500);
		expect(flightTime(moscow, close, 1000)).toBeCloseTo(flightTime(close, moscow, 1000), 0);
	});

	test('jumps across the antimeridian no farther than it is', () => {
		const [west, east] = [-179.9, 179.9].map((lon) => ({
			center: [lon, 60] as [number, number],
			zoom: 6
		}));
		expect(flightTime(west!, east!, 1000)).toBeLessThan(1000);
	});
});
