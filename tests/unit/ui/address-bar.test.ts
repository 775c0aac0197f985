import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addressBar } from '../../../src/lib/ui/address-bar';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function open() {
	const written: string[] = [];
	return { bar: addressBar((url) => written.push(url)), written };
}

test('the first address is written at once, of those that follow soon the latest', () => {
	const { bar, written } = open();
	for (const address of ['?a', '?b', '?c']) bar.write(address);
	expect(written).toEqual(['?a']);
	vi.advanceTimersByTime(1000);
	expect(written).toEqual(['?a', '?c']);
});

test('no browser is asked for more than a hundred in half a minute', () => {
	const { bar, written } = open();
	for (let press = 0; press < 1000; press += 1) {
		bar.write(`?${press}`);
		vi.advanceTimersByTime(30);
	}
	expect(written.length).toBeLessThan(100);
	vi.advanceTimersByTime(1000);
	expect(written.at(-1)).toBe('?999');
});

test('what waits is written before the page is left, and only once', () => {
	const { bar, written } = open();
	bar.write('?a');
	bar.write('?b');
	bar.flush();
	expect(written).toEqual(['?a', '?b']);
	bar.flush();
	vi.advanceTimersByTime(1000);
	expect(written).toEqual(['?a', '?b']);
});
