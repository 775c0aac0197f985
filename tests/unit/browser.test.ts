import { chromium } from 'playwright';
import { expect, test } from 'vitest';
import { findBrowser, launchOptions } from '../browser.mjs';

test('the browser has all turned off that Playwright turns off by itself', async () => {
	const server = await chromium.launchServer(launchOptions(findBrowser()));
	const words = server.process().spawnargs;
	await server.close();
	const [own, ours] = words
		.filter((word) => word.startsWith('--disable-features='))
		.map((word) => word.split('=')[1]!.split(','));
	expect(own).toContain('HttpsUpgrades');
	expect(ours).toEqual(expect.arrayContaining(own!));
});
