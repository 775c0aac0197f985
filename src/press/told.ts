import { tell } from '../lib/draft/tell/tell';
import { gapWordsIn } from '../lib/messages/gaps';
import { languages, messagesIn } from '../lib/messages/messages';
import { frozen } from '../lib/story/frozen';
import type { Story } from '../lib/story/story';
import { readStories } from './stories';

/** Every story in every language that it and the interface have. */
export const tellings = (): { language: string; story: string }[] =>
	[...readStories().values()].flatMap(({ id, story }) =>
		story.languages
			.filter((language) => languages.includes(language))
			.map((language) => ({ language, story: id }))
	);

const known = new Map<string, Story>();

/** A story in a language, told once in a build; `null` where it is not told in it. */
export function told(id: string, language: string): Story | null {
	const draft = readStories().get(id);
	if (!draft?.story.languages.includes(language)) return null;
	const key = `${language}/${id}`;
	const words = { ...messagesIn(language), gaps: gapWordsIn(language) };
	if (!known.has(key)) known.set(key, frozen(tell(draft, language, words)));
	return known.get(key)!;
}
