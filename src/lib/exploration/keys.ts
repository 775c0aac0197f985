/** What keys do in a story, and the ways to do it: keys by the names that browsers have for them; those of one press stand together. */
export const storyWays = {
	next: [['PageDown']],
	previous: [['PageUp']],
	back: [['Escape']],
	search: [['Control', 'k'], ['/']],
	help: [['?']]
} as const;

/** What a key does in a story. */
export type KeyAction = keyof typeof storyWays;

/** By the keys of one press, such as `PageDown` or `Control+k`. */
const actions: ReadonlyMap<string, KeyAction> = new Map(
	Object.entries(storyWays).flatMap(([action, ways]) =>
		ways.map((way) => [way.join('+'), action as KeyAction])
	)
);

/** The characters that do something without another key. */
export const singleKeys = [...actions.keys()].filter((key) => key.length === 1);

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
	if ((ctrlKey || metaKey) && !altKey && !shiftKey)
		return actions.get(`Control+${key.toLowerCase()}`) ?? null;
	const isCharacter = key.length === 1;
	if (isInField || altKey || ctrlKey || metaKey) return null;
	if (isCharacter ? !hasSingleKeys : shiftKey) return null;
	return actions.get(key) ?? null;
}
