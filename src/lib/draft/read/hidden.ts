/** Control characters, those that turn the direction of what follows, and halves of characters. */
const hidden = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/u;

/** Keys that a schema passes over, as every object has them. */
const passedOver = ['__proto__', 'constructor', 'prototype'];

interface Found {
	path: string;
	reason: string;
}

/** Why a text could not be shown as it is: the first character in it that cannot be seen; else `null`. */
export function faultOfText(text: string): string | null {
	const code = hidden.exec(text)?.[0].codePointAt(0);
	if (code === undefined) return null;
	const number = code.toString(16).toUpperCase().padStart(4, '0');
	return `holds a character that cannot be seen (U+${number})`;
}

function stepTo(key: string, value: unknown, isInList: boolean): string {
	const { id } = (value ?? {}) as { id?: unknown };
	return isInList ? `[${key}]${typeof id === 'string' ? ` (${id})` : ''}` : key;
}

/** Every text and every key in the contents of a file that could not be shown, with its path. */
export function faultsOfTexts(contents: unknown, path = ''): Found[] {
	if (typeof contents === 'string') {
		const reason = faultOfText(contents);
		return reason ? [{ path, reason }] : [];
	}
	if (contents === null || typeof contents !== 'object') return [];
	const isList = Array.isArray(contents);
	return Object.entries(contents).flatMap(([key, value]) => {
		const at = `${path}${path && !isList ? '.' : ''}${stepTo(key, value, isList)}`;
		const reason = passedOver.includes(key) ? 'is not known here' : faultOfText(key);
		return [...(reason ? [{ path: at, reason }] : []), ...faultsOfTexts(value, at)];
	});
}
