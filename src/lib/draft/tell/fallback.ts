import type { Fault } from '../fault';
import type { Told } from '../../story/prose';
import type { Localised } from '../schema/story';
import type { StorySource } from '../source';
import type { Words } from '../wording';

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

/** A text in a language, or else in the story's first language, which is then told. */
export function textIn<T>(texts: Record<string, T>, language: string, first: string): Told<T> {
	return language in texts
		? { text: texts[language]!, language: undefined }
		: { text: texts[first]!, language: first };
}

/** Where places, people and sources lack a name or a text in some of the languages. */
export function missingTexts(source: StorySource, languages: readonly string[]): Fault[] {
	const lacks = (file: string, path: string, noun: string, texts: Localised | Tree | undefined) =>
		isTree(texts)
			? languages
					.filter((language) => !(language in texts))
					.map((language) => ({ file, path, reason: `has no ${noun} in “${language}”` }))
			: [];
	return [
		...source.places.features.flatMap(({ id, properties: { names, dataset } }, i) => [
			...lacks('places.geojson', `features[${i}] (${id}).names`, 'name', names),
			...lacks('places.geojson', `features[${i}] (${id}).dataset`, 'text', dataset)
		]),
		...source.story.people.flatMap(({ id, names }, i) =>
			lacks('story.yaml', `people[${i}] (${id}).names`, 'name', names)
		),
		...Object.entries(source.sources).flatMap(([id, { description, publisher }]) => [
			...lacks('sources.yaml', `${id}.description`, 'text', description),
			...lacks('sources.yaml', `${id}.publisher`, 'text', publisher)
		])
	];
}

/**
 * The story with what its further languages lack told in its first language instead, each span of it
 * marked with that language. Every such gap is listed.
 */
export function withFallback(source: StorySource): StorySource {
	const [first, ...further] = source.story.languages as [string, ...string[]];
	const model = source.words[first];
	const gaps: Fault[] = [];
	const words: Record<string, Words> = { ...source.words };
	for (const language of further) {
		const own = source.words[language];
		if (!own || !model) continue;
		const tell = (path: string[]) =>
			void gaps.push({
				file: `${language}.md`,
				path: path.filter((step, i) => i > 0 || step !== 'events').join(' › '),
				reason: 'has no words'
			});
		words[language] = filled({ ...own }, { ...model }, first, tell) as unknown as Words;
	}
	return { ...source, words, gaps: [...gaps, ...missingTexts(source, further)] };
}
