import { resolve } from '$app/paths';
import { error, type LoadEvent } from '@sveltejs/kit';
import { opensView } from '$lib/exploration/address';
import { fetchFigureAhead, figure } from '$lib/figure/figure';
import { fetchEngineAhead } from '$lib/map/engine/engine';
import { frozen } from '$lib/story/frozen';
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

/** Where to get what a story adds to the map; `null` where it adds nothing. */
const groundAddress = ({ id, ground }: Story): string | null =>
	ground ? resolve('/stories/[story]/ground.geojson.gz', { story: id }) : null;

/** What was loaded; in development nobody can change its story any more. */
function kept<T extends { story: Story }>(loaded: T): T {
	if (import.meta.env.DEV) frozen(loaded.story);
	return loaded;
}

async function fetchStory({ params, fetch }: StoryEvent) {
	const address = resolve('/[language=language]/[story]/story.json', params);
	if (import.meta.env.SSR) {
		const { told } = await import('../../../press/told');
		const story = told(params.story, params.language) ?? error(404);
		return { address, story, ground: groundAddress(story) };
	}
	const story = unpackStory(await orLeave(read<Story>(fetch, address)));
	return { address, story, ground: groundAddress(story) };
}

/** A story for a page, as the build has it or as the browser fetches it. */
const loadStory = async (event: StoryEvent) => kept(await fetchStory(event));

/** The same with what only a lesson needs. */
export async function loadLesson(event: StoryEvent) {
	if (import.meta.env.SSR) return loadStory(event);
	const address = resolve('/[language=language]/[story]/lesson.json', event.params);
	const [loaded, part] = await Promise.all([
		fetchStory(event),
		orLeave(read<LessonPart>(event.fetch, address))
	]);
	return kept({ ...loaded, story: withLesson(loaded.story, part) });
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
	const [{ prerenderStory }] = await Promise.all([
		import('../../../press/figure/prerender'),
		figure.load()
	]);
	return { ...loaded, drawing: await prerenderStory(loaded.story) };
}

export const load = (event: StoryEvent) => loadWith(event, loadStory);

export const loadStage = (event: StoryEvent) => loadWith(event, loadLesson);
