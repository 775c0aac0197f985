import type { Screen } from '../../src/lib/cartography/viewport';
import type { Story } from '../../src/lib/story/story';
import { crowdStory } from './crowd';
import { cameraOf } from './scene';
import {
	firstVisit,
	manyEvents,
	manySteps,
	offlineStore,
	slowedVisit,
	type Options,
	type Samples
} from './sections';
import type { Bench } from './visit';

/** A section that is to be measured. */
export interface Plan {
	name: string;
	title: string;
	/** Runs in full, and with `--quick`. */
	runs: { full: number; quick: number };
	measure: (bench: Bench, options: Options) => Promise<Samples>;
}

/** All sections in their order, for the first story on a screen. What takes longest has fewer runs. */
export function plansFor(first: Story, screen: Screen): Plan[] {
	const crowd = (events: number): Plan => ({
		name: `events ${events}`,
		title: `${events.toLocaleString('en')} generated events`,
		// Loads of few events take less time, and differ more.
		runs: { full: events > 20_000 ? 3 : 5, quick: 1 },
		measure: (bench, options) => {
			const story = crowdStory(first, events);
			const camera = cameraOf(story, screen);
			return manyEvents(bench, { story, camera }, { ...options, explored: 3 });
		}
	});
	return [
		{
			name: 'first',
			title: 'First visit',
			runs: { full: 10, quick: 3 },
			measure: (bench, options) => firstVisit(bench, { ...options, explored: 7 })
		},
		{
			name: 'slowed',
			title: 'First visit, 4 × slower processor, line of 1.6 Mbit/s and 150 ms',
			runs: { full: 5, quick: 3 },
			measure: slowedVisit
		},
		{ name: 'steps', title: '1,000 steps', runs: { full: 1, quick: 1 }, measure: manySteps },
		{
			name: 'offline',
			title: 'Stored for use offline',
			runs: { full: 1, quick: 1 },
			measure: offlineStore
		},
		...[100, 2000, 20_000, 100_000].map(crowd)
	];
}
