import { error } from '@sveltejs/kit';
import { groundedStories, packedGroundOf } from '../../../../press/ground';

export const prerender = true;
export const entries = () => groundedStories().map((story) => ({ story }));

/** What a story adds to the map beneath it, compressed: not every host does that on the way. */
export const GET = ({ params }) =>
	new Response(new Uint8Array(packedGroundOf(params.story) ?? error(404)), {
		headers: { 'content-type': 'application/gzip' }
	});
