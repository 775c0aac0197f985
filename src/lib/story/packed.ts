import { writePlainJson } from './plain-json';
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

/** A story as JSON, without what its events, claims and dates lack: a fifth shorter, to be read with {@link unpackStory}. */
export const packStory = (story: Story): string =>
	writePlainJson({
		...story,
		events: story.events.map((event) => ({
			...without(event, lacking.event),
			when: without(
				{ ...event.when, article: event.when.article && without(event.when.article, lacking.date) },
				lacking.when
			),
			claims: event.claims.map((claim) => without(claim, lacking.claim))
		}))
	});

const nothing: never[] = [];
const exact = { earliest: 0, latest: 0 };

function unpackDate(date: Partial<When>): void {
	date.approximate ??= false;
	date.margin ??= exact;
	date.uncertain ??= false;
}

function unpackClaim(claim: Partial<Claim>): void {
	claim.sources ??= nothing;
	claim.checks ??= nothing;
}

function unpackEvent(event: Partial<StoryEvent> & Pick<StoryEvent, 'when' | 'claims'>): void {
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
	event.claims.forEach(unpackClaim);
}

/** Gives a story back what {@link packStory} has left out, in place. */
export function unpackStory(packed: Story): Story {
	packed.events.forEach(unpackEvent);
	return packed;
}
