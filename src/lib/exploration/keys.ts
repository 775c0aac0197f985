/** What a key does in a story. */
export type KeyAction = 'next' | 'previous' | 'back';

const actions: Record<string, KeyAction> = {
	PageDown: 'next',
	PageUp: 'previous',
	Escape: 'back'
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
 * What a key press does: PageDown and PageUp step, Escape goes back. A press with a modifier is left
 * to the browser, and so is one that something else has answered.
 *
 * @param isInField - whether the press is in a form field, which has uses of its own for keys
 */
export function actionOf(press: Key, isInField: boolean): KeyAction | null {
	const isModified = press.altKey || press.ctrlKey || press.metaKey || press.shiftKey;
	if (isModified || press.defaultPrevented || isInField) return null;
	return actions[press.key] ?? null;
}
