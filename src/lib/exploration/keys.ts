/** What a key does in a story. */
export type KeyAction = 'next' | 'previous' | 'back' | 'search' | 'help';

const actions: Record<string, KeyAction> = {
	PageDown: 'next',
	PageUp: 'previous',
	Escape: 'back',
	'/': 'search',
	'?': 'help'
};

/** The characters that do something without another key. */
export const singleKeys = Object.keys(actions).filter((key) => key.length === 1);

/** Whether a part of the page is a form field that has uses of its own for keys. */
export const isField = (target: EventTarget | null): boolean =>
	target instanceof Element &&
	target.matches('input:not([type=radio], [type=checkbox]), select, textarea');

interface Key {
	key: string;
	altKey: boolean;
	ctrlKey: boolean;
	metaKey: boolean;
	shiftKey: boolean;
	defaultPrevented: boolean;
}

interface Options {
	/** Whether the press is in a form field, which has uses of its own for keys. */
	isInField: boolean;
	/** Whether the reader wants single characters to be shortcuts. */
	hasSingleKeys: boolean;
}

/**
 * What a key press does: PageDown and PageUp step, Escape goes back, `/` and Ctrl+K (or ⌘K) search, `?` asks
 * for help. Any other press with a modifier is left to the browser, and so is one that something else has
 * answered. Shift may be what a keyboard needs for a character.
 */
export function actionOf(press: Key, { isInField, hasSingleKeys }: Options): KeyAction | null {
	const { key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = press;
	if (defaultPrevented) return null;
	if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k') return 'search';
	const isCharacter = key.length === 1;
	if (isInField || altKey || ctrlKey || metaKey) return null;
	if (isCharacter ? !hasSingleKeys : shiftKey) return null;
	return actions[key] ?? null;
}
