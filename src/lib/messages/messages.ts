import type { messages as english } from './en';
import { varietyOf } from './variety';

/** The interface's words in one language. Every dictionary has the shape of the English one. */
export type Messages = typeof english;

const files = import.meta.glob<Messages>('./{??,???}{,-????,-??,-????-??}.ts', {
	import: 'messages'
});
const waysTo = Object.fromEntries(
	Object.entries(files).map(([path, load]) => [path.slice('./'.length, -'.ts'.length), load])
);
const dictionaries: Record<string, Messages> = {};

/** BCP 47 tags of the languages that the interface speaks, one for each dictionary in this folder. */
export const languages: readonly string[] = Object.keys(waysTo).sort();

/** Whether the interface's words in a language are loaded. */
export const isLoaded = (language: string): boolean => language in dictionaries;

/**
 * Loads the interface's words in some languages, so that `messagesIn` has them. A build has them all; a browser loads
 * those that it shows.
 *
 * @throws what the import of a dictionary throws
 */
export async function loadMessages(...wanted: readonly string[]): Promise<void> {
	const load = async (language: string) => {
		const messages = await waysTo[language]?.();
		if (messages) dictionaries[language] ??= messages;
	};
	await Promise.all(wanted.map(load));
}

/** In a browser ahead of the page that asks for them: its language stands at the head of it. */
if (import.meta.env.SSR) await loadMessages(...languages);
else {
	const own = languages.find((language) => varietyOf(language) === document.documentElement.lang);
	if (own) void loadMessages(own).catch(() => undefined);
}

/**
 * The interface's words in a language.
 *
 * @throws if no dictionary is in that language, or it is not loaded
 */
export function messagesIn(language: string): Messages {
	const messages = dictionaries[language];
	if (messages) return messages;
	const known = languages.join(', ');
	throw new Error(
		language in waysTo
			? `The dictionary in “${language}” is not loaded.`
			: `No dictionary is in “${language}”; there are ${known}.`
	);
}

/**
 * The locales of some languages that the interface speaks, the page's own one first. A browser knows only those that
 * are loaded; whoever reads the others reads the page as it was built.
 *
 * @throws if no dictionary is in the page's language, or it is not loaded
 */
export function localesOf(language: string, all: readonly string[]): [string, ...string[]] {
	const others = all.filter((tag) => tag !== language && isLoaded(tag));
	return [messagesIn(language).locale, ...others.map((tag) => messagesIn(tag).locale)];
}
