import { faultsIn, faultsOf, toldFrom } from '../../fixtures/drafts';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { describeFault } from '../../../src/lib/draft/describe';
import { faults as english } from '../../../src/lib/messages/faults/en';
import { parseSpans } from '../../../src/lib/draft/read/words/markdown';
import { plainText, type Span } from '../../../src/lib/story/prose';
import type { Files } from '../../../src/lib/draft/draft';
import { hidden, hostile } from '../../fixtures/hostile';
import { hostileFiles, inMarkdown, shown } from '../../fixtures/hostile-story';
import { storyFiles, withFault } from '../../fixtures/story-files';

const strings = Object.entries(hostile);

const told = (files: Files) => toldFrom(files, 'en');

/** Every run of text in a story. */
function spansIn(value: unknown): Span[] {
	if (value === null || typeof value !== 'object') return [];
	if ('text' in value && 'kind' in value && !('id' in value)) return [value as Span];
	return Object.values(value).flatMap(spansIn);
}

const isOffered = ({ kind, ...span }: Span) =>
	['text', 'strong', 'emphasis', 'term'].includes(kind) ||
	('href' in span && /^(https?:\/\/|\?(event|place)=)/.test(span.href));

/** What is left of a text without the signs that Markdown takes for its own marks. */
const letters = (text: string) => text.replace(/[\s\\*_<>]/g, '');

test('the list is long, and no string in it stands twice', () => {
	expect(strings.length).toBeGreaterThan(100);
	expect(new Set(strings.map(([, text]) => text)).size).toBe(strings.length);
});

describe.each(strings)('%s', (_, text) => {
	test('comes out whole and as text, wherever a text may stand', () => {
		const story = told(hostileFiles(text));
		const [event] = story.events;
		const whole = shown(text);
		expect(story.title).toBe(whole);
		expect(event!.title).toBe(whole);
		expect(story.people[0]!.names.map((name) => name.text)).toEqual([text, text, text].map(trim));
		expect(story.people[0]!.names[2]!.romanised).toBe(trim(text));
		for (const place of story.places)
			expect([place.name, place.label, place.dataset, place.localNames[0]!.text]).toEqual(
				[text, text, text, text].map(trim)
			);
		const { source } = story.article;
		expect([source.title, source.publisher, source.via]).toEqual([text, text, text].map(trim));
		const other = event!.claims[0]!.sources[0]!;
		expect([other.description, other.publisher]).toEqual([text, text].map(trim));
		const lines = [
			...[story.standfirst, ...story.about, event!.lead, ...event!.text, ...event!.notes],
			...[event!.claims[0]!.text, event!.claims[0]!.voice, event!.since[0]!.text],
			...[event!.checks[0]!.article, event!.checks[0]!.others, event!.people[0]!.text],
			...[story.people[0]!.role, story.glossary[0]!.definition, story.places[0]!.note],
			...[event!.questions[0]!.text, event!.questions[0]!.answer!]
		].map(plainText);
		for (const line of [
			...lines,
			story.sections[0]!.title,
			event!.when.stated,
			event!.when.foundOf
		])
			expect(line.replace(/^(?:[a-h]|visit) /, '')).toBe(whole);
		expect(spansIn(story).filter(({ kind }) => kind !== 'text' && kind !== 'term')).toEqual([]);
	});

	test.each([
		['a text', 'The lead, with', 'lead'],
		['a claim', 'He came.', 'claims'],
		['a definition', 'When someone comes, in en.', 'glossary'],
		['a note', 'A note.', 'notes']
	])('as Markdown in %s is text or refused', (_, from) => {
		const line = text.replace(/\s+/g, ' ');
		const files = withFault('en.md', from, line);
		const faults = faultsOf(files);
		for (const { file, path, reason } of faults) {
			expect(file).toBe('en.md');
			expect(`${path}${reason}`).not.toBe('');
			expect(reason).not.toBe('');
		}
		if (faults.length > 0) return;
		const spans = spansIn(told(files));
		expect(spans.filter((span) => !isOffered(span))).toEqual([]);
		expect(letters(spans.map((span) => span.text).join('\n'))).toContain(letters(line));
	});

	test('as a word of the glossary comes out whole or is refused', () => {
		const line = shown(text);
		const files = withFault('en.md', 'Visit | state visit', `${line} | visit`);
		const faults = faultsOf(files);
		if (faults.length > 0) {
			for (const { file, path } of faults)
				expect([file, path]).toEqual(['en.md', 'glossary › visit']);
			expect(line).toMatch(/[:|]/);
		} else expect(told(files).glossary[0]!.word).toBe(line.split('|')[0]!.trim());
	});

	test('is no address, id, date, kind, language or property', () => {
		const yaml = (file: string, change: (contents: never) => void): Files => {
			const contents = parse(storyFiles[file]!);
			change(contents as never);
			return { ...storyFiles, [file]: stringify(contents) };
		};
		const geojson = (property: string, value: unknown): Files => {
			const places = JSON.parse(storyFiles['places.geojson']!);
			Object.assign(places.features[0].properties, { [property]: value });
			return { ...storyFiles, 'places.geojson': JSON.stringify(places) };
		};
		type Story = { events: { theme: string; claims: { id: string }[]; when: object }[] };
		type Sources = Record<string, { url: string; language: string }>;
		const refused: [file: string, files: Files][] = [
			['story.yaml', yaml('story.yaml', ({ events }: Story) => (events[0]!.theme = text))],
			['story.yaml', yaml('story.yaml', ({ events }: Story) => (events[0]!.claims[0]!.id = text))],
			[
				'story.yaml',
				yaml('story.yaml', ({ events }: Story) => (events[0]!.when = { found: text }))
			],
			['sources.yaml', yaml('sources.yaml', (all: Sources) => (all.paper!.language = text))],
			['sources.yaml', yaml('sources.yaml', (all: Sources) => (all[text] = all.paper!))],
			['places.geojson', geojson('kind', text)],
			['places.geojson', geojson('ccodes', [text])],
			['places.geojson', geojson('names', { [text]: text })],
			['places.geojson', geojson(text, text)],
			['places.geojson', geojson('description', text)]
		];
		if (!text.startsWith('https://'))
			refused.push([
				'sources.yaml',
				yaml('sources.yaml', (all: Sources) => (all.paper!.url = text))
			]);
		for (const [file, files] of refused) {
			const faults = faultsOf(files);
			expect(faults.map((fault) => fault.file)).toContain(file);
			for (const { path, reason } of faults) expect(path && reason).not.toBe('');
		}
	});
});

