/** What a key does in a story. */
export type KeyAction = 'next' | 'previous' | 'back' | 'search';

const actions: Record<string, KeyAction> = {
	PageDown: 'next',
	PageUp: 'previous',
	Escape: 'back',
	'/': 'search'
};

interface Key {
	key: string;
	altKey: boolean;
	ctrlKey: boolean;
	metaKey: boolean;
	shiftKey: boolean;
	defaultPrevented: boolean;
}

/**
 * What a key press does: PageDown and PageUp step, Escape goes back, `/` and Ctrl+K (or ⌘K) search. Any
 * other press with a modifier is left to the browser, and so is one that something else has answered.
 * Shift may be what a keyboard needs for `/`.
 *
 * @param isInField - whether the press is in a form field, which has uses of its own for keys
 */
export function actionOf(press: Key, isInField: boolean): KeyAction | null {
	const { key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = press;
	if (defaultPrevented) return null;
	if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k') return 'search';
	const isModified = altKey || ctrlKey || metaKey || (shiftKey && key !== '/');
	return isModified || isInField ? null : (actions[key] ?? null);
}
