import { expect, test } from 'vitest';
import { citedSources, sourcesOf } from '../../../src/lib/story/citations';
import type { Source, Story } from '../../../src/lib/story/story';
import { fairStory } from '../../fixtures/story';

const story = fairStory();

/** Every source anywhere in a record. */
function sourcesIn(value: unknown): Source[] {
	if (typeof value !== 'object' || value === null) return [];
	return 'wasRead' in value ? [value as Source] : Object.values(value).flatMap(sourcesIn);
}

const idsIn = (told: Story | Story['events'][number]) =>
	[...new Set(sourcesIn(told).map(({ id }) => id))].sort();

test('every source of a story is listed once, the article’s first', () => {
	const ids = sourcesOf(story).map(({ id }) => id);
	expect([...ids].sort()).toEqual(idsIn(story));
	expect(ids[0]).toBe(story.article.source.id);
});

test('every source of an event is listed once', () => {
	for (const event of story.events)
		expect(
			sourcesOf(event)
				.map(({ id }) => id)
				.sort()
		).toEqual(idsIn(event));
});

test('each source comes with all that cites it', () => {
	const cited = citedSources(story);
	expect(cited.map(({ source }) => source)).toEqual(sourcesOf(story));
	const count = cited.reduce((sum, { citations }) => sum + citations.length, 0);
	expect(count).toBe(sourcesIn(story).length);
});
