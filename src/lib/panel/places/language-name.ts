const names = new Map<string, Intl.DisplayNames>();

/**
 * What a language is called.
 *
 * @param tag - BCP 47 tag of the language
 * @param language - BCP 47 tag of the language of the answer
 */
export function languageName(tag: string, language: string): string {
	const known = names.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
	names.set(language, known);
	return known.of(tag)!;
}
