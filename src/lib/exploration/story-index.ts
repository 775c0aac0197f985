import type { Person, Place, Since, Source, Story, StoryEvent } from '../story/story';

/** Every publication that the story rests on, each once, in the order in which the story comes to it. */
export function sourcesOf({ article, events, places }: Story): Source[] {
	const all = new Map<string, Source>();
	const note = (source: Source) => all.set(source.id, source);
	const noteAll = (some: readonly { sources: readonly Source[] }[]) => {
		for (const { sources } of some) sources.forEach(note);
	};
	note(article.source);
	if (article.original) note(article.original);
	for (const { claims, checks, since, comparison } of events) {
		[claims, checks, since].forEach(noteAll);
		if (!comparison) continue;
		note(comparison.claimed.source);
		for (const { source } of comparison.published) note(source);
	}
	noteAll(places);
	return [...all.values()];
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

function byId<T extends { id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
	const found = new Map<string, T>();
	for (const one of all) found.set(one.id, one);
	return found;
}

/** Indexes a story. */
export function indexStory(story: Story): StoryIndex {
	const eventsAt = new Map<string, StoryEvent[]>();
	for (const { id } of story.places) eventsAt.set(id, []);
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
