import { expect, test } from 'vitest';
import { packStory, unpackStory } from '../../../src/lib/story/packed';
import type { Span } from '../../../src/lib/story/prose';
import type { Story } from '../../../src/lib/story/story';
import { told } from '../../../src/lib/story/told';
import { firstStory } from '../../fixtures/story';
import { largeStory } from '../../fixtures/large-story';

const unpacked = (json: string) => unpackStory(JSON.parse(json) as Story);

test.each([
	['the first story', () => firstStory()],
	['the same in Portuguese', () => told('moscow-pyongyang', 'pt')!],
	['one of many events', () => largeStory(firstStory(), { events: 100, places: 25 })]
])('%s comes out as it went in', (_, story) => {
	expect(unpacked(packStory(story()))).toEqual(story());
});

test('what events, claims and dates lack takes no room', () => {
	const [event] = (
		JSON.parse(packStory(largeStory(firstStory(), { events: 1, places: 1 }))) as Story
	).events;
	expect(event).not.toHaveProperty('routes');
	expect(event!.when).not.toHaveProperty('found');
	expect(event!.when.article).not.toHaveProperty('margin');
});

test('plain words are told as they are, and who makes a claim only once', () => {
	const { events, voices } = JSON.parse(packStory(firstStory())) as Story;
	const { lead, claims } = events[0]!;
	expect(lead).toContainEqual(expect.any(String));
	expect(claims[0]!.text).toBeTypeOf('string');
	expect(claims[0]).not.toHaveProperty('voice');
	expect(voices.map(({ id }) => id)).toContain(claims[0]!.voiceId);
});

test('words in another language, marked words and none at all come out as they went in', () => {
	const story = firstStory();
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
