import adapter from '@sveltejs/adapter-static';

/** Routes of which a site has none whose stories don't ask for it: no story may add to the map. */
const mayBeUnseen = ['/stories/[story]/ground.geojson.gz'];

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter(),
		// The page registers it once it has nothing better to do.
		serviceWorker: { register: false },
		// Link previews need whole addresses.
		prerender: {
			...(process.env.TUMEN_ORIGIN && { origin: process.env.TUMEN_ORIGIN }),
			handleUnseenRoutes: ({ routes, message }) => {
				if (routes.some((route) => !mayBeUnseen.includes(route))) throw new Error(message);
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// SvelteKit's announcer of pages hides itself with one inline style.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
