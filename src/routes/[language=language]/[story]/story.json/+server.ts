import { error } from '@sveltejs/kit';
import { packStory } from '$lib/story/packed/packed';
import { tellings, told } from '../../../../press/told';

export const prerender = true;
export const entries = tellings;

/** The story as the browser reads it. */
export function GET({ params }) {
	const story = told(params.story, params.language);
	if (!story) error(404);
	return new Response(packStory(story), {
		headers: { 'content-type': 'application/json' }
	});
}
