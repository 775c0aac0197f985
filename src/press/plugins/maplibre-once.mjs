import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { normalizePath, transformWithOxc } from 'vite';

const mapLibre = normalizePath(
	realpathSync(fileURLToPath(new URL('../../../node_modules/maplibre-gl/src/', import.meta.url)))
);
const notice =
	'/*! MapLibre GL JS, BSD 3-Clause: https://github.com/maplibre/maplibre-gl-js/blob/main/LICENSE.txt */';
const url = '\0maplibre-worker-url';
const worker = 'map-worker';

const ofMapLibre = (id) => id.startsWith(`${mapLibre}/`);

/**
 * Builds MapLibre for the browser from the sources that its package ships, with the worker as one more entry, so
 * that a reader loads once what the page and the worker both need: its ready-made files hold all of that twice.
 *
 * @returns {import('vite').Plugin}
 */
export function mapLibreOnce() {
	return {
		name: 'maplibre-once',
		apply: 'build',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'client',
		outputOptions: (options) => ({
			...options,
			chunkFileNames: (chunk) => {
				if (chunk.name === worker) return '_app/immutable/workers/[name]-[hash].js';
				const { chunkFileNames } = options;
				return typeof chunkFileNames === 'function' ? chunkFileNames(chunk) : chunkFileNames;
			},
			postBanner: ({ moduleIds }) => (moduleIds.some(ofMapLibre) ? notice : '')
		}),
		resolveId: (source) =>
			({
				'maplibre-gl': `${mapLibre}/index.ts`,
				'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url': url
			})[source],
		load(id) {
			if (id !== url) return;
			const file = this.emitFile({
				type: 'chunk',
				id: `${mapLibre}/source/worker.ts`,
				name: worker
			});
			return `export default import.meta.ROLLUP_FILE_URL_${file}`;
		},
		/** Vite takes the worker for one of the page's assets too, under a name that it does not end up with. */
		generateBundle: {
			order: 'pre',
			handler(_, bundle) {
				for (const { viteMetadata } of Object.values(bundle))
					for (const asset of viteMetadata?.importedAssets ?? [])
						if (asset.includes(`/${worker}-`)) viteMetadata.importedAssets.delete(asset);
			}
		},
		/** As MapLibre is written, a field that is only declared does not take away what a base class has set. */
		transform: (code, id) =>
			ofMapLibre(id) && id.endsWith('.ts')
				? transformWithOxc(code, id, {
						typescript: { removeClassFieldsWithoutInitializer: true },
						assumptions: { setPublicClassFields: true }
					})
				: undefined
	};
}
