import { resolve } from '$app/paths';
import { error, type LoadEvent } from '@sveltejs/kit';
import { opensView } from '$lib/exploration/address';
import { fetchFigureAhead, figure } from '$lib/figure/figure';
import { fetchEngineAhead } from '$lib/map/engine/engine';
import { unpackStory } from '$lib/story/packed/packed';
import { withLesson, type LessonPart } from '$lib/story/packed/lesson';
import type { Story } from '$lib/story/story';
import { orLeave } from '../../or-leave';

type Fetch = typeof fetch;
type StoryEvent = LoadEvent<Record<'language' | 'story', string>>;

/** Reads a file of the site that the build has made. */
export async function read<T>(fetch: Fetch, address: string): Promise<T> {
	const answer = await fetch(address).catch(() => error(503));
	return answer.ok ? ((await answer.json()) as T) : error(answer.status);
}

/** A story for a page, as the build has it or as the browser fetches it. */
export async function loadStory({ params, fetch }: StoryEvent) {
	const address = resolve('/[language=language]/[story]/story.json', params);
	if (import.meta.env.SSR) {
		const { told } = await import('../../../press/told');
		return { address, story: told(params.story, params.language) ?? error(404) };
	}
	return { address, story: unpackStory(await orLeave(read<Story>(fetch, address))) };
}

/** The same with what only a lesson needs. */
export async function loadLesson(event: StoryEvent) {
	if (import.meta.env.SSR) return loadStory(event);
	const address = resolve('/[language=language]/[story]/lesson.json', event.params);
	const [loaded, part] = await Promise.all([
		loadStory(event),
		orLeave(read<LessonPart>(event.fetch, address))
	]);
	return { ...loaded, story: withLesson(loaded.story, part) };
}

/** The story, or its lesson, with a map on the way; and for the build the figure of the whole story. */
async function loadWith(
	event: StoryEvent,
	loadTold: (event: StoryEvent) => ReturnType<typeof loadStory>
) {
	if (!import.meta.env.SSR) {
		if (opensView(location.search + location.hash)) fetchFigureAhead();
		fetchEngineAhead();
	}
	const loaded = await loadTold(event);
	if (!import.meta.env.SSR) return { ...loaded, drawing: undefined };
	const [{ drawStory }] = await Promise.all([
		import('../../../press/figure/prerender'),
		figure.load()
	]);
	return { ...loaded, drawing: await drawStory(loaded.story) };
}

export const load = (event: StoryEvent) => loadWith(event, loadStory);

export const loadStage = (event: StoryEvent) => loadWith(event, loadLesson);
