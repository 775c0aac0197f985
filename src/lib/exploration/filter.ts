import type { Claim, Since, Story, StoryEvent } from '../story/story';
import type { Strength, Theme } from '../story/terms';
import type { When } from '../story/when';

/** Which events the reader wants to see. What is absent leaves them all. */
export interface Filter {
	/** In the order of the terms; never none, never all. */
	themes?: Theme[] | undefined;
	/** In the order of the terms; never none, never all. */
	strengths?: Strength[] | undefined;
	/** Id of the voice that makes a claim. */
	voice?: string | undefined;
	/** First and last month, such as `2024-10`. */
	from?: string | undefined;
	to?: string | undefined;
}

/** When the event happened: as other sources have it, or else as the article states it. */
export const bestDateOf = ({ when }: StoryEvent): When | null => when.found ?? when.article;

const monthLength = 'YYYY-MM'.length;

/** Whether a date may lie within the months; a date that is not known does so only if all do. */
function isWithin(date: When | null, { from, to }: Filter): boolean {
	if (!from && !to) return true;
	if (!date) return false;
	const { earliest, latest } = date;
	const endsBefore = from && latest && latest.slice(0, monthLength) < from;
	const beginsAfter = to && earliest && earliest.slice(0, monthLength) > to;
	return !endsBefore && !beginsAfter;
}

/** Whether a claim is made by the voice and with the strength that the reader wants to see. */
export const passesClaim = (
	{ strength, voiceId }: Pick<Claim, 'strength' | 'voiceId'>,
	{ strengths, voice }: Filter
): boolean => (strengths?.includes(strength) ?? true) && (!voice || voice === voiceId);

/** Whether the reader wants to see what is of the event's theme and has one of its claims. */
const passesKind = (event: StoryEvent, filter: Filter): boolean =>
	(filter.themes?.includes(event.theme) ?? true) &&
	event.claims.some((claim) => passesClaim(claim, filter));

/** Whether an event is among those that the reader wants to see. */
const passes = (event: StoryEvent, filter: Filter): boolean =>
	passesKind(event, filter) && isWithin(bestDateOf(event), filter);

/**
 * Whether the reader wants to see what happened after the article, by the theme and the claims of the
 * event that it belongs to and by its own date.
 */
export const passesSince = ({ when }: Since, event: StoryEvent, filter: Filter): boolean =>
	passesKind(event, filter) && isWithin(when, filter);

/** Those of the events that the reader wants to see, in their order. */
export const siftEvents = (
	events: readonly StoryEvent[],
	filter: Filter
): ReadonlySet<StoryEvent> => new Set(events.filter((event) => passes(event, filter)));

/** A choice with one of its values put in or taken out. */
export const toggle = <T>(chosen: readonly T[] = [], value: T): T[] =>
	chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];

/** Counts by a trait the events that are left by every other part of the reader's choice. */
function tally<T extends string>(
	events: readonly StoryEvent[],
	filter: Filter,
	traitsOf: (event: StoryEvent) => readonly T[]
): Partial<Record<T, number>> {
	const counts: Partial<Record<T, number>> = {};
	for (const event of events) {
		if (!passes(event, filter)) continue;
		const traits = traitsOf(event);
		const different = traits.length > 1 ? new Set(traits) : traits;
		for (const trait of different) counts[trait] = (counts[trait] ?? 0) + 1;
	}
	return counts;
}

/** How many events of each theme the rest of the reader's choice leaves. */
export const countThemes = (events: readonly StoryEvent[], filter: Filter) =>
	tally(events, { ...filter, themes: undefined }, ({ theme }) => [theme]);

/** How many events with a claim of each strength the rest of the reader's choice leaves. */
export const countStrengths = (events: readonly StoryEvent[], filter: Filter) =>
	tally(events, { ...filter, strengths: undefined }, ({ claims }) => {
		const ofVoice = claims.filter(({ voiceId }) => !filter.voice || voiceId === filter.voice);
		return ofVoice.map(({ strength }) => strength);
	});

/** A choice without what the story does not know: a voice that is none of its own. */
export function knownTo({ voices }: Story, { voice, ...filter }: Filter): Filter {
	return voices.some(({ id }) => id === voice) ? { ...filter, voice } : filter;
}
