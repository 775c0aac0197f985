import { read } from '../../../src/lib/draft/read/read';
import { tell } from '../../../src/lib/draft/tell/tell';
import { toldFrom, wordsFor } from '../../fixtures/drafts';
import { expect, test } from 'vitest';
import type { Span } from '../../../src/lib/story/prose';
import { smallStory } from '../../fixtures/story';
import { storyFiles, withFault } from '../../fixtures/story-files';

test('a story is told in the language asked for', () => {
	expect(smallStory('pt').title).toBe('Title in pt');
	expect(smallStory('pt').places[0]!.name).toBe('moscow (pt)');
	expect(smallStory('en').events[0]!.title).toBe('The arrival in en');
});

test('a date is given as stated and as found', () => {
	const { when } = smallStory('en').events[0]!;
	expect(when.stated).toBe('mid-July');
	expect(when.article?.text).toBe('about 15 July 2025');
	expect(when.found?.earliest).toBe('2025-07-11');
});

test('a check brings its words, its sources and its weight to the event', () => {
	const [check] = smallStory('en').events[0]!.checks;
	expect(check).toMatchObject({
		id: 'wrong-day',
		weight: 'high',
		others: [{ kind: 'text', text: 'It was the 12th.' }],
		sources: [{ id: 'agency', wasRead: false, via: 'copy.example' }]
	});
});

test('one source is one object, so that a page carries it once', () => {
	const [event] = smallStory('en').events;
	expect(event!.claims[0]!.sources[0]).toBe(event!.checks[0]!.sources[0]);
});

test('a place has its name in its own script', () => {
	expect(smallStory('en').places[0]!.localNames).toEqual([
		{ language: 'ru', text: 'имя', romanised: 'imya' }
	]);
});

test('a person has a name in their own script, an office, and a part in an event', () => {
	const { people, events } = smallStory('en');
	expect(people).toEqual([
		{
			id: 'envoy',
			name: 'Envoy',
			localNames: [{ language: 'ru', text: 'Посол', romanised: 'Posol' }],
			names: expect.arrayContaining([{ language: 'pt', text: 'Enviado', romanised: null }]),
			role: [{ kind: 'text', text: 'Envoy in en' }]
		}
	]);
	expect(events[0]!.people).toEqual([
		{ person: 'envoy', text: [{ kind: 'text', text: 'came, say others' }], isNamed: false }
	]);
});

test('a question comes with its answer, or with none', () => {
	const answerOf = (files: typeof storyFiles) =>
		toldFrom(files, 'pt').events[0]!.questions[0]!.answer;
	expect(answerOf(storyFiles)).toEqual([{ kind: 'text', text: 'On the 12th, say others.' }]);
	const bare = Object.entries(storyFiles).map(([name, text]) => [
		name,
		text.replace('- when-was-it: On the 12th, say others.\n', '')
	]);
	expect(answerOf(Object.fromEntries(bare))).toBeNull();
});

test('a claim comes with the words that a class sorts it by, where it has them', () => {
	const toSort = (files: typeof storyFiles) => toldFrom(files, 'en').events[0]!.claims[0]!.toSort;
	expect(toSort(storyFiles)).toBeNull();
	const files = withFault(
		'pt.md',
		'### checks',
		'### to sort\n\n- he-came: A visit.\n\n### checks'
	);
	expect(toSort(files)).toEqual([{ kind: 'text', text: 'A visit.', language: 'pt' }]);
});

test('a term is marked where the event’s page uses it first', () => {
	const [event] = smallStory('en').events;
	const kinds = (spans: Span[]) => spans.map(({ kind }) => kind);
	expect(kinds(event!.text[0]!)).toContain('term');
	expect(kinds(event!.since[0]!.text)).not.toContain('term');
});

test('a language that the story lacks is told in its first, and says so', () => {
	const story = tell(read(storyFiles).draft, 'es', wordsFor('en'));
	expect(story.title).toBe('Title in pt');
	expect(story.events[0]).toMatchObject({ title: 'The arrival in pt', titleLanguage: 'pt' });
});
