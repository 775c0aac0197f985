import { expect, test } from 'vitest';
import { packStory, unpackStory } from '../../../src/lib/story/packed';
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
