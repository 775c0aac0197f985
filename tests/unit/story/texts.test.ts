import { expect, test } from 'vitest';
import type { EventWords } from '../../../src/lib/draft/wording';
import type { Span } from '../../../src/lib/story/prose';
import type { StoryEvent } from '../../../src/lib/story/story';
import { textsOf, type EventTexts } from '../../../src/lib/story/texts';
import { fairStory, smallStory } from '../../fixtures/story';
import { wordsIn } from '../../fixtures/drafts';
import { storyFiles } from '../../fixtures/story-files';

const isSpan = (value: object): value is Span =>
	'kind' in value && 'text' in value && typeof value.text === 'string';

/** Every run of text anywhere in a record. */
function spansIn(value: unknown): Span[] {
	if (typeof value !== 'object' || value === null) return [];
	return isSpan(value) ? [value] : Object.values(value).flatMap(spansIn);
}

const sorted = (spans: Span[]) => spans.map((span) => JSON.stringify(span)).sort();
const told = (event: EventTexts) => sorted(textsOf(event).flat());

test.each(fairStory().events.map((event) => [event.id, event] as const))(
	'every text of %s is among its texts, once',
	(_, event: StoryEvent) => {
		expect(told(event)).toEqual(sorted(spansIn(event)));
	}
);

test('the texts of a draft are found by their ids, and the title and the date are none of them', () => {
	const { events } = wordsIn(storyFiles, 'en');
	const worded = Object.values(events).map((words: EventWords) => {
		const headed = [words.title, words.when, words.foundOf].flat();
		expect(sorted([...textsOf(words).flat(), ...headed])).toEqual(sorted(spansIn(words)));
		return words;
	});
	expect(worded.length).toBeGreaterThan(0);
});

test('only the kinds of texts that are asked for are given, in that order', () => {
	const [event] = smallStory().events;
	const [claim] = event!.claims;
	expect(textsOf(event!, ['claims', 'lead'])).toEqual([
		...event!.claims.map(({ text }) => text),
		event!.lead
	]);
	expect(textsOf(event!, ['voices'])).toContainEqual(claim!.voice);
});
