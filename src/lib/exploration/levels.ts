import { readAddress, readAnchor, type Whereabouts } from './address';
import type { StoryIndex } from './story-index';

/** What an address asks for and a story does not have. */
export interface Missing {
	kind: 'event' | 'place' | 'person' | 'source';
	id: string;
}

/** The first thing that whereabouts ask for and the story does not have, if there is one. */
export function missingFrom(
	index: StoryIndex,
	{ event, place, person, source, line = [] }: Whereabouts
): Missing | null {
	if (event && !index.events.has(event)) return { kind: 'event', id: event };
	if (place && !index.places.has(place)) return { kind: 'place', id: place };
	if (person && !index.people.has(person)) return { kind: 'person', id: person };
	if (source && !index.sources.has(source)) return { kind: 'source', id: source };
	const lost = line.find((point) => typeof point === 'string' && !index.places.has(point));
	return typeof lost === 'string' ? { kind: 'place', id: lost } : null;
}

/**
 * Where an address leads in a story. Its fragment, as in `#harvest`, counts where its query opens
 * nothing and the story has what it names.
 */
export function locate(index: StoryIndex, address: string): Whereabouts {
	const [query = '', anchor = ''] = address.split('#');
	const here = readAddress(query);
	const there = readAnchor(anchor);
	const isAnywhere = levelAbove(index, here) !== null;
	return isAnywhere || missingFrom(index, there) ? here : { ...here, ...there };
}

/**
 * What is one level up: from an event where it was opened from, a place, a person, a source or a
 * view; from a person the list of people; else the list of events, above which there is nothing.
 */
export function levelAbove(
	index: StoryIndex,
	{ event, place, person, source, view, line }: Whereabouts
): Whereabouts | null {
	if (!event && !place && !person && !source && !view && !line) return null;
	const isEvent = event !== undefined && index.events.has(event);
	if (isEvent && place && index.places.has(place)) return { place };
	if (isEvent && person && index.people.has(person)) return { person };
	if (isEvent && source && index.sources.has(source)) return { source };
	if (isEvent && view) return { view };
	if (isEvent) return {};
	if (person) return { view: 'people' };
	return view && line ? { line } : {};
}
