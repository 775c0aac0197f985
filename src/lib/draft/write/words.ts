import type { Tokens } from 'marked';
import type { Pointer, Range } from '../draft';
import { at, parentOf, stepsOf } from '../pointer';
import { blocksOf, type Block } from '../read/words/chapters';
import { eventParts } from '../read/words/event';
import { readWords } from '../read/words/words';
import { lineEnd, lineEndOf, lineStart, missing, reordered, splice, type Splice } from './splice';

interface Section {
	heading: string;
	depth: number;
	start: number;
	/** Where the next heading stands that is not below this one. */
	end: number;
}

function sectionsOf(text: string): Section[] {
	const headings = blocksOf(text).blocks.filter(
		({ token }) => token.type === 'heading'
	) as Block<Tokens.Heading>[];
	return headings.map(({ token, range }, i) => ({
		heading: token.text,
		depth: token.depth,
		start: lineStart(text, range[0]),
		end:
			headings.slice(i + 1).find((next) => next.token.depth <= token.depth)?.range[0] ?? text.length
	}));
}

const isOfEvent = (id: string) => (section: Section) =>
	section.depth === 2 && section.heading.endsWith(`{#${id}}`);

/** The section of an event, or of a part of the story's own. */
function chapterOf(text: string, [first, id]: readonly string[]): Section | undefined {
	const sections = sectionsOf(text);
	return first === 'events'
		? sections.find(isOfEvent(id ?? ''))
		: sections.find(({ depth, heading }) => depth === 2 && heading === first);
}

const inside = (text: string, outer: Section, depth: number): Section[] =>
	sectionsOf(text).filter(
		(section) => section.depth === depth && section.start > outer.start && section.start < outer.end
	);

/** Text that is set off by an empty line before and after it, put where a section ends. */
function appended(text: string, where: number, written: string): Splice[] {
	const end = lineEndOf(text);
	const before = text.slice(0, where);
	const lead =
		before === '' ? '' : before.endsWith(end + end) ? '' : before.endsWith('\n') ? end : end + end;
	const tail = where < text.length ? end + end : end;
	return [splice(text, where, where, lead + written.replaceAll('\n', end) + tail)];
}

/** Gives a part of the words other words, as Markdown. */
export function setWords(text: string, pointer: Pointer, value: string): Splice[] {
	const spot = readWords(text).spots[pointer];
	if (!spot) return insertWords(text, pointer, value);
	return [splice(text, spot.value[0], spot.value[1], value.replaceAll('\n', lineEndOf(text)))];
}

/** The part of a section under a heading, such as `### claims`; where it is to stand if there is none. */
function partOf(text: string, chapter: Section, name: string): { part?: Section; where: number } {
	const parts = inside(text, chapter, 3);
	const part = parts.find(({ heading }) => heading === name);
	if (part) return { part, where: part.end };
	const order: readonly string[] = eventParts;
	const later = parts.find(({ heading }) => order.indexOf(heading) > order.indexOf(name));
	return { where: later?.start ?? chapter.end };
}

/** Adds an entry to a list of words, at its end, or with a heading of its own where there is none yet. */
function insertEntry(
	text: string,
	list: Pointer,
	where: number,
	heading: string | null,
	entry: string
): Splice[] {
	const last = Object.entries(readWords(text).spots)
		.filter(([pointer, { key }]) => key && parentOf(pointer) === list)
		.at(-1)?.[1];
	if (!last) return appended(text, where, heading ? `${heading}\n\n${entry}` : entry);
	const end = lineEndOf(text);
	const after = lineEnd(text, last.value[1]);
	const isWhole = text[after - 1] === '\n';
	return [splice(text, after, after, isWhole ? entry + end : end + entry)];
}

function insertInEvent(
	text: string,
	chapter: Section,
	steps: readonly string[],
	value: string
): Splice[] {
	const [, id = '', name = '', key, ...rest] = steps;
	const { part, where } = partOf(text, chapter, name);
	if (name === 'lead' || name === 'text') {
		const [first] = inside(text, chapter, 3);
		return appended(text, first?.start ?? chapter.end, value);
	}
	const heading = part ? null : `### ${name}`;
	if (key === undefined) return appended(text, where, heading ? `${heading}\n\n${value}` : value);
	const list = at('/events', id, name);
	if (name !== 'checks' && name !== 'quantities')
		return insertEntry(text, list, where, heading, `- ${key}: ${value}`);
	const under = inside(text, chapter, 4).find((section) => section.heading === key);
	if (rest.length === 0)
		return appended(text, where, [heading, `#### ${key}`, value].filter(Boolean).join('\n\n'));
	if (!under) throw missing(at(list, key));
	return insertEntry(text, at(list, key, rest[0]!), under.end, null, `- ${rest[1]}: ${value}`);
}

/**
 * Adds words, as Markdown: an entry to a list, a part to an event, or, of an event, its title on the first line and its
 * lead and text below.
 */
export function insertWords(text: string, pointer: Pointer, value: string): Splice[] {
	const steps = stepsOf(pointer);
	const [first = '', id = '', ...more] = steps;
	const chapter = chapterOf(text, steps);
	if (first === 'events' && more.length === 0) {
		const [title = '', ...body] = value.split('\n');
		const events = sectionsOf(text).filter(
			({ depth, heading }) => depth === 2 && heading.endsWith('}')
		);
		const where = events.at(-1)?.end ?? text.length;
		return appended(text, where, `## ${title} {#${id}}\n\n${body.join('\n').trim()}`);
	}
	if (first === 'events') {
		if (!chapter) throw missing(at('/events', id));
		return insertInEvent(text, chapter, steps, value);
	}
	const where = chapter?.end ?? text.length;
	const heading = chapter ? null : `## ${first}`;
	if (!id) return appended(text, where, heading ? `${heading}\n\n${value}` : value);
	if (first === 'tours')
		return appended(text, where, [heading, `### ${id}`, value].filter(Boolean).join('\n\n'));
	return insertEntry(text, at('', first), where, heading, `- ${id}: ${value}`);
}

/** Where the lines of an entry stand, or all that is below a heading. */
function linesOf(text: string, pointer: Pointer): Range | null {
	const spot = readWords(text).spots[pointer];
	if (!spot) return null;
	const start = lineStart(text, (spot.key ?? spot.value)[0]);
	const section = sectionsOf(text).find((one) => one.start === start);
	if (section) return [start, section.end];
	return [start, lineEnd(text, spot.value[1])];
}

/** Takes words away: an entry with its line, or a heading with all that is below it. */
export function removeWords(text: string, pointer: Pointer): Splice[] {
	const lines = linesOf(text, pointer);
	if (!lines) throw missing(pointer);
	return [splice(text, lines[0], lines[1], '')];
}

/** Brings the sections of events into the order of a list of ids, as far as they are there. */
export function orderEvents(
	text: string,
	ids: readonly string[],
	from: number,
	to: number
): Splice[] {
	const sections = sectionsOf(text);
	const known = ids.filter((id) => sections.some(isOfEvent(id)));
	const moved = ids[from]!;
	const target = known.filter(
		(id) => id !== moved && ids.indexOf(id) < (from < to ? to + 1 : to)
	).length;
	if (!known.includes(moved)) return [];
	const ranges = known
		.map((id) => sections.find(isOfEvent(id))!)
		.map(({ start, end }): [number, number] => [
			start,
			start + text.slice(start, end).trimEnd().length
		]);
	const isInOrder = ranges.every(([start], i) => i === 0 || start > ranges[i - 1]![1]);
	return isInOrder ? reordered(text, ranges, known.indexOf(moved), target) : [];
}
