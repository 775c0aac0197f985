import { writePlainJson } from './plain-json';
import type { Span } from './prose';
import type { Claim, Story, StoryEvent } from './story';
import type { When } from './when';

/** What most events, claims and dates lack. */
const lacking = {
	event: 'text routes people camera checks comparison since notes questions'.split(' '),
	when: ['found', 'foundOf'],
	claim: ['sources', 'checks'],
	date: ['approximate', 'margin', 'uncertain']
};

const isNothing = (value: unknown): boolean =>
	value === null ||
	value === false ||
	value === '' ||
	(Array.isArray(value) && value.length === 0) ||
	(typeof value === 'object' && Object.values(value).every((part) => part === 0));

const without = <T extends object>(record: T, keys: readonly string[]) =>
	Object.fromEntries(
		Object.entries(record).filter(([key, value]) => !(keys.includes(key) && isNothing(value)))
	) as Partial<T>;

type PackedSpan = string | Span;
type PackedSpans = PackedSpan | PackedSpan[];

const packSpan = (span: Span): PackedSpan =>
	span.kind === 'text' && !span.language ? span.text : span;

function packSpans(spans: Span[]): PackedSpans {
	const [first, ...others] = spans.map(packSpan);
	return first !== undefined && others.length === 0 ? first : spans.map(packSpan);
}

const packClaim = (claim: Claim) => ({
	...without(claim, lacking.claim),
	text: packSpans(claim.text),
	voice: undefined
});

/**
 * A story as JSON, to be read with {@link unpackStory}: without what its events, claims and dates lack and what is
 * told elsewhere in it, and with plain words as they are. So one of many events is a third shorter.
 */
export const packStory = (story: Story): string =>
	writePlainJson({
		...story,
		events: story.events.map((event) => ({
			...without(event, lacking.event),
			lead: packSpans(event.lead),
			when: without(
				{ ...event.when, article: event.when.article && without(event.when.article, lacking.date) },
				lacking.when
			),
			claims: event.claims.map(packClaim)
		}))
	});

const nothing: never[] = [];
const exact = { earliest: 0, latest: 0 };

function unpackDate(date: Partial<When>): void {
	date.approximate ??= false;
	date.margin ??= exact;
	date.uncertain ??= false;
}

const unpackSpan = (span: PackedSpan): Span =>
	typeof span === 'string' ? { kind: 'text', text: span } : span;

const unpackSpans = (spans: PackedSpans): Span[] =>
	Array.isArray(spans) ? spans.map(unpackSpan) : [unpackSpan(spans)];

type Voices = ReadonlyMap<string, Span[]>;

function unpackClaim(
	claim: Partial<Claim> & Pick<Claim, 'voiceId' | 'text'>,
	voices: Voices
): void {
	claim.voice = voices.get(claim.voiceId)!;
	claim.text = unpackSpans(claim.text);
	claim.sources ??= nothing;
	claim.checks ??= nothing;
}

function unpackEvent(
	event: Partial<StoryEvent> & Pick<StoryEvent, 'when' | 'claims' | 'lead'>,
	voices: Voices
): void {
	event.lead = unpackSpans(event.lead);
	event.text ??= nothing;
	event.routes ??= nothing;
	event.people ??= nothing;
	event.camera ??= null;
	event.checks ??= nothing;
	event.comparison ??= null;
	event.since ??= nothing;
	event.notes ??= nothing;
	event.questions ??= nothing;
	event.when.found ??= null;
	event.when.foundOf ??= '';
	if (event.when.article) unpackDate(event.when.article);
	for (const claim of event.claims) unpackClaim(claim, voices);
}

/** Gives a story back what {@link packStory} has left out, in place. */
export function unpackStory(packed: Story): Story {
	const voices = new Map(packed.voices.map(({ id, text }) => [id, text]));
	for (const event of packed.events) unpackEvent(event, voices);
	return packed;
}
