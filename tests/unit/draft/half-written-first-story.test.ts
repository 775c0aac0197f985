import { expect, test } from 'vitest';
import { check } from '../../../src/lib/draft/check/check';
import { read } from '../../../src/lib/draft/read/read';
import { tell } from '../../../src/lib/draft/tell/tell';
import { plainText } from '../../../src/lib/story/prose';
import type { Story } from '../../../src/lib/story/story';
import { wordsFor } from '../../fixtures/drafts';
import { firstFiles } from '../../fixtures/first-files';
import { halfWritten } from '../../fixtures/half-written';

const drafts = halfWritten(firstFiles);

/** What a view needs to show a story: ids that are told apart, and nothing that leads nowhere. */
function expectWhole(story: Story): void {
	const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
	const lists = [
		story.sections,
		story.events,
		story.places,
		story.people,
		story.voices,
		story.tours
	];
	for (const list of lists) expect(new Set(ids(list)).size).toBe(list.length);
	const places = new Set(ids(story.places));
	const people = new Set(ids(story.people));
	expect(story.title).not.toBe('');
	expect(plainText(story.standfirst)).not.toBe('');
	expect(story.sections.flatMap(({ events }) => events).sort()).toEqual(ids(story.events).sort());
	for (const event of story.events) {
		expect(event.title && plainText(event.lead)).not.toBe('');
		expect(event.places.every(({ place }) => places.has(place))).toBe(true);
		expect(event.people.every(({ person }) => people.has(person))).toBe(true);
		for (const { text, voice, sources } of event.claims) {
			expect(plainText(text) && plainText(voice)).not.toBe('');
			expect(sources.every(({ publisher }) => publisher !== '')).toBe(true);
		}
	}
	for (const { stops } of story.tours) expect(stops.length).toBeGreaterThan(0);
}

test('there are many ways to leave a story half written', () => {
	expect(drafts.length).toBeGreaterThan(1000);
});

test('a half-written story is told, in every language, with marks for what is missing', () => {
	for (const [i, { name, files }] of drafts.entries()) {
		const { draft, faults } = read(files);
		const found = [...faults, ...check(draft)];
		const language = ['pt', 'en'][i % 2]!;
		try {
			expectWhole(tell(draft, language, wordsFor(language)));
		} catch (error) {
			throw new Error(name, { cause: error });
		}
		if (name.startsWith('places') || name.startsWith('story')) expect(found).not.toEqual([]);
	}
}, 240_000);
