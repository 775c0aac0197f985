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
	target: EventTarget | null;
}

const isField = (target: EventTarget | null) =>
	target instanceof Element && target.matches('input, select, textarea, [contenteditable]');

/**
 * What a key press does: PageDown and PageUp step, Escape goes back. A press with a modifier is left
 * to the browser, and so is one in a form field or one that something else has answered.
 */
export function actionOf(press: Key): KeyAction | null {
	const isModified = press.altKey || press.ctrlKey || press.metaKey || press.shiftKey;
	if (isModified || press.defaultPrevented || isField(press.target)) return null;
	return actions[press.key] ?? null;
}
