import type { Person, Place, Since, Source, Story, StoryEvent } from '../story/story';

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
	/** What happened at a place after the article, each with its event, in the article's order, by the place's id. */
	sinceAt: ReadonlyMap<string, readonly { since: Since; event: StoryEvent }[]>;
	/** The events that have routes, in the article's order. */
	routed: readonly StoryEvent[];
	/** The places that are lines or areas. */
	shapes: readonly Place[];
}

const byId = <T extends { id: string }>(all: readonly T[]) =>
	new Map(all.map((one) => [one.id, one]));

/** Indexes a story. */
export function indexStory(story: Story): StoryIndex {
	const eventsAt = new Map<string, StoryEvent[]>(story.places.map(({ id }) => [id, []]));
	const sinceAt = new Map<string, { since: Since; event: StoryEvent }[]>();
	for (const event of story.events) {
		for (const { place } of event.places) eventsAt.get(place)?.push(event);
		for (const since of event.since) {
			if (since.place === null) continue;
			const known = sinceAt.get(since.place);
			if (known) known.push({ since, event });
			else sinceAt.set(since.place, [{ since, event }]);
		}
	}
	return {
		events: byId(story.events),
		places: byId(story.places),
		people: byId(story.people),
		sources: byId(sourcesOf(story)),
		eventsAt,
		sinceAt,
		routed: story.events.filter(({ routes }) => routes.length > 0),
		shapes: story.places.filter(({ geometry }) => geometry.type !== 'Point')
	};
}
