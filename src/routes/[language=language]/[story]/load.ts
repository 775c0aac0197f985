import { resolve } from '$app/paths';
import { error, type LoadEvent } from '@sveltejs/kit';
import type { Story } from '$lib/story/story';

type Fetch = typeof fetch;
type StoryEvent = LoadEvent<Record<'language' | 'story', string>>;

/** Reads a file of the site that the build has made. */
export async function read<T>(fetch: Fetch, address: string): Promise<T> {
	const answer = await fetch(address).catch(() => error(503));
	return answer.ok ? ((await answer.json()) as T) : error(answer.status);
}

/** Whether the page still stands as it came, with all that it has to say without script. */
const isAsItCame = () => document.querySelector('[data-whole]') !== null;

/** Leaves the page as it came, with a sentence that says so. */
function leave(): Promise<never> {
	document.documentElement.dataset.still = '';
	return new Promise(() => {});
}

/** What a page needs; where it can't be had, a page that came whole stays as it is. */
export const orLeave = <T>(needed: Promise<T>): Promise<T> =>
	isAsItCame() ? needed.catch(leave) : needed;

/** A story for a page, as the build has it or as the browser fetches it. */
export async function loadStory({ params, fetch }: StoryEvent) {
	const address = resolve('/[language=language]/[story]/story.json', params);
	if (import.meta.env.SSR) {
		const { told } = await import('$lib/story/told');
		return { address, story: told(params.story, params.language) ?? error(404) };
	}
	return { address, story: await orLeave(read<Story>(fetch, address)) };
}

/** The same, and for the build the figure of the whole story. */
export async function load(event: StoryEvent) {
	const loaded = await loadStory(event);
	if (!import.meta.env.SSR) return { ...loaded, drawing: undefined };
	const { drawStory } = await import('$lib/figure/prerender');
	return { ...loaded, drawing: await drawStory(loaded.story) };
}
