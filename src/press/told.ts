import { languages } from '../lib/messages/messages';
import { readStories } from './stories';
import type { Story } from '../lib/story/story';
import { tellStory } from '../lib/draft/tell/tell';

const stories = readStories();

/** Every story in every language that it and the interface have. For the build only. */
export const tellings = (): { language: string; story: string }[] =>
	[...stories.values()].flatMap(({ id, story }) =>
		story.languages
			.filter((language) => languages.includes(language))
			.map((language) => ({ language, story: id }))
	);

/** A story in a language; `null` where it is not told in it. For the build only. */
export function told(id: string, language: string): Story | null {
	const source = stories.get(id);
	return source?.story.languages.includes(language) ? tellStory(source, language) : null;
}
