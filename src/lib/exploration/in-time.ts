import type { StoryEvent } from '../story/story';
import { bestDateOf } from './filter';

const dayOf = (event: StoryEvent): string | null => {
	const date = bestDateOf(event);
	return date && (date.earliest ?? date.latest);
};

/** The events in the order of time; those without a date come last, in the article's order. */
export function inTime(events: readonly StoryEvent[]): StoryEvent[] {
	const key = (event: StoryEvent) => dayOf(event) ?? '~';
	return [...events].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
