import { playwright } from '@vitest/browser-playwright';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { findBrowser, launchOptions } from './browser.mjs';

export default defineConfig({
	plugins: [sveltekit()],
	optimizeDeps: {
		include: [
			'maplibre-gl',
			'@turf/turf',
			'axe-core',
			'perfect-freehand',
			'valibot',
			'vitest-browser-svelte'
		]
	},
	test: {
		maxWorkers: 2,
		expect: { requireAssertions: true },
		setupFiles: ['tests/no-console-errors.ts'],
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/unit/**/*.test.ts'],
					testTimeout: 30_000,
					pool: 'threads',
					isolate: false
				}
			},
			{
				extends: true,
				test: {
					name: 'component',
					include: ['tests/component/**/*.test.ts'],
					setupFiles: ['tests/component/load-messages.ts'],
					globalSetup: ['tests/component/tell-stories.ts'],
					testTimeout: 60_000,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						viewport: { width: 800, height: 600 },
						provider: playwright({ launchOptions: launchOptions(findBrowser()) }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
