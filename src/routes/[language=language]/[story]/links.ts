import { resolve } from '$app/paths';
import { autonymOf } from '$lib/messages/autonym';
import { messagesIn } from '$lib/messages/messages';
import type { LanguageLink, Links } from '$lib/reader/links';
import type { Story } from '$lib/story/story';

/** Where the links of a story's pages lead; those to other languages, to its own page. */
export function linksOf({ id: story, language, languages }: Story): Links {
	const { stage, notes, handout } = messagesIn(language);
	const to = { language, story };
	return {
		home: resolve('/[language=language]', { language }),
		story: resolve('/[language=language]/[story]', to),
		help: resolve('/[language=language]/help', { language }),
		credits: resolve('/[language=language]/credits', { language }),
		pages: [
			{ href: resolve('/[language=language]/[story]/present', to), label: stage.present },
			{ href: resolve('/[language=language]/[story]/notes', to), label: notes.title },
			{ href: resolve('/[language=language]/[story]/handout', to), label: handout.title }
		],
		languages: languages.map((tag) => ({
			language: tag,
			name: autonymOf(tag),
			href: resolve('/[language=language]/[story]', { language: tag, story })
		}))
	};
}

/** The handout of a story in each of its languages. */
export const handoutsOf = ({ id: story, languages }: Story): LanguageLink[] =>
	languages.map((language) => ({
		language,
		name: autonymOf(language),
		href: resolve('/[language=language]/[story]/handout', { language, story })
	}));
