import { expect, test } from 'vitest';
import { actionOf, storyWays } from '../../../src/lib/exploration/keys';

function press(key: string, changes = {}, isInField = false, hasSingleKeys = true) {
	const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
	const options = { isInField, hasSingleKeys };
	return actionOf({ key, ...plain, defaultPrevented: false, ...changes }, options);
}

test.each(
	Object.entries(storyWays).flatMap(([action, ways]) =>
		ways.map((way) => [way.join(' + '), way as readonly string[], action] as const)
	)
)('%s does what is listed', (_, way, action) => {
	expect(press(way.at(-1)!, { ctrlKey: way.length > 1 })).toBe(action);
});

test('arrows belong to the map, and F5 to the browser', () => {
	expect([press('ArrowRight'), press('F5'), press('n')]).toEqual([null, null, null]);
});

test.each([
	{ ctrlKey: true },
	{ altKey: true },
	{ metaKey: true },
	{ shiftKey: true },
	{ defaultPrevented: true }
])('a press with %o is left alone', (changes) => {
	expect(press('PageDown', changes)).toBeNull();
});

test('a press in a form field is left alone', () => {
	expect(press('Escape', {}, true)).toBeNull();
});

test('/ and Ctrl+K search, from any keyboard', () => {
	expect([press('/'), press('/', { shiftKey: true })]).toEqual(['search', 'search']);
	expect([press('k', { ctrlKey: true }), press('K', { metaKey: true }, true)]).toEqual([
		'search',
		'search'
	]);
	expect([press('/', {}, true), press('k'), press('k', { altKey: true, ctrlKey: true })]).toEqual([
		null,
		null,
		null
	]);
});

test('? asks for help, from any keyboard', () => {
	expect([press('?'), press('?', { shiftKey: true }), press('?', {}, true)]).toEqual([
		'help',
		'help',
		null
	]);
});

test('with single characters turned off, only those do nothing', () => {
	const off = (key: string, changes = {}) => press(key, changes, false, false);
	expect([off('/'), off('?', { shiftKey: true })]).toEqual([null, null]);
	expect([off('PageDown'), off('Escape'), off('k', { ctrlKey: true })]).toEqual([
		'next',
		'back',
		'search'
	]);
});
