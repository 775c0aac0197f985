import type { Pointer } from '../draft';
import { at } from '../pointer';
import type { FormFault } from './spots';

/** Control characters, those that turn the direction of what follows, and halves of characters. */
const hidden = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/u;

/** Keys that a schema passes over, as every object has them. */
const passedOver = ['__proto__', 'constructor', 'prototype'];

/** The first character of a text that cannot be seen, with its offset; else `null`. */
function hiddenIn(text: string): { offset: number; character: string } | null {
	const found = hidden.exec(text);
	const code = found?.[0].codePointAt(0);
	if (!found || code === undefined) return null;
	const number = code.toString(16).toUpperCase().padStart(4, '0');
	return { offset: found.index, character: `U+${number}` };
}

/** The characters of a text that cannot be seen: the first of each line. */
export function faultsOfLines(text: string): FormFault[] {
	let start = 0;
	return text.split('\n').flatMap((line): FormFault[] => {
		const lineStart = start;
		start += line.length + 1;
		const found = hiddenIn(line);
		if (!found) return [];
		const offset = lineStart + found.offset;
		const { character } = found;
		const range = [offset, offset + 1] as const;
		return [{ pointer: '', code: 'hidden-character', values: { character }, range }];
	});
}

/** Every text and every key in the contents of a file that could not be shown. */
export function faultsOfTexts(contents: unknown, pointer: Pointer = ''): FormFault[] {
	if (typeof contents === 'string') {
		const found = hiddenIn(contents);
		if (!found) return [];
		return [{ pointer, code: 'hidden-character', values: { character: found.character } }];
	}
	if (contents === null || typeof contents !== 'object') return [];
	return Object.entries(contents).flatMap(([key, value]): FormFault[] => {
		const inner = at(pointer, key);
		const found = hiddenIn(key);
		return [
			...(passedOver.includes(key) ? [{ pointer: inner, code: 'not-known' as const }] : []),
			...(found
				? [
						{
							pointer: inner,
							code: 'hidden-character' as const,
							values: { character: found.character }
						}
					]
				: []),
			...faultsOfTexts(value, inner)
		];
	});
}
