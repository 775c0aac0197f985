import { describe, expect, test, vi } from 'vitest';
import { Later } from '../../../src/lib/ui/later.svelte';

describe('a part that is fetched later', () => {
	test('is fetched once, however often it is asked for', async () => {
		const fetch = vi.fn(() => Promise.resolve('part'));
		const later = new Later(fetch);
		expect(later.part).toBeUndefined();
		await Promise.all([later.ask(), later.load()]);
		await later.ask();
		expect(later.part).toBe('part');
		expect(fetch).toHaveBeenCalledTimes(1);
	});

	test('is lost where it cannot be had, until it is asked for again', async () => {
		const fetch = vi
			.fn<() => Promise<string>>()
			.mockRejectedValueOnce(new TypeError('Failed to fetch'))
			.mockResolvedValueOnce('part');
		const later = new Later(fetch);
		await expect(later.load()).rejects.toThrow('Failed to fetch');
		expect([later.part, later.isLost]).toEqual([undefined, true]);
		await later.ask();
		expect([later.part, later.isLost]).toEqual(['part', false]);
	});
});
