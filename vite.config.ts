import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	// MapLibre is one large module; it is loaded on its own, after the page.
	build: { chunkSizeWarningLimit: 1200 }
});
