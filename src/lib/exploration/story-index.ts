import type { Person, Place, Source, Story, StoryEvent } from '../story/story';

/** Every publication that the story rests on, each once, in the order in which the story comes to it. */
export function sourcesOf({ article, events, places }: Story): Source[] {
	const all = [
		article.source,
		...(article.original ? [article.original] : []),
		...events.flatMap(({ claims, checks, since, comparison }) => [
			...[...claims, ...checks, ...since].flatMap(({ sources }) => sources),
			...(comparison
				? [comparison.claimed.source, ...comparison.published.map(({ source }) => source)]
				: [])
		]),
		...places.flatMap(({ sources }) => sources)
	];
	return [...new Map(all.map((source) => [source.id, source])).values()];
}

/** What a story holds, to be found by id in no time. */
export interface StoryIndex {
	events: ReadonlyMap<string, StoryEvent>;
	places: ReadonlyMap<string, Place>;
	people: ReadonlyMap<string, Person>;
	sources: ReadonlyMap<string, Source>;
	/** The events linked to a place, in the article's order, by the place's id. */
	eventsAt: ReadonlyMap<string, readonly StoryEvent[]>;
}

const byId = <T extends { id: string }>(all: readonly T[]) =>
	new Map(all.map((one) => [one.id, one]));

/** Indexes a story. */
export function indexStory(story: Story): StoryIndex {
	const eventsAt = new Map<string, StoryEvent[]>(story.places.map(({ id }) => [id, []]));
	for (const event of story.events)
		for (const { place } of event.places) eventsAt.get(place)?.push(event);
	return {
		events: byId(story.events),
		places: byId(story.places),
		people: byId(story.people),
		sources: byId(sourcesOf(story)),
		eventsAt
	};
}
