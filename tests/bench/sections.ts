import { errors } from 'playwright';
import { packStory } from '../../src/lib/story/packed/packed';
import { writePlainJson } from '../../src/lib/story/packed/plain-json';
import type { Camera, Story } from '../../src/lib/story/story';
import * as acts from './acts';
import { crowdPlaces } from './crowd';
import type { Host } from './host';
import type { Line } from './line';
import type { Sample } from './results';
import { crowded, crowdFile, floor, storyFile, tumen, type Subject } from './subjects';
import { countTransfers } from './transfers';
import { tellBeginning } from './watch';
import {
	patience,
	untilFirstIdle,
	untilStill,
	weighHeap,
	type Conditions,
	type Visit
} from './visit';

/** How the runs of a section are made. */
export interface Method {
	subjects: readonly Subject[];
	conditions: Conditions;
	/** The line to the host. Without one it is as fast as it goes. */
	line?: Line;
	/** What the host is to answer some paths with. */
	files?: ReadonlyMap<string, Buffer>;
	/** @param i - which run of a page it is, from 0 */
	run: (visit: Visit, host: Host, i: number) => Promise<Sample>;
}

/** Near the end of the flight that is measured, and a place whose marker stands there. */
const goal: { camera: Camera; place: string } = {
	camera: { center: [128, 38.5], zoom: 4.5 },
	place: 'seoul'
};

/** Of three runs the middle one ends with the load. */
const goesOn = (i: number): boolean => i % 3 !== 1;

/**
 * The first visit: what is transferred, when things are there, a flight of some 3 s, and a click.
 *
 * @param places - ids of those that the served figure shows, which both pages are to have painted
 */
export const firstVisit = (places: readonly string[]): Method => ({
	subjects: [tumen, floor],
	conditions: { places },
	run: async (visit, host, i) => {
		if (!(await untilFirstIdle(visit))) throw new Error('The map was not there in time.');
		const sample = {
			...countTransfers(host.answers),
			...(await tellBeginning(visit.page)),
			heap: await weighHeap(visit)
		};
		if (!goesOn(i)) return sample;
		await untilStill(visit);
		const { mean: flight, worst: flightWorst } = await acts.fly(visit, goal.camera);
		await untilStill(visit);
		return { ...sample, flight, flightWorst, click: await acts.click(visit, goal.place) };
	}
});

/** The same until the live map is idle, on a slow telephone and a slow line. */
export const slowedVisit = (places: readonly string[]): Method => ({
	subjects: [tumen, floor],
	conditions: { places, slowness: 4 },
	line: { rate: 1_600_000, latency: 150 },
	run: async (visit) => {
		await untilFirstIdle(visit);
		return tellBeginning(visit.page);
	}
});

/** What 1,000 steps through the story leave behind. */
export const manySteps: Method = {
	subjects: [tumen],
	// Pixels take no heap.
	conditions: { isBlind: true },
	run: async (visit) => {
		await untilFirstIdle(visit);
		await visit.subject.walk(visit.page, 64);
		await untilStill(visit);
		const heap = await weighHeap(visit);
		await visit.subject.walk(visit.page, 1000);
		await untilStill(visit);
		return { heapGrowth: (await weighHeap(visit)) - heap };
	}
};

/** What is kept on the device for use without a network. */
export const offlineStore: Method = {
	subjects: [tumen],
	conditions: { serviceWorkers: 'allow' },
	run: async ({ page }, host) => {
		await page.waitForFunction(() => window.watch?.moments.idle);
		const isStored = await page.evaluate(
			(ms) =>
				Promise.race([
					navigator.serviceWorker.ready.then(() => true),
					new Promise<false>((resolve) => setTimeout(() => resolve(false), ms))
				]),
			patience
		);
		if (!isStored) throw new Error('The site was not stored in time.');
		const stored = await page.evaluate(async () => {
			let bytes = 0;
			for (const name of await caches.keys()) {
				const cache = await caches.open(name);
				for (const response of await cache.matchAll()) bytes += (await response.blob()).size;
			}
			return bytes;
		});
		const { requests, bytes } = countTransfers(host.answers);
		return { storedRequests: requests!, storedTransfer: bytes!, stored };
	}
};

/** Load, flight, pan, filter and time window of a generated story. */
export function manyEvents(story: Story, camera: Camera): Method {
	const events = story.events.length;
	return {
		subjects: crowded(events, camera),
		conditions: {},
		files: new Map([
			[storyFile, Buffer.from(packStory(story))],
			[crowdFile(events), Buffer.from(writePlainJson(crowdPlaces(story)))]
		]),
		run: async (visit, host, i) => {
			if (!(await untilFirstIdle(visit))) return { idle: Infinity, ...never };
			const { idle, blocking } = await tellBeginning(visit.page);
			await checkStory(visit, events);
			const { bytes, bytesData } = countTransfers(host.answers);
			const heap = await weighHeap(visit);
			return {
				idle,
				blocking,
				bytes: bytes!,
				bytesData: bytesData!,
				heap,
				...(goesOn(i) && (await explore(visit)))
			};
		}
	};
}

/** What a page gives that never gets to it. */
const never = { pan: Infinity, flight: Infinity, filter: Infinity, drag: Infinity };

/** Flight, pan, filter and time window; what is not done in time, and all after it, is never done. */
async function explore(visit: Visit): Promise<Sample> {
	const sample = { ...never };
	try {
		await untilStill(visit);
		sample.flight = (await acts.fly(visit, goal.camera)).mean;
		await untilStill(visit);
		sample.pan = (await acts.pan(visit)).mean;
		await untilStill(visit);
		sample.filter = await acts.filter(visit);
		sample.drag = (await acts.dragTime(visit)).mean;
	} catch (error) {
		if (!(error instanceof errors.TimeoutError)) throw error;
	}
	return sample;
}

/** @throws if the page tells another story than the generated one */
async function checkStory({ page, subject }: Visit, events: number): Promise<void> {
	if (subject.name === 'floor') return;
	const facts = await page.locator('.panel .facts').innerText();
	const count = new Intl.NumberFormat('en').format(events);
	if (!facts.startsWith(`${count} `))
		throw new Error(`The page tells of “${facts}”, not ${count}.`);
}
