import { varietyOf } from './variety';

/**
 * What a language calls itself, as it stands on its own, such as “English” or “Português (Brasil)”.
 *
 * @param language - BCP 47 tag
 */
export function autonymOf(language: string): string {
	const tag = varietyOf(language);
	const [first = '', ...rest] = new Intl.DisplayNames(tag, { type: 'language' }).of(tag)!;
	return first.toLocaleUpperCase(tag) + rest.join('');
}
