import type { Told } from './prose';
import type { Source } from './story';

/**
 * What a source is called, with its language where that is told: its headline, which is in the language
 * of the publication; or else what it is about, or who published it.
 */
export function titleOf(source: Source): Told<string> {
	const { title, description, publisher } = source;
	if (title !== null) return { text: title, language: source.language };
	return description === null
		? { text: publisher, language: source.publisherLanguage }
		: { text: description, language: source.descriptionLanguage };
}
