import { describe, expect, test } from 'vitest';
import { stageActionOf, type Situation } from '../../../src/lib/lesson/keys';

const plain = { code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
const nowhere: Situation = {
	hasSingleKeys: true,
	isInField: false,
	isOnButton: false,
	ownsArrows: false,
	hasDigits: false
};

const press = (key: string, changes = {}, situation: Partial<Situation> = {}) =>
	stageActionOf(
		{ ...plain, key, defaultPrevented: false, ...changes },
		{ ...nowhere, ...situation }
	);

test.each([
	['PageDown', 'next'],
	['ArrowRight', 'next'],
	['ArrowDown', 'next'],
	['Enter', 'next'],
	[' ', 'next'],
	['PageUp', 'previous'],
	['ArrowLeft', 'previous'],
	['ArrowUp', 'previous'],
	['Backspace', 'previous'],
	['Home', 'first'],
	['End', 'last'],
	['Escape', 'back'],
	['b', 'blank'],
	['.', 'blank'],
	['f', 'screen'],
	['n', 'notes'],
	['p', 'pen'],
	['l', 'spotlight'],
	['o', 'overview'],
	['?', 'help']
] as const)('%j is for %s', (key, action) => {
	expect(press(key)).toBe(action);
});

test('Shift and Space go back, and a digit counts', () => {
	expect(press(' ', { shiftKey: true })).toBe('previous');
	expect(press('7')).toEqual({ digit: '7' });
});

describe('on other layouts', () => {
	test.each([
		['Russian', 'и', 'KeyB', 'blank'],
		['Russian', 'т', 'KeyN', 'notes'],
		['Korean', 'ㅠ', 'KeyB', 'blank'],
		['Korean', 'ㅐ', 'KeyO', 'overview'],
		['Greek', 'λ', 'KeyL', 'spotlight'],
		['Dvorak', 'b', 'KeyN', 'blank'],
		['Dvorak', 'n', 'KeyL', 'notes'],
		['Dvorak', 'x', 'KeyB', null],
		['upper case', 'B', 'KeyB', 'blank']
	])('%s: %s at %s is for %s', (_, key, code, action) => {
		expect(press(key, { code })).toBe(action);
	});

	test('the digits of a French keyboard count without Shift too', () => {
		expect([press('&', { code: 'Digit1' }), press('é', { code: 'Digit2' })]).toEqual([
			{ digit: '1' },
			{ digit: '2' }
		]);
		expect(press('1', { code: 'Digit1', shiftKey: true })).toEqual({ digit: '1' });
	});

	test('a character that does something itself does that wherever it stands', () => {
		expect(press('?', { code: 'Digit7', shiftKey: true })).toBe('help');
		expect(press('.', { code: 'Comma', shiftKey: true })).toBe('blank');
	});
});

test.each(['F5', 'F1', 'F11', 'Tab', 'Delete', 'Insert', 'ContextMenu', 'Dead', 'x'])(
	'%s is left to the browser',
	(key) => {
		expect(press(key)).toBeNull();
	}
);

test.each([
	['PageDown', { ctrlKey: true }],
	['b', { metaKey: true }],
	['ArrowLeft', { altKey: true }],
	['PageUp', { shiftKey: true }],
	['Enter', { defaultPrevented: true }]
])('%s with %o is left alone', (key, changes) => {
	expect(press(key, changes)).toBeNull();
});

describe('where the press happens', () => {
	test('a form field keeps all keys', () => {
		expect([
			press('b', {}, { isInField: true }),
			press('PageDown', {}, { isInField: true })
		]).toEqual([null, null]);
	});

	test('a button keeps Enter and Space, but not a clicker’s keys', () => {
		const on = { isOnButton: true };
		expect([press('Enter', {}, on), press(' ', {}, on), press('PageDown', {}, on)]).toEqual([
			null,
			null,
			'next'
		]);
	});

	test('Enter completes a number even on a button', () => {
		expect(press('Enter', {}, { isOnButton: true, hasDigits: true })).toBe('next');
	});

	test('what scrolls keeps the arrows', () => {
		const on = { ownsArrows: true };
		expect([press('ArrowDown', {}, on), press('PageDown', {}, on)]).toEqual([null, 'next']);
	});
});

test('with single characters turned off, only those do nothing', () => {
	const off = (key: string) => press(key, {}, { hasSingleKeys: false });
	expect([off('b'), off('.'), off('?'), off('3')]).toEqual([null, null, null, null]);
	expect([off('PageDown'), off(' '), off('Escape')]).toEqual(['next', 'next', 'back']);
});
