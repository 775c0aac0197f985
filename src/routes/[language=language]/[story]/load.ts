import { resolve } from '$app/paths';
import { error, type LoadEvent } from '@sveltejs/kit';
import type { Story } from '$lib/story/story';

type Fetch = typeof fetch;

async function readStory(fetch: Fetch, address: string): Promise<Story> {
	const answer = await fetch(address).catch(() => error(503));
	return answer.ok ? ((await answer.json()) as Story) : error(answer.status);
}

/** Whether the page still stands as it came, with the whole story in words. */
const isAsItCame = () => document.querySelector('[data-whole]') !== null;

/** Leaves the page as it came, with a sentence that says so. */
function leave(): Promise<never> {
	document.documentElement.dataset.still = '';
	return new Promise(() => {});
}

/**
 * A story for a page, as the build has it or as the browser fetches it. For the build, with the figure of the whole
 * story.
 */
export const load = async ({ params, fetch }: LoadEvent<Record<'language' | 'story', string>>) => {
	const address = resolve('/[language=language]/[story]/story.json', params);
	if (import.meta.env.SSR) {
		const [{ told }, { drawStory }] = await Promise.all([
			import('$lib/story/told'),
			import('$lib/figure/prerender')
		]);
		const story = told(params.story, params.language) ?? error(404);
		return { address, story, drawing: await drawStory(story) };
	}
	const story = readStory(fetch, address);
	return { address, story: await (isAsItCame() ? story.catch(leave) : story), drawing: undefined };
};
