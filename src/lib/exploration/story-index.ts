import { sourcesOf } from '../story/citations';
import type { Person, Place, Since, Source, Story, StoryEvent } from '../story/story';
import { aside, type Theme } from '../story/terms';

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

/** An object of which each part is made when it is first looked at. */
function lazily<T extends object>(makers: { [K in keyof T]: () => T[K] }): T {
	const whole = {} as T;
	for (const key of Object.keys(makers) as (keyof T)[]) {
		let made: T[typeof key] | undefined;
		Object.defineProperty(whole, key, { get: () => (made ??= makers[key]()) });
	}
	return whole;
}

function eventsByPlace({ events, places }: Story): StoryIndex['eventsAt'] {
	const found = new Map<string, StoryEvent[]>();
	for (const { id } of places) found.set(id, []);
	for (const event of events) for (const { place } of event.places) found.get(place)?.push(event);
	return found;
}

function sinceByPlace({ events }: Story): StoryIndex['sinceAt'] {
	const found = new Map<string, { since: Since; event: StoryEvent }[]>();
	for (const event of events)
		for (const since of event.since) {
			if (since.place === null) continue;
			const known = found.get(since.place);
			if (known) known.push({ since, event });
			else found.set(since.place, [{ since, event }]);
		}
	return found;
}

/** Of what theme is what happens at places in events, by the place's id; `null` where they only mention it. */
export function themesByPlace(
	events: readonly StoryEvent[]
): ReadonlyMap<string, Theme | 'several' | null> {
	const found = new Map<string, Theme | 'several' | null>();
	for (const { theme, places } of events)
		for (const { place, role } of places) {
			const known = found.get(place);
			const told = aside.includes(role) ? null : theme;
			if (!known) found.set(place, told);
			else if (told && told !== known) found.set(place, 'several');
		}
	return found;
}

/** Indexes a story, each part of it when that is first looked at. */
export const indexStory = (story: Story): StoryIndex =>
	lazily<StoryIndex>({
		events: () => byId(story.events),
		places: () => byId(story.places),
		people: () => byId(story.people),
		sources: () => byId(sourcesOf(story)),
		eventsAt: () => eventsByPlace(story),
		sinceAt: () => sinceByPlace(story),
		routed: () => story.events.filter(({ routes }) => routes.length > 0),
		shapes: () => story.places.filter(({ geometry }) => geometry.type !== 'Point')
	});

/** What has an id among all, which are indexed only where there is an id; `null` if nothing has it. */
export const lookUp = <T>(id: string | undefined, all: () => ReadonlyMap<string, T>): T | null =>
	id ? (all().get(id) ?? null) : null;
