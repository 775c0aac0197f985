import { inject, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { describeEvent, describePlace } from '../../src/lib/cartography/measure/describe';
import { sourcesOf } from '../../src/lib/story/citations';
import { fallbackSign, otherLanguage, withFallbacks } from '../fixtures/fallbacks';
import { exploreStory } from './explorations';
import PanelStage from './panel/PanelStage.svelte';

const story = withFallbacks(inject('stories').en!);

/** Sentences in which names stand among words of the story's own language. */
const sentences = new Set([
	...story.events.map((event) => describeEvent(event, story)),
	...story.places.map((place) => describePlace(place, story))
]);
const mixed = 'nav, [aria-labelledby=scale]';

/** Texts in the panel that have fallen back, and those of them that are not marked. */
function fallenBack() {
	const walker = document.createTreeWalker(document.querySelector('#story')!, NodeFilter.SHOW_TEXT);
	const texts: { text: string; isMarked: boolean }[] = [];
	while (walker.nextNode()) {
		const text = walker.currentNode.textContent!.trim();
		const element = walker.currentNode.parentElement!;
		if (!text.includes(fallbackSign) || sentences.has(text) || element.closest(mixed)) continue;
		const isMarked = element.closest('[lang]')?.getAttribute('lang') === otherLanguage;
		texts.push({ text, isMarked });
	}
	return texts;
}

const addresses = {
	'the list of events': ['?'],
	events: story.events.map(({ id }) => `?event=${id}`),
	places: story.places.map(({ id }) => `?place=${id}&line=${id};kursk`),
	people: ['?view=people', ...story.people.map(({ id }) => `?person=${id}`)],
	sources: sourcesOf(story).map(({ id }) => `?source=${id}`),
	'the claims': ['?view=claims'],
	'the differences': ['?view=checks'],
	'the glossary': ['?view=glossary'],
	measuring: ['?view=measure&line=kursk;sudzha;moscow']
};

test.each(Object.entries(addresses))(
	'in %s every text that fell back to another language is marked with it',
	(_, open) => {
		const unmarked = open.flatMap((address) => {
			const { exploration } = exploreStory(story);
			exploration.open(address);
			const { unmount } = render(PanelStage, { exploration }) as unknown as {
				unmount: () => void;
			};
			const texts = fallenBack();
			unmount();
			expect(texts, address).not.toEqual([]);
			return texts.filter(({ isMarked }) => !isMarked).map(({ text }) => `${address}: ${text}`);
		});
		expect(unmarked).toEqual([]);
	}
);
