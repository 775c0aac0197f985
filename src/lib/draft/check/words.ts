import { plainText, toldIn, type Span } from '../../story/prose';
import { glossed, textsOf } from '../../story/texts';
import { wordsFile, type Draft, type Pointer } from '../draft';
import { reporter, type Fault, type Report } from '../fault';
import { at } from '../pointer';
import type { EventFile, QuantityFile, StoryFile } from '../schema/story';
import { TermMarker } from '../tell/glossary';
import type { EventWords, Words } from '../wording';

type Asked = Pick<Words, 'questions' | 'answers'>;

function compareKeys(
	path: Pointer,
	expected: readonly string[],
	worded: Record<string, unknown>,
	report: Report
): void {
	for (const id of expected) if (id && !Object.hasOwn(worded, id)) report(path, 'no-words', { id });
	for (const id of Object.keys(worded))
		if (!expected.includes(id)) report(at(path, id), 'words-too-many', { id });
}

function spansOf(value: unknown): Span[] {
	if (Array.isArray(value)) return value.flatMap(spansOf);
	if (value === null || typeof value !== 'object') return [];
	return 'kind' in value ? [value as Span] : Object.values(value).flatMap(spansOf);
}

function checkLinks(words: unknown, { story, places }: Draft, report: Report): void {
	const known = { event: ids(story.events), place: ids(places.features) };
	for (const span of spansOf(words)) {
		if (span.kind !== 'link' || !span.href.startsWith('?')) continue;
		for (const [key, id] of new URLSearchParams(span.href))
			if ((key === 'event' || key === 'place') && !known[key].includes(id))
				report('', `link-to-no-${key}`, { text: plainText([span]), id });
	}
}

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** The keys under which a quantity's words tell who gives a number and what it counts. */
const labelsOf = ({ counts, others }: QuantityFile) => [
	'claimed',
	...counts,
	...others.map(({ id }) => id)
];

function checkQuantities(event: EventFile, { quantities }: EventWords, report: Report): void {
	const path = at('/events', event.id, 'quantities');
	const known = event.quantities.map(({ id }) => id);
	compareKeys(path, known, quantities, report);
	for (const quantity of event.quantities)
		if (Object.hasOwn(quantities, quantity.id))
			compareKeys(
				at(path, quantity.id, 'labels'),
				labelsOf(quantity),
				quantities[quantity.id]!.labels,
				report
			);
}

function checkFindings(path: Pointer, words: EventWords, story: StoryFile, report: Report): void {
	for (const [id, { findings }] of Object.entries(words.checks)) {
		const known = Object.hasOwn(story.checks, id) ? story.checks[id]!.findings : [];
		compareKeys(
			at(path, id, 'findings'),
			known.map((finding) => finding.id),
			findings,
			report
		);
	}
}

function checkAnswers(path: Pointer, { questions, answers }: Asked, report: Report): void {
	for (const id of Object.keys(answers))
		if (!Object.hasOwn(questions, id)) report(at(path, id), 'answer-without-question', { id });
}

function checkEvent(event: EventFile, words: EventWords, checks: string[], report: Report): void {
	const path = at('/events', event.id);
	if (words.when.length === 0) report(at(path, 'when'), 'date-not-worded');
	const people = event.people.map(({ person }) => person);
	compareKeys(at(path, 'people'), people, words.people, report);
	compareKeys(at(path, 'claims'), ids(event.claims), words.claims, report);
	compareKeys(at(path, 'checks'), checks, words.checks, report);
	compareKeys(at(path, 'since'), ids(event.since), words.since, report);
	compareKeys(at(path, 'questions'), ids(event.questions), words.questions, report);
	checkAnswers(at(path, 'answers'), words, report);
	checkQuantities(event, words, report);
	if (words.notes.length === 0) report(at(path, 'notes'), 'no-notes');
}

/** A class sorts the same claims in every language. */
function checkToSort({ id, claims }: EventFile, words: Words, first: Words, report: Report): void {
	const { events } = Object.hasOwn(first.events, id) ? first : words;
	const sorted = ids(claims).filter((claim) => Object.hasOwn(events[id]!['to sort'], claim));
	compareKeys(at('/events', id, 'to sort'), sorted, words.events[id]!['to sort'], report);
}

/** Every term must be of use to a reader: in each language some event has it in its texts. */
function checkTerms(words: Words, first: Words, report: Report): void {
	const marker = new TermMarker(words.glossary, first.glossary);
	const marked = Object.values(words.events).flatMap((event) => {
		marker.begin();
		return marker.mark(textsOf(event, glossed).flat());
	});
	const used = new Set(marked.flatMap((span) => (span.kind === 'term' ? span.term : [])));
	for (const [id, { forms, definition }] of Object.entries(words.glossary))
		if (!used.has(id) && !toldIn(definition).language)
			report(at('/glossary', id), 'term-unused', { forms: forms.join(' | ') });
}

/** By event, the checks that are worded there: those that no earlier event has brought up. */
function checksByEvent(events: EventFile[]): Map<string, string[]> {
	const seen = new Set<string>();
	return new Map(
		events.map((event) => {
			const fresh = new Set(
				event.claims.flatMap(({ checks }) => checks).filter((id) => !seen.has(id))
			);
			for (const id of fresh) seen.add(id);
			return [event.id, [...fresh]];
		})
	);
}

function checkLanguage(words: Words, first: Words, draft: Draft, report: Report): void {
	const { story, places } = draft;
	const checks = checksByEvent(story.events);
	compareKeys('/sections', story.sections, words.sections, report);
	compareKeys('/voices', story.voices, words.voices, report);
	compareKeys(
		'/people',
		story.people.map(({ id }) => id),
		words.people,
		report
	);
	compareKeys(
		'/places',
		places.features.map(({ id }) => id),
		words.places,
		report
	);
	for (const event of story.events) {
		const eventWords = Object.hasOwn(words.events, event.id) && words.events[event.id];
		if (!event.id) continue;
		if (!eventWords) report(at('/events', event.id), 'event-without-heading');
		else {
			checkEvent(event, eventWords, checks.get(event.id) ?? [], report);
			checkFindings(at('/events', event.id, 'checks'), eventWords, story, report);
			checkToSort(event, words, first, report);
		}
	}
	for (const id of Object.keys(words.events))
		if (!checks.has(id)) report(at('/events', id), 'heading-without-event');
	compareKeys('/questions', ids(story.questions), words.questions, report);
	checkAnswers('/answers', words, report);
	compareKeys('/tours', ids(story.tours ?? []), words.tours, report);
	const codes = new Set((story.tours ?? []).flatMap((tour) => tour.codes));
	compareKeys('/curriculum', [...codes], words.curriculum, report);
	compareKeys('/glossary', Object.keys(first.glossary), words.glossary, report);
	checkTerms(words, first, report);
	checkLinks(words, draft, report);
}

/** Everything that is missing from, or too much in, a story's words in each of its languages. */
export function checkWords(draft: Draft, faults: Fault[]): void {
	const first = draft.words[draft.story.languages[0] ?? ''];
	if (!first) return;
	for (const [language, words] of Object.entries(draft.words))
		checkLanguage(words, first, draft, reporter(draft, wordsFile(language), faults));
}
