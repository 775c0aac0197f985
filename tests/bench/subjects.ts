import type { Page } from 'playwright';
import type { Camera } from '../../src/lib/story/story';

/** A page that is measured, and how a reader does the same things in it. */
export interface Subject {
	name: 'tumen' | 'floor';
	path: string;
	/** Selector of a place's marker. */
	markerOf: (id: string) => string;
	/** Selector of what a marker tells of a place once it is clicked. */
	told: string;
	/** Selector of the button that filters events by a theme. */
	filter: string;
	/** Flies as long as MapLibre itself thinks right for the way. */
	fly: (page: Page, camera: Camera) => Promise<void>;
	/** Goes through the story, to and fro, in so many steps. */
	walk: (page: Page, steps: number) => Promise<void>;
}

/** The first story in English. */
const story = '/en/moscow-pyongyang/';

/** What the app is asked for. */
export const tumen: Subject = {
	name: 'tumen',
	path: story,
	markerOf: (id) => `[data-place="${id}"] button`,
	told: '.panel article h1',
	filter: '.panel .filters button',
	fly: (page, { center, zoom }) =>
		page.evaluate((to) => {
			history.pushState(null, '', to);
			dispatchEvent(new PopStateEvent('popstate'));
		}, `?at=${center.join()},${zoom}`),
	walk: (page, steps) =>
		page.evaluate(async (count) => {
			const there = 16;
			for (let i = 0; i < count; i++) {
				const key = Math.floor(i / there) % 2 === 0 ? 'PageDown' : 'PageUp';
				document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
				await new Promise((resolve) => setTimeout(resolve, 10));
			}
		}, steps)
};

interface Floor {
	map: { flyTo: (options: object) => void };
	step: () => void;
}

/** The bare page: MapLibre with the same map, and the same places as plain markers. */
export const floor: Subject = {
	name: 'floor',
	path: '/bare.html',
	markerOf: (id) => `[data-mark="${id}"]`,
	told: '.maplibregl-popup-content',
	filter: '#filter',
	fly: (page, camera) =>
		page.evaluate((to) => {
			const { map } = (window as unknown as { floor: Floor }).floor;
			map.flyTo({ ...to, maxDuration: 3500 });
		}, camera),
	walk: (page, steps) =>
		page.evaluate(async (count) => {
			const { floor } = window as unknown as { floor: Floor };
			for (let i = 0; i < count; i++) {
				floor.step();
				await new Promise((resolve) => setTimeout(resolve, 10));
			}
		}, steps)
};

/** Where the bare page finds the places of a generated story. */
export const crowdFile = (events: number): string => `/places-${events}.json`;

/** Both pages with a generated story; the app's own is what the host answers with. */
export const crowded = (events: number, { center, zoom }: Camera): [Subject, Subject] => [
	tumen,
	{ ...floor, path: `${floor.path}?places=${crowdFile(events)}&at=${center.join()},${zoom}` }
];

/** Where the app reads its story. */
export const storyFile = `${story}story.json`;