const trim = (text: string) => text.trim();

test.each(Object.entries(hidden))('%s is refused, with the place where it stands', (_, text) => {
	const files = hostileFiles(text);
	const { draft, faults: all } = faultsIn(files);
	const faults = all
		.filter(({ code }) => code === 'hidden-character')
		.map((fault) => describeFault(draft, fault, english));
	const places = faults.map(({ file, path }) => `${file}: ${path}`);
	expect(places).toEqual(
		expect.arrayContaining([
			'story.yaml: people[0] (envoy).names.ru.romanised',
			'places.geojson: features[0] (moscow).properties.names.pt',
			'sources.yaml: agency.description.en'
		])
	);
	expect(faults.filter(({ file, line }) => file === 'en.md' && line! > 1)).not.toEqual([]);
});

describe('what would be lost without a word is refused', () => {
	test.each([
		[
			'before the title',
			'# Title in en',
			'<script>1</script>\n\n# Title in en',
			'before its “# title”'
		],
		[
			'a third date',
			'mid-July',
			'mid-July\n\nof something\n\n<b>1</b>',
			'more than two paragraphs'
		],
		['the title of a link', '(?place=wonsan)', '(?place=wonsan "x")', 'has a title'],
		['a link in bold', '**weight**', '**[weight](https://a.example)**', 'would be lost'],
		['a box to tick', '- he-came: He', '- [ ] he-came: He', 'a box to tick'],
		['a word that is none', 'Visit | state', 'Visit | | state', 'is not of the form'],
		['a check without an id', '#### wrong-day', '#### __proto__', 'is no id'],
		['an event without an id', '{#arrival}', '{#__proto__}', 'is no id']
	])('%s', (_, from, to, reason) => {
		const faults = faultsOf(withFault('en.md', from, to));
		expect(faults.map((fault) => fault.reason).join('\n')).toContain(reason);
	});

	test.each(['__proto__', 'constructor', 'prototype'])('a property called %s', (key) => {
		const files = withFault('places.geojson', '"kind"', `"${key}":"<script>1</script>","kind"`);
		expect(faultsOf(files)).toContainEqual({
			file: 'places.geojson',
			path: `features[0] (moscow).properties.${key}`,
			reason: 'is not known here'
		});
	});
});

test('an id that every object has is an id like any other', () => {
	const files = Object.fromEntries(
		Object.entries(storyFiles).map(([file, text]) => [
			file,
			text.replace('id: arrival', 'id: constructor').replace('{#arrival}', '{#constructor}')
		])
	);
	expect(told(files).events[0]!.id).toBe('constructor');
	const missing = { ...files, 'pt.md': files['pt.md']!.replace('{#constructor}', '{#other}') };
	expect(faultsOf(missing)).toContainEqual({
		file: 'pt.md',
		path: 'constructor',
		reason: 'has no heading: its words are missing'
	});
	const unknown = withFault('story.yaml', 'checks: [wrong-day]', 'checks: [constructor]');
	expect(faultsOf(unknown).map(({ reason }) => reason)).toContain(
		'no check “constructor” is listed'
	);
});

const signs = fc.constantFrom(
	...'<>&;"\'`()[]{}!*_#\\/:|=~^-+@$% aeé한\t\n',
	...Object.values(hostile)
);
const soup = fc.array(signs, { maxLength: 24 }).map((parts) => parts.join(''));

test('any text comes out whole when its signs are escaped', () => {
	fc.assert(
		fc.property(soup, (text) => {
			const complaints: string[] = [];
			const spans = parseSpans(inMarkdown(text), (code) => complaints.push(code));
			expect(plainText(spans)).toBe(shown(text));
			expect(complaints).toEqual([]);
		})
	);
});

test('any text gives nothing but text, marks and safe links', () => {
	fc.assert(
		fc.property(soup, (text) => {
			const spans = parseSpans(text, () => undefined);
			expect(spans.filter((span) => !isOffered(span))).toEqual([]);
		})
	);
});
