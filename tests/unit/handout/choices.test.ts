import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	everything,
	papers,
	parts,
	readChoices,
	writeChoices
} from '../../../src/lib/handout/choices/choices';

const short = '?paper=letter&tour=border&ages=11-13,15&parts=worksheet,answers';

test.each([
	['', {}],
	['?paper=letter&parts=worksheet,answers', { paper: 'letter', parts: ['worksheet', 'answers'] }],
	['?parts=answers,handout', { parts: ['handout', 'answers'] }],
	['?parts=', { parts: [] }],
	['?paper=papyrus&parts=handout,cover', { parts: ['handout'] }],
	['?parts=teacher&tour=border', { parts: ['teacher'], tour: 'border' }],
	['?ages=11-13,15', { ages: [11, 12, 13, 15] }],
	['?ages=15,11-12,12', { ages: [11, 12, 15] }],
	['?ages=13-11,old,,-3,111', { ages: [] }],
	['?ages=', { ages: [] }]
])('the address “%s” is understood', (search, choices) => {
	expect(readChoices(search)).toEqual({ ...everything, ...choices });
});

test('whatever is chosen, its address leads back to it', () => {
	const ages = fc
		.uniqueArray(fc.integer({ min: 5, max: 20 }))
		.map((all) => all.sort((a, b) => a - b));
	fc.assert(
		fc.property(
			fc.record({
				parts: fc.subarray([...parts]),
				tour: fc.string({ unit: 'grapheme' }),
				ages: fc.option(ages),
				paper: fc.constantFrom(...papers)
			}),
			fc.constantFrom('', '?palette=night', short),
			(choices, before) => {
				const address = writeChoices(choices, before);
				expect(readChoices(address)).toEqual(choices);
				expect(address.includes('palette=night')).toBe(before.includes('palette'));
			}
		)
	);
});

test('any address can be read', () => {
	fc.assert(
		fc.property(fc.string(), fc.constantFrom('', '?ages=', '?tour=', '?parts='), (text, key) => {
			const choices = readChoices(key + text);
			expect(readChoices(writeChoices(choices, ''))).toEqual(choices);
		})
	);
});

test('an address has nothing in it that goes without saying', () => {
	expect(writeChoices(everything, short)).toBe('');
	expect(writeChoices(readChoices(short), '')).toBe(short);
});
