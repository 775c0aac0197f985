import { error, json } from '@sveltejs/kit';
import { pressSheets } from '../../../../../press/sheet/sheets';
import { tellings, told } from '../../../../../press/told';

export const prerender = true;
export const entries = tellings;

/** The maps of a handout as the browser reads them. */
export async function GET({ params }) {
	const story = told(params.story, params.language);
	return story ? json(await pressSheets(story)) : error(404);
}
