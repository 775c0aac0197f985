import { largeStory } from '../fixtures/large-story';
import type { LonLat } from '../../src/lib/story/geometry';
import { plainText } from '../../src/lib/story/prose';
import type { Story, StoryEvent } from '../../src/lib/story/story';
import type { Theme } from '../../src/lib/story/terms';

/** A place of a generated story with its events, as the bare page reads them. */
export interface CrowdPlace {
	id: string;
	label: string;
	point: LonLat;
	theme: Theme | 'several';
	events: { title: string; theme: Theme; from: string; to: string; lead: string; claim: string }[];
}

/** How many events share a place, on the average. */
const share = 4;

/** An event with a lead and a claim, as a list of so many has them, and no more. */
const lean = (event: StoryEvent): StoryEvent => ({
	...event,
	text: [],
	notes: [],
	questions: [],
	claims: event.claims.slice(0, 1).map((claim) => ({ ...claim, sources: [], checks: [] }))
});

/** A generated story of so many events, under the first story's own name, so that it can stand in for it. */
export function crowdStory(first: Story, events: number): Story {
	const places = first.places.map((place) => ({ ...place, note: [], sources: [] }));
	const small = { ...first, places, events: first.events.map(lean) };
	const story = largeStory(small, { events, places: Math.ceil(events / share) });
	return { ...story, id: first.id };
}

/** The same places, events and words for the bare page. */
export function crowdPlaces(story: Story): CrowdPlace[] {
	const at = new Map<string, CrowdPlace['events']>();
	for (const { title, theme, when, lead, claims, places } of story.events) {
		const { earliest, latest } = when.article!;
		const event = {
			title,
			theme,
			from: earliest!,
			to: latest!,
			lead: plainText(lead),
			claim: claims.map(({ text }) => plainText(text)).join(' ')
		};
		for (const { place } of places) at.set(place, [...(at.get(place) ?? []), event]);
	}
	return story.places.map(({ id, label, point }) => {
		const events = at.get(id) ?? [];
		const themes = new Set(events.map(({ theme }) => theme));
		const [theme = 'several'] = themes.size === 1 ? themes : [];
		return { id, label, point, theme, events };
	});
}
