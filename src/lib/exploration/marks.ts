import type { StoryEvent } from '../story/story';
import type { Role } from '../story/terms';
import type { Exploration } from './exploration.svelte';

const aside: readonly Role[] = ['context', 'namesake'];

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
export function isPlacePointed({ pointed, story }: Exploration, id: string): boolean {
	if (!pointed) return false;
	if ('place' in pointed) return pointed.place === id;
	const event = story.events.find((other) => other.id === pointed.event);
	return event !== undefined && holds(event, id);
}

/** Whether the event is pointed at, itself and not through a place. */
export const isEventPointed = ({ pointed }: Exploration, id: string): boolean =>
	pointed !== null && 'event' in pointed && pointed.event === id;
