import { readdirSync, readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFolders } from '../../src/press/stories';

type Names = Record<string, string | { text: string }>;

interface StoryFile {
	article: { date: string };
	languages: string[];
	people: { id: string; names: Names }[];
}

/** What may stand in the source although a story has it too, and why. */
const exceptions: Record<string, string> = {
	Беларусь:
		'every map writes the names of countries in their own script, and Unicode would have this one in another'
};

const { id, files } = readFolders()[0]!.draft;
const story = parse(files['story.yaml']!) as StoryFile;
const { features: places } = JSON.parse(files['places.geojson']!) as FeatureCollection;

const textsOf = (names: Names | undefined): string[] =>
	Object.values(names ?? {}).map((name) => (typeof name === 'string' ? name : name.text));

/** Words that a glossary explains and that are written with a capital: its headwords all are. */
const properTerms = story.languages.flatMap((language) => {
	const [, glossary = ''] = files[`${language}.md`]!.split(/^## glossary$/m);
	const lines = glossary.split(/^## /m)[0]!.matchAll(/^- [a-z-]+: ([^:]+):/gm);
	return [...lines]
		.flatMap(([, forms]) =>
			forms!
				.split('|')
				.slice(1)
				.map((form) => form.trim())
		)
		.filter((form) => /^\p{Lu}/u.test(form));
});

const monthIn = (language: string): string =>
	new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
		new Date(story.article.date.replace('~', ''))
	);

const names = new Set(
	[
		id,
		...places.flatMap(({ id: place, properties }) => [
			String(place),
			...textsOf(properties!.names as Names),
			...textsOf(properties!.label as Names)
		]),
		...story.people.flatMap((person) => [person.id, ...textsOf(person.names)]),
		...properTerms,
		...story.languages.map(monthIn)
	].filter((name) => !(name in exceptions))
);

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(ts|svelte|css|html)$/.test(file))
	.map((file) => ({ file, text: readFileSync(`src/${file}`, 'utf8') }));

const edge = '[\\p{L}\\p{N}_-]';
const asWord = (name: string): RegExp =>
	new RegExp(`(?<!${edge})${name.replace(/[()./|]/g, '\\$&')}(?!${edge})`, 'u');

test('nothing in the source names a place, a person, a word or the month of the first story', () => {
	expect(names.size).toBeGreaterThan(150);
	const found = [...names].flatMap((name) => {
		const word = asWord(name);
		return sources.filter(({ text }) => word.test(text)).map(({ file }) => `${name}: ${file}`);
	});
	expect(found).toEqual([]);
});
