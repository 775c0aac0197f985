import { error } from '@sveltejs/kit';
import { pictureOf } from '../../../../press/preview/picture';
import { tellings, told } from '../../../../press/told';

export const prerender = true;
export const entries = tellings;

/** The story as a picture for link previews. */
export async function GET({ params }) {
	const story = told(params.story, params.language) ?? error(404);
	return new Response(await pictureOf(story), { headers: { 'content-type': 'image/png' } });
}
