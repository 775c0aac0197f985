import { resolve } from '$app/paths';
import { messagesIn } from '$lib/messages/messages';
import type { Story } from '$lib/story/story';

/** The pages about a story as a whole, as links. */
export function pagesOf({ id: story, language }: Story): { href: string; label: string }[] {
	const { stage, notes, handout } = messagesIn(language);
	const to = { language, story };
	return [
		{ href: resolve('/[language=language]/[story]/present', to), label: stage.present },
		{ href: resolve('/[language=language]/[story]/notes', to), label: notes.title },
		{ href: resolve('/[language=language]/[story]/handout', to), label: handout.title }
	];
}
