import { sourcesOf } from '../story/citations';
import { plainText, type Span } from '../story/prose';
import { titleOf } from '../story/source-title';
import type { Name, Source, Story } from '../story/story';
import { textsOf } from '../story/texts';
import type { Whereabouts } from './address';

/** What a search has found. */
export interface Find {
	kind: 'event' | 'place' | 'person' | 'source';
	id: string;
	title: string;
	/** BCP 47 tag of the title, where it is not the story's language. */
	language?: string;
	/** The name that was found, where that is not the title. */
	alias?: Name;
	to: Whereabouts;
}

/** Something that can be found, with the words that it is found by. */
interface Entry {
	find: Find;
	/** Folded; those of the title come first. */
	names: { folded: string; name?: Name }[];
	/** Folded; found only if no name is. */
	text: string;
}

/** So many finds of a kind are shown. */
const most = 12;

/**
 * Text without case, accents, and marks between letters, so that “sao” finds “São” and “anne-marie”
 * “Anne Marie”. Marks that make another letter of a letter, as in Cyrillic and Hangul, stay.
 */
const fold = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim();

const namesOf = (names: readonly Name[]): Entry['names'] =>
	names.flatMap((name) => [
		{ folded: fold(name.text), name },
		...(name.romanised ? [{ folded: fold(name.romanised), name }] : [])
	]);

const wordsOf = (texts: Span[][]) => fold(texts.map(plainText).join(' '));

/** Everything in a story that can be found. */
export function indexWords(story: Story): Entry[] {
	const entry = (find: Find, names: Entry['names'], text = ''): Entry => ({
		find,
		names: [{ folded: fold(find.title) }, ...names],
		text
	});
	const inLanguage = (language: string | undefined) =>
		language && language !== story.language ? { language } : {};
	const sourceFind = (source: Source): Find => {
		const { text, language } = titleOf(source);
		const { id } = source;
		return { kind: 'source', id, title: text, ...inLanguage(language), to: { source: id } };
	};
	return [
		...story.events.map((event) => {
			const { id, title, titleLanguage } = event;
			return entry(
				{ kind: 'event', id, title, ...inLanguage(titleLanguage), to: { event: id } },
				[],
				wordsOf(textsOf(event, ['lead', 'text', 'claims']))
			);
		}),
		...story.places
			.filter(({ marked }) => marked)
			.map(({ id, label, name, nameLanguage, names }) =>
				entry({ kind: 'place', id, title: label, ...inLanguage(nameLanguage), to: { place: id } }, [
					{ folded: fold(name) },
					...namesOf(names)
				])
			),
		...story.people.map(({ id, name, nameLanguage, names, role }) =>
			entry(
				{ kind: 'person', id, title: name, ...inLanguage(nameLanguage), to: { person: id } },
				namesOf(names),
				wordsOf([role])
			)
		),
		...sourcesOf(story).map((source) =>
			entry(sourceFind(source), [{ folded: fold(source.publisher) }])
		)
	];
}

const startsWord = (text: string, word: string) => ` ${text}`.includes(` ${word}`);

interface Fit {
	/** 0 a name is the query, 1 it begins with it, 2 its words are in the name, 3 they are in the text. */
	fit: number;
	name?: Name | undefined;
}

/** How well an entry fits a query, whose words may stand in any order; `null` if it does not. */
function fitOf({ names, text }: Entry, query: string): Fit | null {
	const words = query.split(' ');
	const holds = (folded: string) => words.every((word) => startsWord(folded, word));
	const tests: ((folded: string) => boolean)[] = [
		(folded) => folded === query,
		(folded) => folded.startsWith(query),
		holds
	];
	for (const [fit, test] of tests.entries()) {
		const found = names.find(({ folded }) => test(folded));
		if (found) return { fit, name: found.name };
	}
	return holds(`${names[0]!.folded} ${text}`) ? { fit: tests.length } : null;
}

/** What a query finds, best first within each kind, and the kinds by their best; none if it is empty. */
export function search(entries: readonly Entry[], text: string): Find[] {
	const query = fold(text);
	if (!query) return [];
	const found = entries
		.flatMap((entry) => {
			const fit = fitOf(entry, query);
			return fit ? [{ find: entry.find, ...fit }] : [];
		})
		.sort((a, b) => a.fit - b.fit);
	const kinds = [...new Set(found.map(({ find }) => find.kind))];
	return kinds.flatMap((kind) =>
		found
			.filter(({ find }) => find.kind === kind)
			.slice(0, most)
			.map(({ find, name }) =>
				name && fold(name.text) !== fold(find.title) ? { ...find, alias: name } : find
			)
	);
}
