import type { messages as english } from './en';

/** The interface's words in one language. Every dictionary has the shape of the English one. */
export type Messages = typeof english;

const dictionaries: Record<string, Messages> = Object.fromEntries(
	Object.entries(
		import.meta.glob<Messages>('./{??,???}{,-????,-??,-????-??}.ts', {
			import: 'messages',
			eager: true
		})
	).map(([path, messages]) => [path.slice('./'.length, -'.ts'.length), messages])
);

/** BCP 47 tags of the languages that the interface speaks, one for each dictionary in this folder. */
export const languages: readonly string[] = Object.keys(dictionaries).sort();

/**
 * The interface's words in a language.
 *
 * @throws if no dictionary is in that language
 */
export function messagesIn(language: string): Messages {
	const messages = dictionaries[language];
	if (!messages)
		throw new Error(`No dictionary is in “${language}”; there are ${languages.join(', ')}.`);
	return messages;
}

/**
 * The locales of some languages that the interface speaks, the page's own one first.
 *
 * @throws if no dictionary is in the page's language
 */
export function localesOf(language: string, all: readonly string[]): [string, ...string[]] {
	const others = all.filter((tag) => tag !== language && tag in dictionaries);
	return [messagesIn(language).locale, ...others.map((tag) => messagesIn(tag).locale)];
}
