import { passesClaim, type Filter } from '../../exploration/filter';
import { estimatesOf } from '../../exploration/story-index';
import type {
	Check,
	Claim,
	Place,
	Quantity,
	Since,
	Source,
	Story,
	StoryEvent
} from '../../story/story';

/** A claim and the event that it belongs to. */
export interface ToldClaim {
	claim: Claim;
	event: StoryEvent;
}

/** A check and the events that it bears on. */
interface ToldCheck {
	check: Check;
	events: StoryEvent[];
}

/** The claims of the events that the filter lets through, in the article's order. */
export const claimsOf = (events: readonly StoryEvent[], filter: Filter): ToldClaim[] =>
	events.flatMap((event) =>
		event.claims.filter((claim) => passesClaim(claim, filter)).map((claim) => ({ claim, event }))
	);

/** How many claims events have. */
export const countClaims = (events: readonly StoryEvent[]): number =>
	events.reduce((count, { claims }) => count + claims.length, 0);

/** The checks that bear on claims of the events that the filter lets through, each once. */
export function checksOf(events: readonly StoryEvent[], filter: Filter): ToldCheck[] {
	const told = new Map<string, ToldCheck>();
	for (const event of events) {
		if (event.checks.length === 0) continue;
		const claims = event.claims.filter((claim) => passesClaim(claim, filter));
		const ids = new Set(claims.flatMap(({ checks }) => checks));
		for (const check of event.checks.filter(({ id }) => ids.has(id))) {
			const known = told.get(check.id);
			if (known) known.events.push(event);
			else told.set(check.id, { check, events: [event] });
		}
	}
	return [...told.values()];
}

/** What a source is there for in a story. */
interface Resting {
	isArticle: boolean;
	isOriginal: boolean;
	claims: ToldClaim[];
	checks: ToldCheck[];
	since: { later: Since; event: StoryEvent }[];
	quantities: { quantity: Quantity; event: StoryEvent }[];
	places: Place[];
}

/** All that rests on a source. */
export function restingOn({ article, events, places }: Story, { id }: Source): Resting {
	const rests = ({ sources }: { sources: Source[] }) => sources.some((source) => source.id === id);
	return {
		isArticle: article.source.id === id,
		isOriginal: article.original?.id === id,
		claims: claimsOf(events, {}).filter(({ claim }) => rests(claim)),
		checks: checksOf(events, {}).filter(({ check }) => rests(check) || check.findings.some(rests)),
		since: events.flatMap((event) => event.since.filter(rests).map((later) => ({ later, event }))),
		quantities: events.flatMap((event) =>
			event.quantities
				.filter((quantity) => estimatesOf(quantity).some(({ source }) => source.id === id))
				.map((quantity) => ({ quantity, event }))
		),
		places: places.filter(rests)
	};
}

/** The events that have something that rests on a source, in the article's order. */
export function eventsOn(story: Story, source: Source): StoryEvent[] {
	const { claims, checks, since, quantities } = restingOn(story, source);
	const resting = new Set([
		...[...claims, ...since, ...quantities].map(({ event }) => event),
		...checks.flatMap(({ events }) => events)
	]);
	return story.events.filter((event) => resting.has(event));
}
