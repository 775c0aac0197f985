import { expect, test } from 'vitest';
import { barAxisOf, barOf } from '../../../../src/lib/cartography/number/bars';
import { rowsOf } from '../../../../src/lib/cartography/number/quantity';
import { messagesIn } from '../../../../src/lib/messages/messages';
import { lengthsOfBridge } from '../../../fixtures/quantities';
import { fairStory } from '../../../fixtures/story';

const story = fairStory('en');
const rows = rowsOf(lengthsOfBridge(story), story, messagesIn('en').quantity);
const axis = barAxisOf(rows, 'm', 'en');

test('the axis begins at 0 and has its unit at the end', () => {
	expect(axis.ticks.map(({ text }) => text)).toEqual(['0', '500', '1,000', '1,500 m']);
});

test('each number says in words how it is to be read', () => {
	expect(rows.map(({ value }) => value)).toEqual([
		'no number',
		'1,005 m',
		'800 m to 830 m',
		'at least 1,300 m',
		'up to 900 m'
	]);
});

test('a bar is sure up to the least, and open where it may be more', () => {
	const [none, whole, range, least, most] = rows.map((row) => barOf(row, axis));
	expect(none).toBeNull();
	expect(whole).toEqual({ sure: 0.67, most: 0.67, isOpen: false });
	expect(range!.sure).toBeLessThan(range!.most);
	expect(least!.isOpen).toBe(true);
	expect(most).toMatchObject({ sure: 0, isOpen: false });
});
