import { error } from '@sveltejs/kit';
import { gzipSync } from 'node:zlib';
import { groundedStories, groundOf } from '../../../../press/ground';

export const prerender = true;
export const entries = () => groundedStories().map((story) => ({ story }));

/** What a story adds to the map beneath it, compressed: not every host does that on the way. */
export function GET({ params }) {
	const ground = groundOf(params.story) ?? error(404);
	return new Response(gzipSync(JSON.stringify(ground), { level: 9 }), {
		headers: { 'content-type': 'application/gzip' }
	});
}
