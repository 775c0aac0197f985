import { tell } from '../lib/draft/tell/tell';
import { gapWordsIn } from '../lib/messages/gaps';
import { languages, messagesIn } from '../lib/messages/messages';
import type { Story } from '../lib/story/story';
import { readStories } from './stories';

/** Every story in every language that it and the interface have. */
export const tellings = (): { language: string; story: string }[] =>
	[...readStories().values()].flatMap(({ id, story }) =>
		story.languages
			.filter((language) => languages.includes(language))
			.map((language) => ({ language, story: id }))
	);

/** A story in a language; `null` where it is not told in it. */
export function told(id: string, language: string): Story | null {
	const draft = readStories().get(id);
	if (!draft?.story.languages.includes(language)) return null;
	return tell(draft, language, { ...messagesIn(language), gaps: gapWordsIn(language) });
}
