import { inTime } from '../../exploration/in-time';
import type { Span } from '../../story/prose';
import type { StoryEvent } from '../../story/story';
import { textIn } from '../words/spans';

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

/** The events that a person takes part in, in the order of time. */
export const partsOf = (
	events: readonly StoryEvent[],
	person: string
): { event: StoryEvent; part: Part }[] =>
	inTime(events).flatMap((event) =>
		event.people.filter((part) => part.person === person).map((part) => ({ event, part }))
	);
