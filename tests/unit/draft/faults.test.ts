import { describeFaults } from '../../../src/lib/draft/describe';
import { faults as english } from '../../../src/lib/messages/faults/en';
import { faultsIn, faultsOf, type WordedFault } from '../../fixtures/drafts';
import { describe, expect, test } from 'vitest';
import type { Files } from '../../../src/lib/draft/draft';
import { storyFiles, withFault } from '../../fixtures/story-files';

test('a sound story has no fault', () => {
	expect(faultsOf(storyFiles)).toEqual([]);
});

describe('a fault is told with file, path and reason', () => {
	test.each<[string, Files, WordedFault]>([
		[
			'an unknown place',
			withFault('story.yaml', 'place: wonsan', 'place: wonsam'),
			{
				file: 'story.yaml',
				path: 'events[0] (arrival).places[0].place',
				reason: 'no place “wonsam” is in places.geojson'
			}
		],
		[
			'an unknown place in a route',
			withFault('story.yaml', 'to: wonsan', 'to: wonsam'),
			{
				file: 'story.yaml',
				path: 'events[0] (arrival).routes[0].to',
				reason: 'no place “wonsam” is in places.geojson'
			}
		],
		[
			'a date that is no EDTF',
			withFault('story.yaml', 'stated: 2025-07-15~', 'stated: mid-July'),
			{
				file: 'story.yaml',
				path: 'events[0] (arrival).when.stated',
				reason:
					'“mid-July” is no EDTF date (ISO 8601-2, level 1), such as 2025-07-15~ or 2024-06-19/..'
			}
		],
		[
			'an event without words in the story’s first language',
			withFault('pt.md', '## The arrival in pt {#arrival}', '## places'),
			{ file: 'pt.md', path: 'arrival', reason: 'has no heading: its words are missing' }
		],
		[
			'a claim without words in the story’s first language',
			withFault('pt.md', '- he-came: He came.\n', ''),
			{ file: 'pt.md', path: 'arrival › claims', reason: '“he-came” has no words' }
		],
		[
			'an answer without a question',
			withFault('en.md', '### answers\n\n- when-was-it:', '### answers\n\n- where-was-it:'),
			{
				file: 'en.md',
				path: 'arrival › answers › where-was-it',
				reason: '“where-was-it” answers no question'
			}
		],
		[
			'a missing words file',
			{ ...withFault('story.yaml', '[pt, en]', '[pt, en, es]') },
			{ file: 'es.md', path: '', reason: 'is missing' }
		],
		[
			'a heading without event',
			withFault('en.md', '## places', '## Elsewhere {#departure}\n\nA.\n\nB.\n\n## places'),
			{ file: 'en.md', path: 'departure', reason: 'is a heading without an event in story.yaml' }
		],
		[
			'a heading that names nothing',
			withFault('en.md', '## places', '## Elsewhere\n\n## places'),
			{
				file: 'en.md',
				path: '',
				reason:
					'“## Elsewhere” names no event; write “## Title {#event-id}”, or one of sections, voices, places, people, curriculum, questions, answers, glossary, tours, teaching'
			}
		],
		[
			'a latitude out of range',
			withFault('places.geojson', '[127.44361,39.15278]', '[39.15278,127.44361]'),
			{
				file: 'places.geojson',
				path: 'features[1] (wonsan).geometry.coordinates[1]',
				reason: 'latitude 127.44361 is above 90°; are lon and lat swapped?'
			}
		],
		[
			'swapped coordinates that are both in range',
			withFault('places.geojson', '[37.61556,55.75222]', '[55.75222,37.61556]'),
			{
				file: 'places.geojson',
				path: 'features[0] (moscow).geometry',
				reason:
					'longitude and latitude are swapped: [55.75222, 37.61556] is not in RU, [37.61556, 55.75222] is'
			}
		],
		[
			'a place in another country',
			withFault('places.geojson', '[37.61556,55.75222]', '[2.35,48.85]'),
			{
				file: 'places.geojson',
				path: 'features[0] (moscow).geometry',
				reason: '[2.35, 48.85] is in FR, not in RU'
			}
		],
		[
			'an unknown theme',
			withFault('story.yaml', 'theme: diplomatic', 'theme: sporting'),
			{
				file: 'story.yaml',
				path: 'events[0] (arrival).theme',
				reason: '"sporting" is no theme; it may be military, diplomatic, economic, cultural'
			}
		],
		[
			'an unknown strength',
			withFault('story.yaml', 'strength: reported', 'strength: sworn'),
			{
				file: 'story.yaml',
				path: 'events[0] (arrival).claims[0] (he-came).strength',
				reason:
					'"sworn" is no strength; it may be reported, attributed, announced, suspected, interpreted'
			}
		],
		[
			'a check without source',
			withFault(
				'story.yaml',
				'confidence: high, sources: [agency]',
				'confidence: high, sources: []'
			),
			{
				file: 'story.yaml',
				path: 'checks.wrong-day',
				reason: 'names no source; name one, or say “common-knowledge: true”'
			}
		],
		[
			'an unknown source',
			withFault('story.yaml', 'source: paper', 'source: papers'),
			{
				file: 'story.yaml',
				path: 'article.source',
				reason: 'no source “papers” is in sources.yaml'
			}
		],
		[
			'a duplicate id',
			withFault(
				'story.yaml',
				'    questions:\n',
				'    questions:\n      - { id: when-was-it, kind: find, ages: [11, 13], minutes: 3 }\n'
			),
			{
				file: 'story.yaml',
				path: 'events[0] (arrival).questions[1] (when-was-it)',
				reason:
					'“when-was-it” is used twice; first at events[0] (arrival).questions[0] (when-was-it)'
			}
		],
		[
			'a missing key',
			withFault('story.yaml', '    theme: diplomatic\n', ''),
			{ file: 'story.yaml', path: 'events[0] (arrival).theme', reason: 'is missing' }
		],
		[
			'an unknown key',
			withFault('story.yaml', 'theme: diplomatic', 'theme: diplomatic\n    colour: red'),
			{ file: 'story.yaml', path: 'events[0] (arrival).colour', reason: 'is not known here' }
		],
		[
			'a check that no claim is held against',
			withFault('story.yaml', '        checks: [wrong-day]\n', ''),
			{ file: 'story.yaml', path: 'checks.wrong-day', reason: 'belongs to no claim' }
		],
		[
			'a link to nothing',
			withFault('en.md', '?place=wonsan', '?place=wonsam'),
			{ file: 'en.md', path: '', reason: '“link” links to place “wonsam”, which does not exist' }
		],
		[
			'a check that says one side only',
			withFault('en.md', 'It was the 12th.', ''),
			{
				file: 'en.md',
				path: 'arrival › checks › wrong-day',
				reason: 'needs two paragraphs: what the article says, what others say'
			}
		],
		[
			'YAML that cannot be read',
			withFault('sources.yaml', "title: 'A paper'", "title: 'A paper"),
			{
				file: 'sources.yaml',
				path: '',
				reason: "can’t be read as YAML: Missing closing 'quote"
			}
		],
		[
			'a place without a name in the story’s first language',
			withFault('places.geojson', '"pt":"moscow (pt)",', ''),
			{
				file: 'places.geojson',
				path: 'features[0] (moscow).properties.names',
				reason: 'has no name in “pt”'
			}
		],
		[
			'a person who is not listed',
			withFault('story.yaml', 'person: envoy', 'person: consul'),
			{
				file: 'story.yaml',
				path: 'events[0] (arrival).people[0].person',
				reason: 'no person “consul” is listed'
			}
		],
		[
			'a person who takes part twice in one event',
			withFault(
				'story.yaml',
				'    people:\n      - {',
				'    people:\n      - { person: envoy }\n      - {'
			),
			{
				file: 'story.yaml',
				path: 'events[0] (arrival).people[1]',
				reason: '“envoy” is used twice; first at events[0] (arrival).people[0]'
			}
		],
		[
			'a person who takes part in nothing',
			withFault('story.yaml', '    people:\n      - { person: envoy, named: false }\n', ''),
			{ file: 'story.yaml', path: 'people[0] (envoy)', reason: '“envoy” takes part in no event' }
		],
		[
			'a person without a name in a language of theirs',
			withFault('story.yaml', 'local: [ru]', 'local: [ko]'),
			{
				file: 'story.yaml',
				path: 'people[0] (envoy).local[0]',
				reason: '“ko” is none of the names'
			}
		],
		[
			'words for a part that nobody took',
			withFault('en.md', '- envoy: came', '- consul: left\n- envoy: came'),
			{ file: 'en.md', path: 'arrival › people › consul', reason: '“consul” is not in the story' }
		],
		[
			'a claim to sort that is not made',
			withFault('pt.md', '### checks', '### to sort\n\n- she-came: She came.\n\n### checks'),
			{
				file: 'pt.md',
				path: 'arrival › to sort › she-came',
				reason: '“she-came” is not in the story'
			}
		],
		[
			'a claim to sort in a further language alone',
			withFault('en.md', '### checks', '### to sort\n\n- he-came: He came.\n\n### checks'),
			{
				file: 'en.md',
				path: 'arrival › to sort › he-came',
				reason: '“he-came” is not in the story'
			}
		],
		[
			'a term that no text uses',
			withFault('en.md', 'Visit | state visit | visits:', 'Trip | trips:'),
			{
				file: 'en.md',
				path: 'glossary › visit',
				reason: '“Trip | trips” is in the text of no event'
			}
		],
		[
			'a term that the story’s first language lacks',
			withFault('en.md', '- visit:', '- arrive: He: When someone comes.\n- visit:'),
			{ file: 'en.md', path: 'glossary › arrive', reason: '“arrive” is not in the story' }
		],
		[
			'a term without a definition',
			withFault('en.md', 'When someone comes, in en.', ''),
			{
				file: 'en.md',
				path: 'glossary › visit',
				reason: 'is not of the form “Word | other form: definition”'
			}
		],
		[
			'a place where nothing can have happened since',
			withFault('story.yaml', 'when: 2025-08,', 'when: 2025-08, place: wonsam,'),
			{
				file: 'story.yaml',
				path: 'events[0] (arrival).since[0] (he-left).place',
				reason: 'no place “wonsam” is in places.geojson'
			}
		],
		[
			'a language that the interface does not speak',
			withFault('story.yaml', '[pt, en]', '[pt, en, es]'),
			{
				file: 'story.yaml',
				path: 'languages[2]',
				reason: '“es” has no dictionary in src/lib/messages'
			}
		]
	])('%s', (_, files, fault) => {
		expect(faultsOf(files)).toContainEqual(fault);
	});
});

