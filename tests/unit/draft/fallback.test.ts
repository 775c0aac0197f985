import { gapsOf, toldFrom } from '../../fixtures/drafts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Files } from '../../../src/lib/draft/draft';
import { storyFiles, withFault } from '../../fixtures/story-files';

const inEnglish = (files: Files) => toldFrom(files, 'en');

const withoutEvent: Files = {
	...storyFiles,
	'en.md': storyFiles['en.md']!.replace(/## The arrival[\s\S]*(?=## places)/, '')
};

test('a whole translation has no gap', () => {
	expect(gapsOf(storyFiles)).toEqual([]);
});

describe('a gap is told with file, path and reason, and does not stop the story', () => {
	test.each<[string, Files, string]>([
		['an event', withoutEvent, 'arrival'],
		['a claim', withFault('en.md', '- he-came: He came.\n', ''), 'arrival › claims › he-came'],
		[
			'a check',
			withFault('en.md', '#### wrong-day\n\nIt says the 15th.\n\nIt was the 12th.\n', ''),
			'arrival › checks › wrong-day'
		],
		[
			'what came later',
			withFault('en.md', '- he-left: He left after his visit.\n', ''),
			'arrival › since › he-left'
		],
		[
			'a question',
			withFault('en.md', '- when-was-it: When was it?\n', ''),
			'arrival › questions › when-was-it'
		],
		[
			'an answer',
			withFault('en.md', '- when-was-it: On the 12th, say others.\n', ''),
			'arrival › answers › when-was-it'
		],
		[
			'words to sort a claim by',
			{
				...storyFiles,
				'pt.md': withFault(
					'pt.md',
					'### checks',
					'### to sort\n\n- he-came: A visit.\n\n### checks'
				)['pt.md']!
			},
			'arrival › to sort › he-came'
		],
		['a part', withFault('en.md', '- envoy: came, say others\n', ''), 'arrival › people › envoy'],
		['a date', withFault('en.md', '### when\n\nmid-July\n', ''), 'arrival › when'],
		['the notes', withFault('en.md', '### notes\n\nA note.\n', ''), 'arrival › notes'],
		['an office', withFault('en.md', '- envoy: Envoy in en\n', ''), 'people › envoy'],
		['a section', withFault('en.md', '- visits: Visits\n', ''), 'sections › visits'],
		['a voice', withFault('en.md', '- article: The article\n', ''), 'voices › article'],
		['a place', withFault('en.md', '- moscow: A city.\n', ''), 'places › moscow'],
		[
			'a term',
			withFault('en.md', '- visit: Visit | state visit | visits: When someone comes, in en.\n', ''),
			'glossary › visit'
		],
		['the account of the story', withFault('en.md', 'About in en.\n', ''), 'about']
	])('%s', (_, files, path) => {
		expect(gapsOf(files)).toEqual([{ file: 'en.md', path, reason: 'has no words' }]);
	});

	test.each<[file: string, text: string, path: string, noun: string]>([
		['places.geojson', '"en":"moscow (en)",', 'features[0] (moscow).properties.names', 'name'],
		['story.yaml', ' en: Envoy,', 'people[0] (envoy).names', 'name'],
		['sources.yaml', ", en: 'An agency'", 'agency.description', 'text']
	])('a name or a text in %s', (file, text, path, noun) => {
		expect(gapsOf(withFault(file, text, ''))).toEqual([
			{ file, path, reason: `has no ${noun} in “en”` }
		]);
	});
});

test('whichever entries are missing, each is a gap and none is a fault', () => {
	const entries = storyFiles['en.md']!.match(/^- [a-z-]+: .*\n/gm)!;
	expect(entries.length).toBeGreaterThan(8);
	fc.assert(
		fc.property(fc.subarray(entries), (missing) => {
			const words = missing.reduce((text, entry) => text.replace(entry, ''), storyFiles['en.md']!);
			expect(gapsOf({ ...storyFiles, 'en.md': words })).toHaveLength(missing.length);
		}),
		{ numRuns: 50 }
	);
});

describe('what is missing is told in the first language, which is named', () => {
	test('a claim', () => {
		const [event] = inEnglish(withFault('en.md', '- he-came: He came.\n', '')).events;
		expect(event!.claims[0]!.text).toEqual([{ kind: 'text', text: 'He came.', language: 'pt' }]);
		expect(event!.since[0]!.text[0]).not.toHaveProperty('language');
		expect(event).not.toHaveProperty('titleLanguage');
	});

	test('an event, in all its words', () => {
		const [event] = inEnglish(withoutEvent).events;
		expect(event).toMatchObject({
			title: 'The arrival in pt',
			titleLanguage: 'pt',
			when: { stated: 'mid-July', statedLanguage: 'pt' }
		});
		expect(event!.lead).toContainEqual({
			kind: 'link',
			text: 'link',
			href: '?place=wonsan',
			language: 'pt'
		});
		expect(event!.text[0]).toContainEqual({
			kind: 'term',
			text: 'visit',
			term: 'visit',
			language: 'pt'
		});
		expect(event!.checks[0]!.others[0]).toHaveProperty('language', 'pt');
		expect(event!.when.found?.text).toContain('July');
	});

	test('a section', () => {
		const files = withFault('en.md', '- visits: Visits\n', '');
		expect(inEnglish(files).sections[0]).toMatchObject({ title: 'Visits', titleLanguage: 'pt' });
	});

	test('the names of a place and of a person', () => {
		const withoutPlace = withFault('places.geojson', '"en":"moscow (en)",', '');
		expect(inEnglish(withoutPlace).places[0]).toMatchObject({
			name: 'moscow (pt)',
			label: 'moscow (pt)',
			nameLanguage: 'pt'
		});
		const withoutPerson = withFault('story.yaml', ' en: Envoy,', '');
		expect(inEnglish(withoutPerson).people[0]).toMatchObject({
			name: 'Enviado',
			nameLanguage: 'pt'
		});
	});

	test('a term, with its headword', () => {
		const files = withFault(
			'en.md',
			'- visit: Visit | state visit | visits: When someone comes, in en.\n',
			''
		);
		expect(inEnglish(files).glossary).toEqual([
			{
				id: 'visit',
				word: 'Visit',
				wordLanguage: 'pt',
				definition: [{ kind: 'text', text: 'When someone comes, in pt.', language: 'pt' }]
			}
		]);
	});

	test('what a source is about', () => {
		const files = withFault('sources.yaml', ", en: 'An agency'", '');
		expect(inEnglish(files).events[0]!.claims[0]!.sources[0]).toMatchObject({
			description: 'Uma agência',
			descriptionLanguage: 'pt',
			publisher: 'The Agency'
		});
	});

	test('a story that is whole names no language beside its words', () => {
		expect(JSON.stringify(inEnglish(storyFiles))).not.toContain('Language"');
	});
});
