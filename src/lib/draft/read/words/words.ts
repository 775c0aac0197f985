import { idPattern } from '../../../story/terms';
import type { Range, Spots } from '../../draft';
import { at } from '../../pointer';
import { noWords, type TermWords, type Words } from '../../wording';
import type { FormFault } from '../spots';
import { blocksOf, chaptersOf, spanOf, type Block, type Chapter } from './chapters';
import { headedEntry, readEvent, readTour } from './event';
import { parseSpans } from './markdown';
import { PartReader } from './parts';

const keyedParts = [
	'sections',
	'voices',
	'places',
	'people',
	'curriculum',
	'questions',
	'answers'
] as const;

/** The parts of a story's words beside its events, as their headings have them. */
const storyParts: readonly string[] = [...keyedParts, 'glossary', 'tours', 'teaching'];

/** The title of an event, and its id. */
const headingOfEvent = /^(.*?)\s*\{#([^}]*)\}$/;

const readGlossary = (reader: PartReader, body: readonly Block[]) =>
	reader.list<TermWords>(body, '/glossary', ({ text, complain }) => {
		const [, forms, definition] = headedEntry.exec(text) ?? [];
		const words = forms?.split('|').map((form) => form.trim()) ?? [];
		if (definition && words.every((word) => word !== ''))
			return { forms: words, definition: parseSpans(definition, complain) };
		complain('not-a-term');
		return undefined;
	});

function readEventChapter(
	reader: PartReader,
	words: Words,
	chapter: Chapter,
	title: string,
	id: string
): void {
	const { heading, range, body } = chapter;
	const pointer = at('/events', id);
	const start = range[0] + heading.lastIndexOf('{#') + '{#'.length;
	const key: Range = [start, start + id.length];
	if (!idPattern.test(id)) return reader.report(pointer, range, 'heading-not-an-id');
	if (Object.hasOwn(words.events, id)) return reader.report(pointer, range, 'event-twice');
	reader.place(pointer, [range[0], spanOf(body)?.[1] ?? range[1]], key);
	if (title) reader.place(at(pointer, 'title'), [range[0], range[0] + title.length]);
	words.events[id] = readEvent(reader, title, body, pointer, range);
}

function readChapter(reader: PartReader, words: Words, chapter: Chapter): void {
	const { heading, range, body } = chapter;
	const [, title, id] = headingOfEvent.exec(heading) ?? [];
	const name = keyedParts.find((part) => part === heading);
	if (name) words[name] = reader.keyed(body, at('', name));
	else if (heading === 'glossary') words.glossary = readGlossary(reader, body);
	else if (heading === 'tours')
		words.tours = reader.headed(body, 3, '/tours', (...part) => readTour(reader, ...part));
	else if (heading === 'teaching') words.teaching = reader.prose(body, '/teaching');
	else if (id === undefined)
		reader.report('', range, 'heading-of-nothing', { heading, parts: storyParts.join(', ') });
	else readEventChapter(reader, words, chapter, title ?? '', id);
}

/**
 * Reads a words file (Markdown), with where each of its parts stands. Faults of form are listed; what could be read is
 * given all the same.
 */
export function readWords(text: string): { value: Words; spots: Spots; faults: FormFault[] } {
	const { blocks, items } = blocksOf(text);
	const reader = new PartReader(items);
	const { preface: before, chapters: titles } = chaptersOf(blocks, 1);
	const [story] = titles;
	const whole: Range = [0, text.length];
	if (before.length > 0) reader.report('', spanOf(before), 'before-title');
	if (!story || titles.length > 1) reader.report('', titles[1]?.range ?? whole, 'no-title');
	const { preface, chapters } = chaptersOf(story?.body ?? [], 2);
	const [standfirst = []] = reader.prose(preface.slice(0, 1), '/standfirst');
	if (standfirst.length === 0) reader.report('', story?.range ?? whole, 'no-standfirst');
	if (story) reader.place('/title', story.range);
	const words: Words = {
		...noWords(),
		title: story?.heading ?? '',
		standfirst,
		about: reader.prose(preface.slice(1), '/about')
	};
	for (const chapter of chapters) readChapter(reader, words, chapter);
	return { value: words, spots: reader.spots, faults: reader.faults };
}
