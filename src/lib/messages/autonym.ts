/**
 * What a language calls itself, as it stands on its own, such as “Português”.
 *
 * @param tag - BCP 47 tag
 */
export function autonymOf(tag: string): string {
	const [first = '', ...rest] = new Intl.DisplayNames(tag, { type: 'language' }).of(tag)!;
	return first.toLocaleUpperCase(tag) + rest.join('');
}
