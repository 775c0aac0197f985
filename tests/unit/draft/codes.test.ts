import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultLanguages, loadFaultWords } from '../../../src/lib/messages/faults/faults';
import { faults as english } from '../../../src/lib/messages/faults/en';
import { languages } from '../../../src/lib/messages/messages';
import { breaks, brokenBy } from '../../fixtures/broken-drafts';
import { faultsIn, faultsOf, gapsOf } from '../../fixtures/drafts';
import { fullFiles } from '../../fixtures/full-story';

const codes = Object.keys(breaks) as (keyof typeof breaks)[];

test('a story with all that a story can have has no fault', () => {
	expect(faultsOf(fullFiles)).toEqual([]);
	expect(gapsOf(fullFiles)).toEqual([]);
});

test('every kind of fault is listed, and worded in every language of the interface', async () => {
	expect([...codes, 'untold'].sort()).toEqual(Object.keys(english).sort());
	expect(faultLanguages).toEqual(languages);
	expect(readdirSync('src/lib/messages/faults')).toHaveLength(languages.length + 1);
	for (const language of languages)
		expect(Object.keys(await loadFaultWords(language)).sort()).toEqual(Object.keys(english).sort());
});

describe('each kind of fault is found where it is, and said in words', () => {
	test.each(codes)('%s', async (code) => {
		const [file, from] = breaks[code];
		const { draft, faults } = faultsIn(brokenBy(breaks[code]));
		const found = faults.filter((fault) => fault.code === code);
		expect(faults.map((fault) => fault.code)).toContain(code);
		for (const { file: where, range, values } of found) {
			expect(Object.hasOwn(draft.files, where)).toBe(range !== null);
			for (const language of languages) {
				const said = (await loadFaultWords(language))[code]({ ...values });
				expect(said).not.toMatch(/undefined|\[object/);
				expect(said).not.toBe('');
			}
			if (range) expect(range[1]).toBeLessThanOrEqual(draft.files[where]!.length);
		}
		expect(fullFiles[file]).toContain(from);
	});
});
