import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Files } from '../../../../src/lib/draft/draft';
import { stepsOf } from '../../../../src/lib/draft/pointer';
import { read } from '../../../../src/lib/draft/read/read';
import type { Edit } from '../../../../src/lib/draft/write/edit';
import { write } from '../../../../src/lib/draft/write/write';
import { faultsIn } from '../../../fixtures/drafts';
import { firstFiles } from '../../../fixtures/first-files';

/** Lines of the one text that the other lacks, and the other way round. */
function changedLines(before: string, after: string) {
	const lines = (text: string) => text.split('\n');
	const lacking = (some: string[], others: string[]) =>
		some.filter((line) => !others.includes(line));
	return {
		removed: lacking(lines(before), lines(after)),
		added: lacking(lines(after), lines(before))
	};
}

const numberOfLines = (text: string) => text.split('\n').length;

describe('the first story', () => {
	test('has one line less and one more where a theme is changed', () => {
		const edit: Edit = {
			do: 'set',
			file: 'story.yaml',
			pointer: '/events/2/theme',
			value: 'cultural'
		};
		const { files, inverse } = write(edit, firstFiles);
		const { removed, added } = changedLines(firstFiles['story.yaml']!, files['story.yaml']!);
		expect(numberOfLines(files['story.yaml']!)).toBe(numberOfLines(firstFiles['story.yaml']!));
		expect(removed.length + added.length).toBeLessThanOrEqual(2);
		expect(read(files).draft.story.events[2]!.theme).toBe('cultural');
		expect(write(inverse, files).files).toEqual(firstFiles);
	});

	test('is changed in those lines alone that name a place, where that is renamed', () => {
		const id = read(firstFiles).draft.places.features[0]!.id;
		const { files } = write(
			{ do: 'rename', named: 'place', from: id, to: 'renamed-place' },
			firstFiles
		);
		for (const [file, text] of Object.entries(firstFiles)) {
			const [before, after] = [text.split('\n'), files[file]!.split('\n')];
			expect(after).toHaveLength(before.length);
			before.forEach((line, i) => {
				if (line !== after[i])
					expect(after[i]).toBe(
						line.replaceAll(new RegExp(`\\b${id}\\b(?!-)`, 'g'), 'renamed-place')
					);
			});
		}
		expect(faultsIn(files).faults).toEqual([]);
	});

	test('is as it was after an event is moved and moved back, with its words in every language', () => {
		const ids = (files: Files) => read(files).draft.story.events.map(({ id }) => id);
		const inWords = (files: Files, file: string) =>
			[...files[file]!.matchAll(/^## .*\{#(.*)\}/gm)].map(([, id]) => id);
		const { files, inverse } = write(
			{ do: 'move', file: 'story.yaml', pointer: '/events/3', to: 1 },
			firstFiles
		);
		const [zero, one, two, three] = ids(firstFiles);
		expect(ids(files).slice(0, 4)).toEqual([zero, three, one, two]);
		for (const file of ['pt.md', 'en.md']) expect(inWords(files, file)).toEqual(ids(files));
		const back = write({ do: 'move', file: 'story.yaml', pointer: '/events/1', to: 3 }, files);
		expect(back.files).toEqual(firstFiles);
		expect(write(inverse, files).files).toEqual(firstFiles);
		expect(faultsIn(files).faults.filter(({ code }) => code !== 'section-again')).toEqual([]);
	});

	test('is as it was after any edit that is taken back', () => {
		const { draft } = read(firstFiles);
		fc.assert(
			fc.property(
				fc.constantFrom(...Object.keys(firstFiles)),
				fc.nat(),
				fc.boolean(),
				(file, seed, isSet) => {
					const pointers = Object.keys(draft.spots[file]!).filter(
						(pointer) => stepsOf(pointer).length > 1
					);
					const pointer = pointers[seed % pointers.length]!;
					const isProse = file.endsWith('.md') && !draft.spots[file]![pointer]!.key;
					const edit: Edit =
						isSet || isProse
							? { do: 'set', file, pointer, value: 'changed' }
							: { do: 'remove', file, pointer };
					const { files, inverse } = write(edit, firstFiles);
					expect(files).not.toEqual(firstFiles);
					expect(write(inverse, files).files).toEqual(firstFiles);
				}
			),
			{ numRuns: 60 }
		);
	}, 60_000);
});
