import { defineConfig } from '@playwright/test';
import { findBrowser, launchOptions } from './browser.mjs';

const port = Number(process.env.TUMEN_PORT ?? 4174);

export default defineConfig({
	testDir: './e2e',
	outputDir: '../test-results',
	timeout: 60_000,
	expect: { timeout: 20_000 },
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	webServer: {
		command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort --host 127.0.0.1`,
		cwd: '..',
		port,
		reuseExistingServer: false
	},
	use: {
		baseURL: `http://127.0.0.1:${port}`,
		launchOptions: launchOptions(findBrowser()),
		contextOptions: { reducedMotion: 'reduce' },
		locale: 'pt-BR',
		serviceWorkers: 'block',
		viewport: { width: 1024, height: 768 }
	}
});
