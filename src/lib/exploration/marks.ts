import type { Since, StoryEvent } from '../story/story';
import { aside, themes, type Theme } from '../story/terms';
import type { Exploration } from './exploration.svelte';
import { passesSince } from './filter';

/** Whether the event has to do with the place, and does not only mention it to show where things are. */
const holds = (event: StoryEvent, place: string): boolean =>
	event.places.some((at) => at.place === place && !aside.includes(at.role));

/** Whether the reader has the event open, points at it, or points at one of its places. */
export function isEventMarked({ pointed, event: open }: Exploration, event: StoryEvent): boolean {
	if (event.id === open?.id) return true;
	if (!pointed) return false;
	return 'event' in pointed
		? pointed.event === event.id
		: event.places.some((at) => at.place === pointed.place);
}

/** Whether the place is open, measured, or belongs to the event that is open. */
export function isPlaceSelected({ event, place, line }: Exploration, id: string): boolean {
	return event ? holds(event, id) : place?.id === id || line.includes(id);
}

/** Whether the reader points at the place, or at an event that has to do with it. */
export function isPlacePointed(exploration: Exploration, id: string): boolean {
	const { pointed } = exploration;
	if (!pointed) return false;
	if ('place' in pointed) return pointed.place === id;
	return exploration.eventsAt(id).some((event) => event.id === pointed.event && holds(event, id));
}

/** Whether the event is pointed at, itself and not through a place. */
export const isEventPointed = ({ pointed }: Exploration, id: string): boolean =>
	pointed !== null && 'event' in pointed && pointed.event === id;

/** Themes of what happened at a place, as far as the reader wants to see it; of all, if that is none. */
export function themesAt(exploration: Exploration, place: string): Theme[] {
	const all = new Set<Theme>();
	const shown = new Set<Theme>();
	for (const event of exploration.eventsAt(place)) {
		if (shown.has(event.theme) || !holds(event, place)) continue;
		all.add(event.theme);
		if (exploration.isShown(event)) shown.add(event.theme);
	}
	const found = shown.size > 0 ? shown : all;
	return themes.filter((theme) => found.has(theme));
}

/** What happened at a place after the article, as far as the reader wants to see it. */
export function sinceAt({ showsSince, index, filter }: Exploration, place: string): Since[] {
	if (!showsSince) return [];
	return (index.sinceAt.get(place) ?? [])
		.filter(({ since, event }) => passesSince(since, event, filter))
		.map(({ since }) => since);
}

/** Whether the reader wants to see any event of the place; a place without events is always shown. */
export const isPlaceShown = (exploration: Exploration, id: string): boolean =>
	exploration.shownAt.has(id) || exploration.eventsAt(id).length === 0;

/**
 * Whether the reader can point at the place: it is selected, or one of its events is shown, or something
 * that happened there after the article.
 */
export const isPlaceReachable = (exploration: Exploration, id: string): boolean =>
	isPlaceShown(exploration, id) ||
	isPlaceSelected(exploration, id) ||
	sinceAt(exploration, id).length > 0;
