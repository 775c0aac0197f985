import { resolve } from '$app/paths';
import { error } from '@sveltejs/kit';
import type { SheetMap } from '$lib/figure/sheet-map';
import type { Story } from '$lib/story/story';

type Fetch = typeof fetch;

async function read<T>(fetch: Fetch, address: string): Promise<T> {
	const answer = await fetch(address).catch(() => error(503));
	return answer.ok ? ((await answer.json()) as T) : error(answer.status);
}

/** Whether the page still stands as it was served, with all that is to be printed. */
const isAsServed = () => document.querySelector('[data-handout]') !== null;

/** Leaves the page as it was served: complete, but for its choices. */
function leave(): Promise<never> {
	document.documentElement.dataset.still = '';
	return new Promise(() => {});
}

export const load = async ({ params, fetch }) => {
	if (import.meta.env.SSR) {
		const [{ told }, { drawSheets }] = await Promise.all([
			import('$lib/story/told'),
			import('$lib/figure/sheets')
		]);
		const story = told(params.story, params.language) ?? error(404);
		return { story, maps: await drawSheets(story) };
	}
	const both = Promise.all([
		read<Story>(fetch, resolve('/[language=language]/[story]/story.json', params)),
		read<SheetMap[]>(fetch, resolve('/[language=language]/[story]/handout/maps.json', params))
	]);
	const [story, maps] = await (isAsServed() ? both.catch(leave) : both);
	return { story, maps };
};
