const marks: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

const escape = (text: string) => text.replace(/[&<>"]/g, (mark) => marks[mark]!);

/**
 * Writes an element of SVG. Attributes that are `undefined` are left out.
 *
 * @param children - elements that are written already
 */
export function element(
	name: string,
	attributes: Readonly<Record<string, string | number | undefined>>,
	...children: readonly string[]
): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escape(String(value))}"`)
		.join('');
	return `<${name}${written}>${children.join('')}</${name}>`;
}
