import { expect, test } from 'vitest';
import { claimsOf, siftEvents } from '../../../src/lib/exploration/filter';
import { sourcesOf } from '../../../src/lib/story/citations';
import { checksOf, restingOn } from '../../../src/lib/panel/evidence/evidence';
import { inert, termsIn } from '../../../src/lib/panel/words/spans';
import { fairStory } from '../../fixtures/story';

const story = fairStory();

test('of an event that is shown, only the claims that pass the filter are listed', () => {
	const filter = { strengths: ['announced' as const] };
	const { events } = siftEvents(story.events, filter);
	const claims = claimsOf(events, filter);
	expect(claims.map(({ claim, event }) => [event.id, claim.id])).toEqual([
		['fair', 'fair-was-called'],
		['visit-to-port', 'miller-came'],
		['flight-hill-isle', 'first-flight'],
		['footbridge', 'bridge-will-open']
	]);
});

test('a check that bears on claims of several events is listed once, with all of them', () => {
	const all = checksOf(story.events, {});
	expect(all.map(({ check, events }) => [check.id, events.map(({ id }) => id)])).toEqual([
		['wrong-day', ['fair']],
		['who-milled', ['fair', 'visit-to-port']],
		['which-spring', ['dam']]
	]);
});

test('a check that bears only on claims left out is left out', () => {
	const checks = checksOf(story.events, { strengths: ['announced'] });
	expect(checks.map(({ check, events }) => [check.id, events.map(({ id }) => id)])).toEqual([
		['who-milled', ['visit-to-port']]
	]);
});

test('what rests on a source: claims, checks, findings, later news, numbers and places, and the article itself', () => {
	const resting = (id: string) => {
		const rests = restingOn(
			story,
			sourcesOf(story).find((source) => source.id === id)!
		);
		return {
			isArticle: rests.isArticle,
			isOriginal: rests.isOriginal,
			claims: rests.claims.map(({ claim }) => claim.id),
			checks: rests.checks.map(({ check }) => check.id),
			since: rests.since.map(({ later }) => later.id),
			quantities: rests.quantities.map(({ quantity }) => quantity.id),
			places: rests.places.map((place) => place.id)
		};
	};
	const none = { claims: [], checks: [], since: [], quantities: [], places: [] };
	expect(resting('gazette')).toEqual({
		...none,
		isArticle: true,
		isOriginal: false,
		quantities: ['visitors', 'stream-length']
	});
	expect(resting('almanac')).toEqual({
		...none,
		isArticle: false,
		isOriginal: false,
		checks: ['wrong-day'],
		quantities: ['stream-length'],
		places: ['stream', 'footbridge']
	});
	expect(resting('courier')).toMatchObject({
		isOriginal: true,
		checks: ['wrong-day', 'who-milled'],
		since: ['fair-again', 'bridge-opened'],
		places: ['footbridge']
	});
	expect(resting('isle-bulletin')).toMatchObject({
		claims: ['fair-was-called', 'soldiers-dig', 'mill-is-planned', 'first-flight'],
		checks: ['wrong-day']
	});
});

test('terms are found in an event’s texts, and leave no button in a text that is itself pressed', () => {
	const [fair] = story.events;
	expect([...termsIn(fair!)]).toEqual(['fair']);
	const spans = [fair!.lead, ...fair!.text].flat();
	expect(spans.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['term', 'link']));
	expect(inert(spans).map(({ text }) => text)).toEqual(spans.map(({ text }) => text));
	expect(inert(spans).some(({ kind }) => kind === 'term' || kind === 'link')).toBe(false);
});
