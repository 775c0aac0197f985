import { bestDateOf } from '../exploration/filter';
import type { Span } from '../story/prose';
import type { StoryEvent } from '../story/story';
import { textIn } from './spans';

type Part = StoryEvent['people'][number];

/** When the event happened, in words: as other sources have it, or else as the article states it. */
export function whenOf({ when }: StoryEvent): Span[] {
	const { found, foundOf, stated } = when;
	if (!found) return [textIn(stated, when.statedLanguage)];
	return [
		textIn(found.text),
		...(foundOf ? [textIn(' '), textIn(`(${foundOf})`, when.foundOfLanguage)] : [])
	];
}

const dayOf = (event: StoryEvent): string | null => {
	const date = bestDateOf(event);
	return date && (date.earliest ?? date.latest);
};

/** The events in the order of time; those without a date come last, in the article's order. */
export function inTime(events: readonly StoryEvent[]): StoryEvent[] {
	const key = (event: StoryEvent) => dayOf(event) ?? '~';
	return [...events].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The events that a person takes part in, in the order of time. */
export const partsOf = (
	events: readonly StoryEvent[],
	person: string
): { event: StoryEvent; part: Part }[] =>
	inTime(events).flatMap((event) =>
		event.people.filter((part) => part.person === person).map((part) => ({ event, part }))
	);
