import { expect, test } from 'vitest';
import { packStory, unpackStory } from '../../../src/lib/story/packed/packed';
import { packLesson, withLesson, type LessonPart } from '../../../src/lib/story/packed/lesson';
import { messagesIn } from '../../../src/lib/messages/messages';
import { shortDate } from '../../../src/lib/story/packed/date';
import { parseWhen, type When } from '../../../src/lib/story/when/when';
import type { Span } from '../../../src/lib/story/prose';
import type { Story } from '../../../src/lib/story/story';
import { fairStory } from '../../fixtures/story';
import { withFallbacks } from '../../fixtures/fallbacks';
import { largeStory } from '../../fixtures/large-story';

const unpacked = (json: string) => unpackStory(JSON.parse(json) as Story);

test.each([
	['a story', () => fairStory()],
	['the same in Portuguese', () => fairStory('pt')],
	['one that is told in another language', () => withFallbacks(fairStory())],
	['one of many events', () => largeStory(fairStory(), { events: 100, places: 25 })]
])('%s comes out as it went in', (_, story) => {
	const part = JSON.parse(packLesson(story())) as LessonPart;
	expect(withLesson(unpacked(packStory(story())), part)).toEqual(story());
});

test('a reader is sent each source once, and nothing that only a lesson needs', () => {
	const packed = packStory(fairStory());
	expect(
		fairStory().events.flatMap(({ board, misconceptions }) => [...board, ...misconceptions])
	).toHaveLength(2);
	expect(packed.match(/"url":"https:\/\/courier\.example\/foire"/g)).toHaveLength(1);
	const { tours, events } = unpacked(packed);
	expect(tours).toEqual([]);
	expect(events.flatMap(({ questions }) => questions).every(({ answer }) => !answer)).toBe(true);
	expect(events.flatMap(({ board, misconceptions }) => [...board, ...misconceptions])).toEqual([]);
});

test('what events, claims, dates and places lack takes no room', () => {
	const { events, places } = JSON.parse(packStory(fairStory())) as Story;
	const { when } = events.find(({ id }) => id === 'visit-to-port')!;
	expect(when.article).not.toHaveProperty('margin');
	expect(events.some((event) => !('routes' in event))).toBe(true);
	expect(events.some((event) => !('found' in event.when))).toBe(true);
	expect(places.some((place) => !('dataset' in place))).toBe(true);
});

test('plain dates and places of one name tell nothing twice', () => {
	const story = largeStory(fairStory(), { events: 1, places: 1 });
	const { events, places } = JSON.parse(packStory(story)) as Story;
	expect(events[0]!.when.article).toBe(story.events[0]!.when.article!.edtf);
	for (const twice of ['label', 'names', 'geometry']) expect(places[0]).not.toHaveProperty(twice);
});

const dates = [
	'2025-07',
	'2025-07?',
	'2025',
	'2025-07-01',
	'2025-07-01~',
	'2025-07-01/..',
	'../2025-07',
	'2024/2025-07~',
	'2024-12~/2025-05-03',
	'-0044-03-15/-0044-04',
	'-0044'
];

test.each<readonly [string, Partial<When>]>([
	['in other words', { text: 'soon' }],
	['that may be some days off', { margin: { earliest: 10, latest: 0 } }],
	['that is not sure', { uncertain: true }],
	...dates.map((date) => [date, parseWhen(date, 'en', messagesIn('en').when)] as const)
])('a date %s comes out as it went in', (_, part) => {
	const [event] = largeStory(fairStory(), { events: 1, places: 1 }).events;
	const when = { ...event!.when, article: { ...event!.when.article!, ...part } };
	const { events } = unpacked(packStory({ ...fairStory(), events: [{ ...event!, when }] }));
	expect(events[0]!.when).toEqual(when);
});

test.each(dates)('how exactly %s is given takes no room', (date) => {
	const packed = shortDate(parseWhen(date, 'en', messagesIn('en').when));
	expect(packed).not.toHaveProperty('precision');
	expect(packed).not.toHaveProperty('isInterval');
});

test('plain words are told as they are, and who makes a claim only once', () => {
	const { events, voices } = JSON.parse(packStory(fairStory())) as Story;
	const { lead, claims } = events[0]!;
	expect(lead).toContainEqual(expect.any(String));
	const plain = claims.find(({ id }) => id === 'fair-was-called')!;
	expect(plain.text).toBeTypeOf('string');
	expect(plain).not.toHaveProperty('voice');
	expect(voices.map(({ id }) => id)).toContain(plain.voiceId);
});

test('words in another language, marked words and none at all come out as they went in', () => {
	const story = fairStory();
	const texts: Span[][] = [
		[],
		[{ kind: 'text', text: '' }],
		[{ kind: 'text', text: 'a', language: 'pt' }],
		[{ kind: 'strong', text: 'b' }],
		[
			{ kind: 'text', text: 'c' },
			{ kind: 'term', text: 'd', term: 'e' }
		]
	];
	const events = texts.map((lead) => ({ ...story.events[0]!, lead }));
	expect(unpacked(packStory({ ...story, events })).events.map(({ lead }) => lead)).toEqual(texts);
});
