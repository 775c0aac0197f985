import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Files } from '../../../../src/lib/draft/draft';
import { read } from '../../../../src/lib/draft/read/read';
import type { Edit } from '../../../../src/lib/draft/write/edit';
import { write } from '../../../../src/lib/draft/write/write';
import { faultsIn } from '../../../fixtures/drafts';
import { chance } from '../../../fixtures/yaml-texts';
import { storyFiles } from '../../../fixtures/story-files';
import { tourFiles } from '../../../fixtures/tours';

const withWindowsLines = (files: Files): Files =>
	Object.fromEntries(
		Object.entries(files).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')])
	);

const stories: [name: string, files: Files][] = [
	['the small story', storyFiles],
	['one with tours', tourFiles()],
	['one with line ends of Windows', withWindowsLines(tourFiles())]
];

/** An edit that fits a draft, drawn by chance. */
function editOf(files: Files, seed: number): Edit {
	const random = chance(seed);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
	const { draft } = read(files);
	const file = pick(Object.keys(files));
	const pointers = Object.keys(draft.spots[file]!).filter((pointer) => pointer !== '');
	const pointer = pick(pointers);
	const value = pick(['new words', 'it’s', 'a: b', 'x, y']);
	if (!file.endsWith('.md')) {
		if (random() < 0.2)
			return {
				do: 'rename',
				named: pick(['place', 'event', 'source', 'claim'] as const),
				from: pick(['wonsan', 'arrival', 'agency', 'he-came']),
				to: 'other-id'
			};
		if (random() < 0.3)
			return {
				do: 'insert',
				file,
				pointer: `${pointer.slice(0, pointer.lastIndexOf('/'))}/${/\/\d+$/.test(pointer) ? 0 : 'added'}`,
				value
			};
		if (random() < 0.3) return { do: 'remove', file, pointer };
		return { do: 'set', file, pointer, value };
	}
	const entries = pointers.filter((one) => draft.spots[file]![one]!.key);
	if (random() < 0.3 && entries.length > 0) return { do: 'remove', file, pointer: pick(entries) };
	if (random() < 0.3)
		return {
			do: 'insert',
			file,
			pointer: pick([
				'/voices/added',
				'/events/arrival/claims/added',
				'/events/arrival/board',
				'/events/added'
			]),
			value
		};
	return { do: 'set', file, pointer, value };
}

describe.each(stories)('%s', (_, files) => {
	test('stays as it is where nothing is edited', () => {
		expect(write([], read(files).draft.files).files).toEqual(files);
	});

	test('is as it was after edits are taken back, one after the other', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (seeds) => {
				let now = files;
				const inverses: Edit[][] = [];
				for (const seed of seeds) {
					try {
						const { files: next, inverse } = write(editOf(now, seed), now);
						inverses.unshift(inverse);
						now = next;
					} catch (error) {
						// An edit may lead to what one before it has taken away.
						if (!(error instanceof RangeError)) throw error;
					}
				}
				expect(inverses.reduce((after, inverse) => write(inverse, after).files, now)).toEqual(
					files
				);
			}),
			{ numRuns: 100 }
		);
	}, 60_000);

	test('says what it is set to say, in words and in structure', () => {
		const { files: after } = write(
			[
				{ do: 'set', file: 'story.yaml', pointer: '/events/0/theme', value: 'cultural' },
				{
					do: 'set',
					file: 'places.geojson',
					pointer: '/features/1/properties/names/en',
					value: 'Wŏnsan'
				},
				{
					do: 'set',
					file: 'en.md',
					pointer: '/events/arrival/claims/he-came',
					value: 'She *came*.'
				},
				{ do: 'set', file: 'en.md', pointer: '/events/arrival/title', value: 'Landing' },
				{ do: 'insert', file: 'en.md', pointer: '/voices/paper', value: 'The paper' },
				{
					do: 'insert',
					file: 'en.md',
					pointer: '/events/arrival/misconceptions',
					value: 'That it rained.'
				}
			],
			files
		);
		const { draft } = read(after);
		const words = draft.words.en!;
		expect(draft.story.events[0]!.theme).toBe('cultural');
		expect(draft.places.features[1]!.properties.names.en).toBe('Wŏnsan');
		expect(words.events.arrival).toMatchObject({
			title: [{ text: 'Landing' }],
			claims: { 'he-came': [{ text: 'She ' }, { kind: 'emphasis', text: 'came' }, { text: '.' }] },
			misconceptions: [[{ text: 'That it rained.' }]]
		});
		expect(words.voices.paper).toEqual([{ kind: 'text', text: 'The paper' }]);
		expect(after['en.md']!.includes('\r')).toBe(files['en.md']!.includes('\r'));
	});

	test.each([
		['place', 'wonsan', 'hamhung'],
		['event', 'arrival', 'landing'],
		['claim', 'he-came', 'she-came'],
		['person', 'envoy', 'consul'],
		['check', 'wrong-day', 'other-day'],
		['source', 'agency', 'wire'],
		['voice', 'article', 'paper-itself'],
		['section', 'visits', 'journeys'],
		['question', 'when-was-it', 'which-day'],
		['since', 'he-left', 'he-went']
	] as const)('a %s has another id everywhere, and there is no fault', (named, from, to) => {
		const before = faultsIn(files).faults.map(({ code }) => code);
		const { files: after } = write({ do: 'rename', named, from, to }, files);
		expect(faultsIn(after).faults.map(({ code }) => code)).toEqual(before);
		expect(after).not.toEqual(files);
		const again: Edit = { do: 'rename', named, from, to: 'nothing-has-this' };
		expect(write(again, after).files).toEqual(after);
	});
});

test('an edit that leads nowhere says so', () => {
	const edits: Edit[] = [
		{ do: 'remove', file: 'story.yaml', pointer: '/events/7' },
		{ do: 'remove', file: 'en.md', pointer: '/events/nothing' },
		{ do: 'remove', file: 'places.geojson', pointer: '/features/9' },
		{ do: 'move', file: 'story.yaml', pointer: '/events/0', to: 5 },
		{ do: 'create', file: 'en.md', text: '' },
		{ do: 'delete', file: 'es.md' },
		{ do: 'splice', splices: { 'en.md': [{ start: 0, removed: 'not there', inserted: '' }] } }
	];
	for (const edit of edits) expect(() => write(edit, storyFiles)).toThrow(RangeError);
});
