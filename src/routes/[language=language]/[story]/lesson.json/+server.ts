import { error } from '@sveltejs/kit';
import { packLesson } from '$lib/story/packed/lesson';
import { tellings, told } from '../../../../press/told';

export const prerender = true;
export const entries = tellings;

/** What the stage, the notes and the handout need besides the story. */
export function GET({ params }) {
	const story = told(params.story, params.language);
	if (!story) error(404);
	return new Response(packLesson(story), {
		headers: { 'content-type': 'application/json' }
	});
}
