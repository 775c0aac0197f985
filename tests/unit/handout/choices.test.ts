import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	everything,
	papers,
	parts,
	readChoices,
	writeChoices
} from '../../../src/lib/handout/choices';

test.each([
	['', everything],
	['?paper=letter&parts=worksheet,answers', { paper: 'letter', parts: ['worksheet', 'answers'] }],
	['?parts=answers,handout', { paper: 'a4', parts: ['handout', 'answers'] }],
	['?parts=', { paper: 'a4', parts: [] }],
	['?paper=papyrus&parts=handout,cover', { paper: 'a4', parts: ['handout'] }]
])('the address “%s” is understood', (search, choices) => {
	expect(readChoices(search)).toEqual(choices);
});

test('whatever is chosen, its address leads back to it', () => {
	fc.assert(
		fc.property(
			fc.subarray([...parts]),
			fc.constantFrom(...papers),
			fc.constantFrom('', '?palette=night', '?parts=answers&paper=letter'),
			(chosen, paper, before) => {
				const choices = { parts: chosen, paper };
				const address = writeChoices(choices, before);
				expect(readChoices(address)).toEqual(choices);
				expect(address.includes('palette=night')).toBe(before.includes('palette'));
			}
		)
	);
});

test('an address has nothing in it that goes without saying', () => {
	expect(writeChoices(everything, '?paper=letter&parts=answers')).toBe('');
	expect(writeChoices({ paper: 'letter', parts: ['worksheet', 'answers'] }, '')).toBe(
		'?paper=letter&parts=worksheet,answers'
	);
});
