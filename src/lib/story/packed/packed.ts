import { plainDate, restoreDate, shortDate } from './date';
import { withoutLesson } from './lesson';
import { restoreSources, writeWithSources } from './sources';
import type { Span } from '../prose';
import type { Claim, Place, Story, StoryEvent } from '../story';
import type { When } from '../when/when';

const nothing: never[] = [];

/** What most events, claims, dates and places lack, and what stands there then. */
const lacking = {
	event: {
		text: nothing,
		routes: nothing,
		people: nothing,
		camera: null,
		checks: nothing,
		quantities: nothing,
		since: nothing,
		notes: nothing,
		misconceptions: nothing,
		board: nothing,
		questions: nothing
	} satisfies Partial<StoryEvent>,
	when: { found: null, foundOf: '' } satisfies Partial<StoryEvent['when']>,
	claim: { toSort: null, sources: nothing, checks: nothing } satisfies Partial<Claim>,
	place: {
		localNames: nothing,
		note: nothing,
		sources: nothing,
		dataset: null
	} satisfies Partial<Place>
};

const isNothing = (value: unknown): boolean =>
	value === null || value === '' || (Array.isArray(value) && value.length === 0);

const without = <T extends object>(record: T, lacks: Partial<T>) =>
	Object.fromEntries(
		Object.entries(record).filter(([key, value]) => !(key in lacks && isNothing(value)))
	) as Partial<T>;

/** Gives a record back what {@link without} has left out, in place. */
function fill<T extends object>(record: T, lacks: Partial<T>): void {
	for (const key in lacks) record[key] ??= lacks[key]!;
}

type PackedSpan = string | Span;
type PackedSpans = PackedSpan | PackedSpan[];

const packSpan = (span: Span): PackedSpan =>
	span.kind === 'text' && !span.language ? span.text : span;

function packSpans(spans: Span[]): PackedSpans {
	const [first, ...others] = spans.map(packSpan);
	return first !== undefined && others.length === 0 ? first : spans.map(packSpan);
}

const unread = { tours: undefined, teaching: undefined, questions: undefined };
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const packDate = (date: When, stated: string) =>
	isSame(date, plainDate(date.edtf, stated)) ? date.edtf : shortDate(date);

const plainGeometry = ({ point }: Pick<Place, 'point'>): Place['geometry'] => ({
	type: 'Point',
	coordinates: point
});

/** The names of a place that has no others in other languages. */
const plainNames = ({ name }: Pick<Place, 'name'>, language: string): Place['names'] => [
	{ language, text: name, romanised: null }
];

const packPlace = (place: Place, language: string) => ({
	...without(place, lacking.place),
	label: place.label === place.name ? undefined : place.label,
	names: isSame(place.names, plainNames(place, language)) ? undefined : place.names,
	geometry: isSame(place.geometry, plainGeometry(place)) ? undefined : place.geometry
});

const packClaim = (claim: Claim) => ({
	...without(claim, lacking.claim),
	text: packSpans(claim.text),
	voice: undefined
});

/**
 * A story as JSON, to be read with {@link unpackStory}: without what only a lesson needs, what its events, claims, dates
 * and places lack and what is told elsewhere in it, and with plain words and dates as they are. So one of many events is
 * much shorter.
 */
export function packStory(story: Story): string {
	const read = withoutLesson(story);
	return writeWithSources({
		...read,
		...unread,
		places: story.places.map((place) => packPlace(place, story.language)),
		events: read.events.map((event) => ({
			...without(event, lacking.event),
			lead: packSpans(event.lead),
			when: without(
				{
					...event.when,
					article: event.when.article && packDate(event.when.article, event.when.stated)
				},
				lacking.when
			),
			claims: event.claims.map(packClaim)
		}))
	});
}

function unpackDate(date: Partial<When> | string, stated: string): When {
	if (typeof date === 'string') return plainDate(date, stated);
	restoreDate(date as When);
	return date as When;
}

function unpackPlace(place: Place, language: string): void {
	fill(place, lacking.place);
	place.label ??= place.name;
	place.names ??= plainNames(place, language);
	place.geometry ??= plainGeometry(place);
}

const unpackSpan = (span: PackedSpan): Span =>
	typeof span === 'string' ? { kind: 'text', text: span } : span;

const unpackSpans = (spans: PackedSpans): Span[] =>
	Array.isArray(spans) ? spans.map(unpackSpan) : [unpackSpan(spans)];

type Voices = ReadonlyMap<string, Span[]>;

function unpackClaim(claim: Claim, voices: Voices): void {
	fill(claim, lacking.claim);
	claim.voice = voices.get(claim.voiceId)!;
	claim.text = unpackSpans(claim.text);
}

function unpackEvent(event: StoryEvent, voices: Voices): void {
	fill(event, lacking.event);
	fill(event.when, lacking.when);
	event.lead = unpackSpans(event.lead);
	restoreDate(event.when.found);
	const { article, stated } = event.when;
	if (article) event.when.article = unpackDate(article, stated);
	for (const claim of event.claims) unpackClaim(claim, voices);
}

/** Gives a story back what {@link packStory} has left out but for what only a lesson needs, in place. */
export function unpackStory(packed: Story): Story {
	const voices = new Map(packed.voices.map(({ id, text }) => [id, text]));
	Object.assign(packed, { tours: [], teaching: [], questions: [] });
	for (const place of packed.places) unpackPlace(place, packed.language);
	for (const event of packed.events) unpackEvent(event, voices);
	restoreSources(packed);
	return packed;
}
