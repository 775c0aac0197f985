import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eachSecond } from '../../../src/lib/ui/seconds';

beforeEach(() => vi.useFakeTimers({ now: 10_400 }));
afterEach(() => vi.useRealTimers());

test('tells the time at once, then at each full second after the moment', () => {
	const told: number[] = [];
	const stop = eachSecond(8_150, (now) => told.push(now));
	vi.advanceTimersByTime(3000);
	expect(told).toEqual([10_400, 11_150, 12_150, 13_150]);
	stop();
	vi.advanceTimersByTime(3000);
	expect(told).toHaveLength(4);
});

test('a tick that comes late is followed by one that is on time', () => {
	const told: number[] = [];
	const stop = eachSecond(10_000, (now) => told.push(now));
	vi.setSystemTime(10_750);
	vi.advanceTimersByTime(600);
	vi.advanceTimersByTime(650);
	expect(told).toEqual([10_400, 11_350, 12_000]);
	stop();
});

test('a moment to come is waited for', () => {
	const told: number[] = [];
	const stop = eachSecond(10_900, (now) => told.push(now));
	vi.advanceTimersByTime(600);
	expect(told).toEqual([10_400, 10_900]);
	stop();
});
