import type { Fault } from '../fault';
import { TermMarker } from '../tell/glossary';
import { plainText, toldIn, type Span } from '../../story/prose';
import type { EventFile, QuantityFile, StoryFile } from '../schema/story';
import type { StorySource } from '../source';
import type { EventWords, Words } from '../wording';

type Report = (path: string, reason: string) => void;
type Asked = Pick<Words, 'questions' | 'answers'>;

function compareKeys(
	path: string,
	expected: readonly string[],
	worded: Record<string, unknown>,
	report: Report
): void {
	for (const id of expected) if (!Object.hasOwn(worded, id)) report(path, `“${id}” has no words`);
	for (const id of Object.keys(worded))
		if (!expected.includes(id)) report(path, `“${id}” is not in the story`);
}

function spansOf(value: unknown): Span[] {
	if (Array.isArray(value)) return value.flatMap(spansOf);
	if (value === null || typeof value !== 'object') return [];
	return 'kind' in value ? [value as Span] : Object.values(value).flatMap(spansOf);
}

function checkLinks(path: string, words: unknown, source: StorySource, report: Report): void {
	const events = source.story.events.map(({ id }) => id);
	const places = source.places.features.map(({ id }) => id);
	for (const span of spansOf(words)) {
		if (span.kind !== 'link' || !span.href.startsWith('?')) continue;
		for (const [key, id] of new URLSearchParams(span.href))
			if (!(key === 'event' ? events : places).includes(id))
				report(path, `“${plainText([span])}” links to ${key} “${id}”, which does not exist`);
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
	const path = `${event.id} › quantities`;
	const known = event.quantities.map(({ id }) => id);
	compareKeys(path, known, quantities, report);
	for (const quantity of event.quantities)
		if (Object.hasOwn(quantities, quantity.id))
			compareKeys(
				`${path} › ${quantity.id}`,
				labelsOf(quantity),
				quantities[quantity.id]!.labels,
				report
			);
}

function checkFindings(path: string, words: EventWords, story: StoryFile, report: Report): void {
	for (const [id, { findings }] of Object.entries(words.checks)) {
		const known = Object.hasOwn(story.checks, id) ? story.checks[id]!.findings : [];
		compareKeys(
			`${path} › ${id}`,
			known.map((finding) => finding.id),
			findings,
			report
		);
	}
}

function checkAnswers(path: string, { questions, answers }: Asked, report: Report): void {
	for (const id of Object.keys(answers))
		if (!Object.hasOwn(questions, id)) report(path, `“${id}” answers no question`);
}

function checkEvent(event: EventFile, words: EventWords, checks: string[], report: Report): void {
	if (words.when.length === 0)
		report(`${event.id} › when`, 'does not say how the article dates it');
	const people = event.people.map(({ person }) => person);
	compareKeys(`${event.id} › people`, people, words.people, report);
	compareKeys(`${event.id} › claims`, ids(event.claims), words.claims, report);
	compareKeys(`${event.id} › checks`, checks, words.checks, report);
	compareKeys(`${event.id} › since`, ids(event.since), words.since, report);
	compareKeys(`${event.id} › questions`, ids(event.questions), words.questions, report);
	checkAnswers(`${event.id} › answers`, words, report);
	checkQuantities(event, words, report);
	if (words.notes.length === 0) report(`${event.id} › notes`, 'has no notes for the teacher');
}

/** A class sorts the same claims in every language. */
function checkToSort({ id, claims }: EventFile, words: Words, first: Words, report: Report): void {
	const { events } = Object.hasOwn(first.events, id) ? first : words;
	const sorted = ids(claims).filter((claim) => Object.hasOwn(events[id]!['to sort'], claim));
	compareKeys(`${id} › to sort`, sorted, words.events[id]!['to sort'], report);
}

/** Every term must be of use to a reader: in each language some event has it in its texts. */
function checkTerms(words: Words, first: Words, report: Report): void {
	const marker = new TermMarker(words.glossary, first.glossary);
	const marked = Object.values(words.events).flatMap((event) => {
		marker.begin();
		const { lead, text, claims, checks, since } = event;
		return marker.mark(spansOf([lead, text, claims, checks, since]));
	});
	const used = new Set(marked.flatMap((span) => (span.kind === 'term' ? span.term : [])));
	for (const [id, { forms, definition }] of Object.entries(words.glossary))
		if (!used.has(id) && !toldIn(definition).language)
			report(`glossary › ${id}`, `“${forms.join(' | ')}” is in the text of no event`);
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

function checkLanguage(words: Words, first: Words, source: StorySource, report: Report): void {
	const { story, places } = source;
	const checks = checksByEvent(story.events);
	compareKeys('sections', story.sections, words.sections, report);
	compareKeys('voices', story.voices, words.voices, report);
	compareKeys(
		'people',
		story.people.map(({ id }) => id),
		words.people,
		report
	);
	compareKeys(
		'places',
		places.features.map(({ id }) => id),
		words.places,
		report
	);
	for (const event of story.events) {
		const eventWords = Object.hasOwn(words.events, event.id) && words.events[event.id];
		if (!eventWords) report(event.id, 'has no heading: its words are missing');
		else {
			checkEvent(event, eventWords, checks.get(event.id) ?? [], report);
			checkFindings(`${event.id} › checks`, eventWords, story, report);
			checkToSort(event, words, first, report);
		}
	}
	for (const id of Object.keys(words.events))
		if (!checks.has(id)) report(id, 'is a heading without an event in story.yaml');
	compareKeys('questions', ids(story.questions), words.questions, report);
	checkAnswers('answers', words, report);
	compareKeys('tours', ids(story.tours ?? []), words.tours, report);
	const codes = new Set((story.tours ?? []).flatMap((tour) => tour.codes));
	compareKeys('curriculum', [...codes], words.curriculum, report);
	compareKeys('glossary', Object.keys(first.glossary), words.glossary, report);
	checkTerms(words, first, report);
	checkLinks('', words, source, report);
}

/** Everything that is missing from, or too much in, a story's words in each of its languages. */
export function checkWords(source: StorySource): Fault[] {
	const first = source.words[source.story.languages[0]!];
	if (!first) return [];
	return Object.entries(source.words).flatMap(([language, words]) => {
		const faults: Fault[] = [];
		const file = `${language}.md`;
		checkLanguage(words, first, source, (path, reason) => faults.push({ file, path, reason }));
		return faults;
	});
}
