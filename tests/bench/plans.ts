import type { Screen } from '../../src/lib/cartography/camera/viewport';
import type { Story } from '../../src/lib/story/story';
import { crowdStory } from './crowd';
import { cameraOf } from './scene';
import {
	firstVisit,
	manyEvents,
	manySteps,
	offlineStore,
	slowedVisit,
	type Method
} from './sections';

/** A section that is to be measured. */
export interface Plan {
	name: string;
	title: string;
	/** Runs of each page in full, and with `--quick`. */
	runs: { full: number; quick: number };
	prepare: () => Method;
}

/**
 * All sections in the order of the tables, for the first story on a screen. What takes longest has fewer runs.
 *
 * @param places - ids of those that the served figure of the first story shows
 */
export function plansFor(first: Story, screen: Screen, places: readonly string[]): Plan[] {
	const crowd = (events: number): Plan => ({
		name: `events ${events}`,
		title: `${events.toLocaleString('en')} generated events`,
		// Loads of few events take less time, and differ more.
		runs: { full: events > 20_000 ? 4 : 5, quick: 1 },
		prepare: () => {
			const story = crowdStory(first, events);
			return manyEvents(story, cameraOf(story, screen));
		}
	});
	return [
		{
			name: 'first',
			title: 'First visit',
			runs: { full: 10, quick: 3 },
			prepare: () => firstVisit(places)
		},
		{
			name: 'slowed',
			title: 'First visit, 4 × slower processor, line of 1.6 Mbit/s and 150 ms',
			runs: { full: 4, quick: 3 },
			prepare: () => slowedVisit(places)
		},
		{
			name: 'steps',
			title: '1,000 steps',
			runs: { full: 1, quick: 1 },
			prepare: () => manySteps
		},
		{
			name: 'offline',
			title: 'Stored for use offline',
			runs: { full: 1, quick: 1 },
			prepare: () => offlineStore
		},
		...[100, 2000, 20_000, 100_000].map(crowd)
	];
}
