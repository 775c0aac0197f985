import { passesClaim, type Filter, type ToldClaim } from '../../exploration/filter';
import { citationsOf, sourcesIn, type Citation } from '../../story/citations';
import type { Check, Place, Quantity, Since, Source, Story, StoryEvent } from '../../story/story';

/** A check and the events that it bears on. */
interface ToldCheck {
	check: Check;
	events: StoryEvent[];
}

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
export function restingOn(story: Story, { id }: Source): Resting {
	const rests = citationsOf(story).filter((one) =>
		sourcesIn(one).some((source) => source.id === id)
	);
	const at = <Kind extends Citation['at']>(kind: Kind) =>
		rests.filter((one): one is Extract<Citation, { at: Kind }> => one.at === kind);
	const checks = new Set(at('check').map(({ check }) => check.id));
	const quantities = new Map(at('quantity').map(({ quantity, event }) => [quantity, event]));
	return {
		isArticle: at('article').length > 0,
		isOriginal: at('original').length > 0,
		claims: at('claim').map(({ cites, event }) => ({ claim: cites, event })),
		checks: checksOf(story.events, {}).filter(({ check }) => checks.has(check.id)),
		since: at('since').map(({ cites, event }) => ({ later: cites, event })),
		quantities: [...quantities].map(([quantity, event]) => ({ quantity, event })),
		places: at('place').map(({ cites }) => cites)
	};
}
