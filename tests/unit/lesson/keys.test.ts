import { describe, expect, test } from 'vitest';
import { stageActionOf, ways, type Situation } from '../../../src/lib/lesson/keys';

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

const presses = Object.entries(ways).flatMap(([action, all]) =>
	all.map((way) => [way.join(' + '), way as readonly string[], action] as const)
);

test.each(presses)('%j does what is listed', (_, way, action) => {
	expect(press(way.at(-1)!, { shiftKey: way.length > 1 })).toBe(action);
});

test('every key is listed for one action', () => {
	expect(new Set(presses.map(([way]) => way)).size).toBe(presses.length);
});

test('a clicker’s keys step, Shift turns Space round, and a digit counts', () => {
	expect([press('PageDown'), press('PageUp'), press('.')]).toEqual(['next', 'previous', 'blank']);
	expect([press(' '), press(' ', { shiftKey: true })]).toEqual(['next', 'previous']);
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
