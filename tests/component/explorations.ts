import { inject } from 'vitest';
import { Exploration } from '../../src/lib/exploration/exploration.svelte';
import { views } from '../../src/lib/panel/view/views';
import { frozen } from '../../src/lib/story/frozen';
import type { Story } from '../../src/lib/story/story';
import { largeStory } from '../fixtures/large-story';

/** As a page has fetched them that has been open for a while. */
await views.load();

/** An exploration of a story, and the addresses of the views that it has recorded. */
export function exploreStory(story: Story): { exploration: Exploration; addresses: string[] } {
	const addresses: string[] = [];
	frozen(story);
	const exploration = new Exploration({
		story: () => story,
		record: (address, isNewView) => {
			if (isNewView) addresses.push(address);
		}
	});
	return { exploration, addresses };
}

/** The same of the first story. */
export const explore = (language = 'en') => exploreStory(inject('stories')[language]!);

/** The same of a generated story with 500 places. */
export const exploreLarge = (events = 2000) =>
	exploreStory(largeStory(inject('stories').en!, { events, places: 500 }));
