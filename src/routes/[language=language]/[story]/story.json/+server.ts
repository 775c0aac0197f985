import { error, json } from '@sveltejs/kit';
import { tellings, told } from '$lib/story/told';

export const prerender = true;
export const entries = tellings;

/** The story as the browser reads it. */
export function GET({ params }) {
	const story = told(params.story, params.language);
	return story ? json(story) : error(404);
}
