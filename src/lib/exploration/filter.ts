import type { Claim, Since, Story, StoryEvent } from '../story/story';
import type { Strength, Theme } from '../story/terms';
import type { When } from '../story/when/when';

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

/** Whether a date may lie within the months; a date that is not known does so only if all do. */
function isWithin(date: When | null, { from, to }: Filter): boolean {
	if (!from && !to) return true;
	if (!date) return false;
	const { earliest, latest } = date;
	const endsBefore = from && latest && latest < from;
	const beginsAfter = to && earliest && earliest > to && !earliest.startsWith(to);
	return !endsBefore && !beginsAfter;
}

/** Whether a claim is made by the voice and with the strength that the reader wants to see. */
export const passesClaim = (
	{ strength, voiceId }: Pick<Claim, 'strength' | 'voiceId'>,
	{ strengths, voice }: Filter
): boolean => (strengths?.includes(strength) ?? true) && (!voice || voice === voiceId);

/** A claim and the event that it belongs to. */
export interface ToldClaim {
	claim: Claim;
	event: StoryEvent;
}

/** The claims of the events that the filter lets through, in the article's order. */
export const claimsOf = (events: readonly StoryEvent[], filter: Filter): ToldClaim[] =>
	events.flatMap((event) =>
		event.claims.filter((claim) => passesClaim(claim, filter)).map((claim) => ({ claim, event }))
	);

const passesTheme = ({ theme }: StoryEvent, { themes }: Filter): boolean =>
	themes?.includes(theme) ?? true;

const passesClaims = ({ claims }: StoryEvent, filter: Filter): boolean =>
	claims.some((claim) => passesClaim(claim, filter));

/** Whether an event is among those that the reader wants to see. */
export const passes = (event: StoryEvent, filter: Filter): boolean =>
	passesTheme(event, filter) && passesClaims(event, filter) && isWithin(bestDateOf(event), filter);

/**
 * Whether the reader wants to see what happened after the article, by the theme and the claims of the
 * event that it belongs to and by its own date.
 */
export const passesSince = ({ when }: Since, event: StoryEvent, filter: Filter): boolean =>
	passesTheme(event, filter) && passesClaims(event, filter) && isWithin(when, filter);

/** What a choice leaves of a story's events. */
export interface Sifted {
	/** In their order. */
	events: readonly StoryEvent[];
	/** How many of each theme the rest of the choice leaves. */
	themes: Partial<Record<Theme, number>>;
	/** How many with a claim of each strength the rest of the choice leaves. */
	strengths: Partial<Record<Strength, number>>;
}

function addTo<T extends string>(counts: Partial<Record<T, number>>, trait: T): void {
	counts[trait] = (counts[trait] ?? 0) + 1;
}

/** Those of the events that the reader wants to see, and what another choice would show, in one pass. */
export function siftEvents(events: readonly StoryEvent[], filter: Filter): Sifted {
	const sifted = { events: [] as StoryEvent[], themes: {}, strengths: {} };
	const ofVoice = { voice: filter.voice };
	const told = new Set<Strength>();
	for (const event of events) {
		if (!isWithin(bestDateOf(event), filter)) continue;
		const isTold = passesClaims(event, filter);
		if (isTold) addTo(sifted.themes, event.theme);
		if (!passesTheme(event, filter)) continue;
		if (isTold) sifted.events.push(event);
		told.clear();
		for (const claim of event.claims) if (passesClaim(claim, ofVoice)) told.add(claim.strength);
		for (const strength of told) addTo(sifted.strengths, strength);
	}
	return sifted;
}

/** A choice with one of its values put in or taken out. */
export const toggle = <T>(chosen: readonly T[] = [], value: T): T[] =>
	chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];

/** A choice without what the story does not know: a voice that is none of its own. */
export function knownTo({ voices }: Story, { voice, ...filter }: Filter): Filter {
	return voices.some(({ id }) => id === voice) ? { ...filter, voice } : filter;
}
