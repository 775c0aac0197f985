import { isField } from '../exploration/keys';

/**
 * What keys do on the stage and in the notes, and the ways to do it: keys by the names that browsers have for them; those of
 * one press stand together. Keys with names are those of clickers and of every keyboard: they always work.
 */
export const ways = {
	next: [['PageDown'], ['ArrowRight'], ['ArrowDown'], [' '], ['Enter']],
	previous: [['PageUp'], ['ArrowLeft'], ['ArrowUp'], ['Shift', ' '], ['Backspace']],
	first: [['Home']],
	last: [['End']],
	blank: [['b'], ['.']],
	screen: [['f']],
	notes: [['n']],
	pen: [['p']],
	spotlight: [['l']],
	overview: [['o']],
	picture: [['s']],
	help: [['?']],
	back: [['Escape']]
} as const;

/** What a key does on the stage and in the notes. */
export type StageAction = keyof typeof ways | { digit: string };

/** In a list of keys: the digits of a step's number. */
export const number = 'number';

const { next, previous, first, last, ...others } = ways;

/** The lines of a list of keys. */
export const keyLines = {
	next,
	previous,
	ends: [...first, ...last],
	number: [[number, 'Enter']],
	...others
} satisfies Record<string, readonly (readonly string[])[]>;

type KeyLine = keyof typeof keyLines;
export const linesOnStage = Object.keys(keyLines) as KeyLine[];
/** What the other keys do is done on the stage. */
export const linesInNotes: readonly KeyLine[] = [
	'next',
	'previous',
	'ends',
	'number',
	'blank',
	'overview',
	'help',
	'back'
];

/** By the keys of one press, such as `PageDown` or `Shift+ `. */
const actions: ReadonlyMap<string, keyof typeof ways> = new Map(
	Object.entries(ways).flatMap(([action, keys]) =>
		keys.map((way) => [way.join('+'), action as keyof typeof ways])
	)
);

/** The characters that do something on the stage without another key, digits aside. */
export const stageCharacters = [...actions.keys()]
	.filter((key) => key.length === 1 && key !== ' ')
	.map((key) => key.toUpperCase());

interface Press {
	key: string;
	code: string;
	altKey: boolean;
	ctrlKey: boolean;
	metaKey: boolean;
	shiftKey: boolean;
	defaultPrevented: boolean;
}

export interface Situation {
	/** Whether the reader wants single characters to be shortcuts. */
	hasSingleKeys: boolean;
	/** Whether the press is in a form field, which has uses of its own for keys. */
	isInField: boolean;
	/** Whether it is on a button or a link, which Enter and Space press. */
	isOnButton: boolean;
	/** Whether it is on the map or another part that the arrows move. */
	ownsArrows: boolean;
	/** Whether digits have been typed that Enter is to complete. */
	hasDigits: boolean;
}

/** A list to choose from is pressed as a button is while it is closed, and has all keys once it is open. */
const isClosedList = (target: EventTarget | null): boolean =>
	target instanceof Element &&
	target.matches('select') &&
	!(CSS.supports('selector(:open)') && target.matches(':open'));

/** What a press finds where it happens; `null` is nowhere in particular. Parts that scroll say `data-owns-arrows`. */
export function situationOf(
	target: EventTarget | null,
	{ hasSingleKeys, hasDigits }: Pick<Situation, 'hasSingleKeys' | 'hasDigits'>
): Situation {
	const isIn = (selector: string) => target instanceof Element && target.closest(selector) !== null;
	return {
		hasSingleKeys,
		hasDigits,
		isInField: isField(target) && !isClosedList(target),
		isOnButton: isIn('button, a, summary, input, select'),
		ownsArrows: isIn('canvas, [role=toolbar], dialog, [data-owns-arrows]')
	};
}

/**
 * The character that a key stands for in any layout: what it writes, if that does something; else the Latin letter
 * or the digit that stands there on the layout that `code` counts by.
 */
function characterOf({ key, code }: Press): string {
	const written = key.toLowerCase();
	if (actions.has(written) || /^\d$/.test(written)) return written;
	const [, letter, digit] = /^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/.exec(code) ?? [];
	const isLatin = /^\p{Script=Latin}$/u.test(key);
	return (isLatin ? undefined : letter?.toLowerCase()) ?? digit ?? written;
}

/**
 * What a key press does on the stage. PageDown and PageUp step wherever the focus is but in a form field; a press that
 * something else has answered, or one with Alt, Ctrl or ⌘, is left alone, and so are all keys that are not listed, F5
 * among them.
 */
export function stageActionOf(press: Press, situation: Situation): StageAction | null {
	const { key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = press;
	const { hasSingleKeys, isInField, isOnButton, ownsArrows, hasDigits } = situation;
	if (defaultPrevented || altKey || ctrlKey || metaKey || isInField) return null;
	const isSpace = key === ' ';
	if ((isSpace || (key === 'Enter' && !hasDigits)) && isOnButton) return null;
	if (key.startsWith('Arrow') && ownsArrows) return null;
	if (key.length > 1 || isSpace) return actions.get(shiftKey ? `Shift+${key}` : key) ?? null;
	if (!hasSingleKeys) return null;
	const character = characterOf(press);
	if (/^\d$/.test(character)) return { digit: character };
	return actions.get(character) ?? null;
}
