const caps: Readonly<Record<string, string>> = {
	PageDown: 'Page Down',
	PageUp: 'Page Up',
	ArrowRight: '→',
	ArrowLeft: '←',
	ArrowDown: '↓',
	ArrowUp: '↑',
	Escape: 'Esc',
	Control: 'Ctrl'
};

/**
 * What stands on a key.
 *
 * @param key - as browsers name it, such as `PageDown` or `b`
 * @param words - what else keys are called in the reader's language, by their names
 */
export const capOf = (key: string, words: Readonly<Record<string, string>> = {}): string =>
	words[key] ?? caps[key] ?? (key.length === 1 ? key.toUpperCase() : key);
