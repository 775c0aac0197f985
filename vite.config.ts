import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { fewerFiles } from './src/press/plugins/fewer-files.mjs';
import { leanFonts } from './src/press/plugins/lean-fonts.mjs';
import { mapLibreOnce } from './src/press/plugins/maplibre-once.mjs';

export default defineConfig({
	plugins: [mapLibreOnce(), fewerFiles(), leanFonts(), sveltekit()],
	build: {
		// MapLibre is one large module; it is loaded on its own, after the page.
		chunkSizeWarningLimit: 700,
		// A font is loaded by the pages that have letters of it.
		assetsInlineLimit: (path) => (path.endsWith('.woff2') ? false : undefined)
	}
});
