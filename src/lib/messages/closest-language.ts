/**
 * The language that a reader is served best by: the first of theirs that is spoken here, in its own
 * form or another (`pt-PT` is served by `pt`), else English, else whatever there is.
 *
 * @param wanted - BCP 47 tags, best first
 * @param spoken - BCP 47 tags; at least one
 */
export function closestLanguage(wanted: readonly string[], spoken: readonly string[]): string {
	for (const tag of wanted) {
		const [primary] = tag.split('-');
		const found =
			spoken.find((language) => language.toLowerCase() === tag.toLowerCase()) ??
			spoken.find((language) => language.split('-')[0] === primary);
		if (found) return found;
	}
	return spoken.find((language) => language === 'en') ?? spoken[0]!;
}
