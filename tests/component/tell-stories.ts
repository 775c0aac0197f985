import type { TestProject } from 'vitest/node';
import { languages } from '../../src/lib/messages/messages';
import type { Story } from '../../src/lib/story/story';
import { firstStory, smallStory } from '../fixtures/story';

declare module 'vitest' {
	interface ProvidedContext {
		/** The first story by language, told in Node as the build does. */
		stories: Record<string, Story>;
		/** The small sound story in English. */
		smallStory: Story;
	}
}

export default function tellStories({ provide }: TestProject): void {
	provide('stories', Object.fromEntries(languages.map((tag) => [tag, firstStory(tag)])));
	provide('smallStory', smallStory());
}
