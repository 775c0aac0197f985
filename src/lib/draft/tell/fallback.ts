import type { Told } from '../../story/prose';
import {
	groundFile,
	placesFile,
	sourcesFile,
	storyFile,
	wordsFile,
	type Draft,
	type Pointer
} from '../draft';
import { reporter, type Fault } from '../fault';
import { at } from '../pointer';
import type { Localised } from '../schema/story';
import { own } from '../own';
import { noWords, type Words } from '../wording';

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree =>
	value !== null && typeof value === 'object' && !Array.isArray(value);
const isMissing = (value: unknown) =>
	value === undefined || (Array.isArray(value) && value.length === 0);

/** The same words with each span marked as being in a language. */
function markedAs(language: string, value: unknown): unknown {
	if (Array.isArray(value)) return value.map((inner) => markedAs(language, inner));
	if (!isTree(value)) return value;
	if (typeof value.kind === 'string' && 'text' in value) return { ...value, language };
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [key, markedAs(language, inner)])
	);
}

/** What a tree lacks, taken from another one; `tell` hears the path of each thing taken. */
function filled(own: Tree, other: Tree, language: string, tell: (path: string[]) => void): Tree {
	const whole = { ...own };
	for (const [key, value] of Object.entries(other)) {
		const mine = Object.hasOwn(own, key) ? own[key] : undefined;
		if (isMissing(mine) && !isMissing(value)) {
			tell([key]);
			whole[key] = markedAs(language, value);
		} else if (isTree(mine) && isTree(value))
			whole[key] = filled(mine, value, language, (path) => tell([key, ...path]));
	}
	return whole;
}

/** A text in a language, or else in the story's first language, or else in any, which is then told. */
export function textIn<T>(
	texts: Record<string, T>,
	language: string,
	first: string
): Told<T | undefined> {
	if (Object.hasOwn(texts, language)) return { text: texts[language], language: undefined };
	const other = Object.hasOwn(texts, first) ? first : Object.keys(texts)[0];
	return { text: other === undefined ? undefined : texts[other], language: other };
}

/** Where places, people and sources lack a name or a text in some of the languages. */
export function missingTexts(draft: Draft, languages: readonly string[]): Fault[] {
	const faults: Fault[] = [];
	const lacks = (
		file: string,
		pointer: Pointer,
		code: 'no-name-in' | 'no-text-in',
		texts: Localised | Tree | undefined
	) => {
		if (!isTree(texts)) return;
		for (const language of languages)
			if (!Object.hasOwn(texts, language))
				reporter(draft, file, faults)(pointer, code, { language });
	};
	draft.places.features.forEach(({ properties: { names, dataset } }, i) => {
		const path = at('/features', i, 'properties');
		lacks(placesFile, at(path, 'names'), 'no-name-in', names);
		lacks(placesFile, at(path, 'dataset'), 'no-text-in', dataset);
	});
	draft.story.people.forEach(({ names }, i) =>
		lacks(storyFile, at('/people', i, 'names'), 'no-name-in', names)
	);
	for (const [id, { description, publisher }] of Object.entries(draft.sources)) {
		lacks(sourcesFile, at('', id, 'description'), 'no-text-in', description);
		lacks(sourcesFile, at('', id, 'publisher'), 'no-text-in', publisher);
	}
	const { note, legend = {}, credits = [] } = draft.ground ?? {};
	lacks(groundFile, '/note', 'no-text-in', note);
	for (const [sign, text] of Object.entries(legend))
		lacks(groundFile, at('/legend', sign), 'no-text-in', text);
	credits.forEach((credit, i) =>
		lacks(groundFile, at('/credits', i, 'of'), 'no-text-in', credit.of)
	);
	return faults;
}

/**
 * The draft with what its further languages lack told in its first language instead, each span of it marked with that
 * language. Every such gap is listed.
 */
export function withFallback(draft: Draft): { draft: Draft; gaps: Fault[] } {
	const [first = '', ...further] = draft.story.languages;
	const model = draft.words[first];
	const gaps: Fault[] = [];
	const words: Record<string, Words> = { ...draft.words };
	for (const language of further) {
		const own = draft.words[language];
		if (!own || !model) continue;
		const report = reporter(draft, wordsFile(language), gaps);
		const tell = (path: string[]) => report(at('', ...path), 'untold');
		words[language] = filled({ ...own }, { ...model }, first, tell) as unknown as Words;
	}
	return { draft: { ...draft, words }, gaps: [...gaps, ...missingTexts(draft, further)] };
}

/** The words of a draft in a language; what they lack is taken from the first language, and marked as being in it. */
export function wordsIn(draft: Draft, language: string, first: string): Words {
	const mine = own(draft.words, language);
	const model = own(draft.words, first) ?? Object.values(draft.words)[0];
	if (!model || mine === model) return mine ?? noWords();
	const words = filled(
		{ ...(mine ?? noWords()) },
		{ ...model },
		first,
		() => undefined
	) as unknown as Words;
	return { ...words, title: words.title || model.title };
}
