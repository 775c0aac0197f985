const marks: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** What XML does not allow, escaped or not. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const escape = (text: string) =>
	text.replace(forbidden, '\u{fffd}').replace(/[&<>"]/g, (mark) => marks[mark]!);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Writes an element of SVG. Attributes that are `undefined` are left out.
 *
 * @param children - elements that are written already
 */
export function element(
	name: string,
	attributes: Attributes,
	...children: readonly string[]
): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escape(String(value))}"`)
		.join('');
	return `<${name}${written}>${children.join('')}</${name}>`;
}

/** Writes words as SVG, whatever characters they have. */
export const textElement = (attributes: Attributes, words: string): string =>
	element('text', attributes, escape(words));
