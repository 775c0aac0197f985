import { estimatesOf } from './evidence';
import type {
	Check,
	Claim,
	Estimate,
	Finding,
	Place,
	Quantity,
	Since,
	Source,
	Story,
	StoryEvent
} from './story';

/** What cites sources, and where in an event that stands. */
export type EventCitation = { event: StoryEvent } & (
	| { at: 'claim'; cites: Claim }
	| { at: 'check'; cites: Check | Finding; check: Check }
	| { at: 'quantity'; cites: Estimate; quantity: Quantity }
	| { at: 'since'; cites: Since }
);

/** The same in a story: its article, its original and its places rest on sources too. */
export type Citation =
	| EventCitation
	| { at: 'article'; cites: { source: Source } }
	| { at: 'original'; cites: { source: Source } }
	| { at: 'place'; cites: Place };

/** The sources of what cites some, or one. */
export const sourcesIn = ({ cites }: Citation): readonly Source[] =>
	'source' in cites ? [cites.source] : cites.sources;

/** Everything in an event that cites sources. */
export const citationsIn = (event: StoryEvent): EventCitation[] => [
	...event.claims.map((cites) => ({ at: 'claim', event, cites }) as const),
	...event.checks.map((check) => ({ at: 'check', event, check, cites: check }) as const),
	...event.since.map((cites) => ({ at: 'since', event, cites }) as const),
	...event.checks.flatMap((check) =>
		check.findings.map((cites) => ({ at: 'check', event, check, cites }) as const)
	),
	...event.quantities.flatMap((quantity) =>
		estimatesOf(quantity).map((cites) => ({ at: 'quantity', event, quantity, cites }) as const)
	)
];

/** Everything in a story that cites sources, in the order in which the story comes to it. */
export function citationsOf({ article, events, places }: Story): Citation[] {
	const { source, original } = article;
	return [
		{ at: 'article', cites: { source } },
		...(original ? [{ at: 'original', cites: { source: original } } as const] : []),
		...events.flatMap(citationsIn),
		...places.map((cites) => ({ at: 'place', cites }) as const)
	];
}

/** A source, and all that cites it. */
export interface CitedSource {
	source: Source;
	citations: Citation[];
}

/** Every source that a story rests on, each once with all that cites it, in the order in which the story comes to it. */
export function citedSources(story: Story): CitedSource[] {
	const all = new Map<string, CitedSource>();
	for (const citation of citationsOf(story))
		for (const source of sourcesIn(citation)) {
			const known = all.get(source.id);
			if (known) known.citations.push(citation);
			else all.set(source.id, { source, citations: [citation] });
		}
	return [...all.values()];
}

/** Every source that a story or an event rests on, each once, in the order in which it comes to it. */
export const sourcesOf = (told: Story | StoryEvent): Source[] => {
	const citations = 'events' in told ? citationsOf(told) : citationsIn(told);
	return [...new Map(citations.flatMap(sourcesIn).map((source) => [source.id, source])).values()];
};
