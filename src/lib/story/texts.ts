import { estimatesOf, type Quantity } from './evidence';
import type { Prose, Span } from './prose';

/** In a list, as a story has them, or by their ids, as a draft does. */
type Each<T> = readonly T[] | Readonly<Record<string, T>>;
/** A text, alone or with what it is the text of. */
type Worded = Span[] | { text: Span[] };

/** The texts of an event, as a story tells them or as an author words them. */
export interface EventTexts {
	lead: Span[];
	text: Prose;
	people: Each<Worded>;
	claims: Each<Span[] | { text: Span[]; voice: Span[]; toSort: Span[] | null }>;
	/** Apart from the claims where an author words them. */
	'to sort'?: Each<Span[]>;
	checks: Each<{
		article: Span[];
		others: Span[];
		findings: Each<{ voice: Span[]; text: Span[] }>;
	}>;
	quantities: Each<
		| { title: Span[]; labels: Each<Span[]> }
		| Pick<Quantity, 'title' | 'counts' | 'claimed' | 'others'>
	>;
	since: Each<Worded>;
	questions: Each<Span[] | { text: Span[]; answer: Span[] | null }>;
	/** Apart from the questions where an author words them. */
	answers?: Each<Span[]>;
	notes: Prose;
	misconceptions: Prose;
	board: Prose;
}

const textIn = (worded: Worded): Span[] => (Array.isArray(worded) ? worded : worded.text);
const textsIn = (all: Each<Worded>): Prose => Object.values(all).map(textIn);

/** A further text of what has a text; none where it is worded apart, or not at all. */
const besides = <K extends string>(all: Each<Span[] | Record<K, Span[] | null>>, key: K): Prose =>
	Object.values(all).flatMap((one) => {
		const text = Array.isArray(one) ? null : one[key];
		return text ? [text] : [];
	});

const each = <T>(all: Each<T>, texts: (one: T) => Prose): Prose =>
	Object.values(all).flatMap(texts);

/** What an event has to read, in reading order; what only a lesson needs comes last. */
const kinds = {
	lead: ({ lead }) => [lead],
	text: ({ text }) => text,
	people: ({ people }) => textsIn(people),
	claims: ({ claims }) => textsIn(claims),
	voices: ({ claims }) => besides(claims, 'voice'),
	checks: ({ checks }) => each(checks, ({ article, others }) => [article, others]),
	findings: ({ checks }) =>
		each(checks, ({ findings }) => each(findings, ({ voice, text }) => [voice, text])),
	quantities: ({ quantities }) =>
		each(quantities, (quantity) =>
			'labels' in quantity
				? [quantity.title, ...Object.values(quantity.labels)]
				: [
						quantity.title,
						...quantity.counts.map(({ text }) => text),
						...estimatesOf(quantity).map(({ who }) => who)
					]
		),
	since: ({ since }) => textsIn(since),
	questions: ({ questions }) => textsIn(questions),
	answers: ({ questions, answers = [] }) => [
		...besides(questions, 'answer'),
		...Object.values(answers)
	],
	'to sort': ({ claims, 'to sort': sorted = [] }) => [
		...besides(claims, 'toSort'),
		...Object.values(sorted)
	],
	notes: ({ notes }) => notes,
	misconceptions: ({ misconceptions }) => misconceptions,
	board: ({ board }) => board
} satisfies Record<string, (event: EventTexts) => Prose>;

export type TextKind = keyof typeof kinds;

/** The texts in which words of the glossary are marked, in that order. */
export const glossed: readonly TextKind[] = ['lead', 'text', 'claims', 'checks', 'since'];

/**
 * All texts of an event: those of a story, or those of a draft.
 *
 * @param of - the kinds of texts that are wanted, in the order in which they are
 */
export const textsOf = (event: EventTexts, of = Object.keys(kinds) as readonly TextKind[]): Prose =>
	of.flatMap((kind) => kinds[kind](event));
