import { build } from 'vite';
import type { Scene } from './scene';

const folder = 'tests/bench/bare';

/** Builds the bare page, the floor, into a folder: as `bare.html` with its files beside those of the site. */
export async function buildFloor(outDir: string, scene: Scene): Promise<void> {
	const json = JSON.stringify(scene).replaceAll('<', '\\u003c');
	await build({
		configFile: false,
		root: folder,
		logLevel: 'error',
		plugins: [
			{
				name: 'scene',
				transformIndexHtml: () => [
					{
						tag: 'script',
						attrs: { type: 'application/json', id: 'scene' },
						children: json,
						injectTo: 'head'
					}
				]
			}
		],
		build: {
			outDir,
			rollupOptions: { input: `${folder}/bare.html` },
			emptyOutDir: true,
			assetsDir: '_app/immutable/bare',
			chunkSizeWarningLimit: 1200
		},
		base: '/'
	});
}
