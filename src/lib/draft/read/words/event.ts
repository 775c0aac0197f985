import type { Pointer, Range } from '../../draft';
import { at } from '../../pointer';
import type { CheckWords, EventWords, QuantityWords, TourWords, VoiceWords } from '../../wording';
import { chaptersOf, spanOf, type Block } from './chapters';
import { parseSpans } from './markdown';
import type { PartReader } from './parts';

/** The parts of an event, as their headings have them, in the order in which they are written. */
export const eventParts = [
	'when',
	'people',
	'claims',
	'to sort',
	'quantities',
	'checks',
	'since',
	'notes',
	'misconceptions',
	'board',
	'questions',
	'answers'
] as const;
type EventPart = (typeof eventParts)[number];

/** A headword or a voice, and what stands after it. */
export const headedEntry = /^([^:]+):\s+([\s\S]+)$/;

const isList = ({ token }: Block) => token.type === 'list';
const isNoList = (block: Block) => !isList(block);

const findings = (reader: PartReader, body: readonly Block[], pointer: Pointer) =>
	reader.list<VoiceWords>(body.filter(isList), at(pointer, 'findings'), ({ text, complain }) => {
		const [, voice, said] = headedEntry.exec(text) ?? [];
		if (voice && said)
			return { voice: parseSpans(voice, complain), text: parseSpans(said, complain) };
		complain('not-a-finding');
		return undefined;
	});

function readCheck(
	reader: PartReader,
	body: readonly Block[],
	pointer: Pointer,
	range: Range
): CheckWords | undefined {
	const paragraphs = body.filter(isNoList);
	const [article, others, ...rest] = reader.paragraphs(paragraphs, pointer);
	paragraphs
		.slice(0, 2)
		.forEach((block, i) => reader.place(at(pointer, ['article', 'others'][i]!), block.range));
	if (!article || !others || rest.length > 0) reader.report(pointer, range, 'check-needs-two');
	const said = findings(reader, body, pointer);
	return article && { article, others: others ?? [], findings: said };
}

function readQuantity(
	reader: PartReader,
	body: readonly Block[],
	pointer: Pointer,
	range: Range
): QuantityWords | undefined {
	const paragraphs = body.filter(isNoList);
	const [title, ...rest] = reader.prose(paragraphs, at(pointer, 'title'));
	if (!title || rest.length > 0) reader.report(pointer, range, 'quantity-needs-one');
	return { title: title ?? [], labels: reader.keyed(body.filter(isList), at(pointer, 'labels')) };
}

export function readTour(
	reader: PartReader,
	body: readonly Block[],
	pointer: Pointer,
	range: Range
): TourWords | undefined {
	const [title, ...goals] = reader.paragraphs(body, pointer);
	reader.place(at(pointer, 'title'), spanOf(body.slice(0, 1)));
	reader.place(at(pointer, 'goals'), spanOf(body.slice(1)));
	if (!title) reader.report(pointer, range, 'tour-without-title');
	return title && { title, goals };
}

/** Reads what stands below the heading of an event. */
export function readEvent(
	reader: PartReader,
	title: string,
	blocks: readonly Block[],
	pointer: Pointer,
	range: Range
): EventWords {
	const { preface, chapters } = chaptersOf(blocks, 3);
	const parts = new Map<string, readonly Block[]>();
	for (const { heading, body, range } of chapters) {
		if (!eventParts.includes(heading as EventPart))
			reader.report(pointer, range, 'not-a-part', { heading, parts: eventParts.join(', ') });
		else if (parts.has(heading)) reader.report(pointer, range, 'part-twice', { heading });
		parts.set(heading, body);
	}
	const part = (name: EventPart) => parts.get(name) ?? [];
	const inner = (name: EventPart | 'lead' | 'text') => at(pointer, name);
	const keyed = (name: EventPart) => reader.keyed(part(name), inner(name));
	const prose = (name: EventPart) => reader.prose(part(name), inner(name));
	const [lead] = reader.prose(preface.slice(0, 1), inner('lead'));
	const text = reader.prose(preface.slice(1), inner('text'));
	if (!title) reader.report(pointer, range, 'event-without-title');
	if (!lead || text.length === 0) reader.report(pointer, range, 'event-without-text');
	const [when = [], foundOf = [], ...more] = prose('when');
	if (more.length > 0) reader.report(inner('when'), range, 'more-than-two-dates');
	const check = (body: readonly Block[], path: Pointer, at: Range) =>
		readCheck(reader, body, path, at);
	const quantity = (body: readonly Block[], path: Pointer, at: Range) =>
		readQuantity(reader, body, path, at);
	return {
		title: title ? [{ kind: 'text', text: title }] : [],
		lead: lead ?? [],
		text,
		when,
		foundOf,
		people: keyed('people'),
		claims: keyed('claims'),
		'to sort': keyed('to sort'),
		checks: reader.headed(part('checks'), 4, inner('checks'), check),
		since: keyed('since'),
		quantities: reader.headed(part('quantities'), 4, inner('quantities'), quantity),
		questions: keyed('questions'),
		answers: keyed('answers'),
		notes: prose('notes'),
		misconceptions: prose('misconceptions'),
		board: prose('board')
	};
}