test('all faults of all files are told at once', () => {
	const files = {
		'story.yaml': storyFiles['story.yaml']!.replace('theme: diplomatic', 'theme: sporting').replace(
			'place: wonsan',
			'place: wonsam'
		),
		'places.geojson': '{',
		'sources.yaml': storyFiles['sources.yaml']!.replace('language: en', 'language: English'),
		'pt.md': '## nothing',
		'en.md': storyFiles['en.md']!
	};
	const faulty = new Set(faultsOf(files).map(({ file }) => file));
	expect([...faulty].sort()).toEqual(['places.geojson', 'pt.md', 'sources.yaml', 'story.yaml']);
});

test('a wrong value does not hide a wrong reference', () => {
	const files = withFault('story.yaml', 'theme: diplomatic', 'theme: sporting');
	const twice = {
		...files,
		'story.yaml': files['story.yaml']!.replace('place: wonsan', 'place: wonsam')
	};
	const reasons = faultsOf(twice).map(({ reason }) => reason);
	expect(reasons).toEqual([
		expect.stringContaining('no theme'),
		expect.stringContaining('no place “wonsam”')
	]);
});

test('the lines for an author name file, line, column, path and reason', () => {
	const { draft, faults } = faultsIn(withFault('story.yaml', 'source: paper', 'source: papers'));
	expect(describeFaults(draft, faults, english)).toBe(
		`  small/story.yaml:2:20: article.source: no source “papers” is in sources.yaml
  small/sources.yaml:1:1: paper: nothing rests on it`
	);
});
