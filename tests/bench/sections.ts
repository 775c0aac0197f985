import { errors } from 'playwright';
import { packStory } from '../../src/lib/story/packed';
import { writePlainJson } from '../../src/lib/story/plain-json';
import type { Camera, Story } from '../../src/lib/story/story';
import * as acts from './acts';
import { crowdPlaces } from './crowd';
import type { Line } from './line';
import type { Sample, Section } from './results';
import { crowded, crowdFile, floor, storyFile, tumen, type Subject } from './subjects';
import { countTransfers } from './transfers';
import { tellBeginning } from './watch';
import {
	patience,
	untilFirstIdle,
	untilStill,
	visit,
	weighHeap,
	type Bench,
	type Conditions,
	type Visit
} from './visit';

/** Called before each run, for the line that shows how far it has got. */
type Progress = (run: number, runs: number, subject: Subject) => void;

/** @param i - which run of a page it is, from 0 */
type Run = (visit: Visit, i: number) => Promise<Sample>;
export type Samples = Pick<Section, 'tumen' | 'floor'>;

/** Runs both pages in turn, so that what slows the machine slows both. */
async function alternate(
	bench: Bench,
	subjects: readonly Subject[],
	conditions: Conditions,
	{ runs, progress, run }: { runs: number; progress: Progress; run: Run }
): Promise<Samples> {
	const samples: Samples = { tumen: [], floor: [] };
	for (let i = 0; i < runs; i++)
		for (const subject of i % 2 === 0 ? subjects : [...subjects].reverse()) {
			progress(i, runs, subject);
			samples[subject.name].push(
				await visit(bench, subject, conditions, (opened) => run(opened, i))
			);
		}
	return samples;
}

export interface Options {
	runs: number;
	progress: Progress;
}

interface Explored {
	/** How many of the runs go on after the load. */
	explored: number;
}

/** Near the end of the flight that is measured, and a place whose marker stands there. */
const goal: { camera: Camera; place: string } = {
	camera: { center: [128, 38.5], zoom: 4.5 },
	place: 'seoul'
};

/** The first visit: what is transferred, when things are there, a flight of some 3 s, and a click. */
export const firstVisit = (
	bench: Bench,
	{ explored, ...options }: Options & Explored
): Promise<Samples> =>
	alternate(
		bench,
		[tumen, floor],
		{},
		{
			...options,
			run: async (visit, i) => {
				if (!(await untilFirstIdle(visit))) throw new Error('The map was not there in time.');
				const sample = {
					...countTransfers(bench.host.answers),
					...(await tellBeginning(visit.page)),
					heap: await weighHeap(visit)
				};
				if (i >= explored) return sample;
				await untilStill(visit);
				const { mean: flight, worst: flightWorst } = await acts.fly(visit, goal.camera);
				await untilStill(visit);
				return { ...sample, flight, flightWorst, click: await acts.click(visit, goal.place) };
			}
		}
	);

/** A slow telephone on a slow line. */
const slow: { slowness: number; line: Line } = {
	slowness: 4,
	line: { rate: 1_600_000, latency: 150 }
};

/** The same until the live map is idle, on a slow device and line. */
export async function slowedVisit(bench: Bench, options: Options): Promise<Samples> {
	bench.host.slowDown(slow.line);
	try {
		return await alternate(bench, [tumen, floor], slow, {
			...options,
			run: async (visit) => {
				await untilFirstIdle(visit);
				return tellBeginning(visit.page);
			}
		});
	} finally {
		bench.host.slowDown(null);
	}
}

/** What 1,000 steps through the story leave behind. */
export const manySteps = (bench: Bench, options: Options): Promise<Samples> =>
	alternate(
		bench,
		[tumen],
		// Pixels take no heap.
		{ isBlind: true },
		{
			...options,
			run: async (visit) => {
				await untilFirstIdle(visit);
				await visit.subject.walk(visit.page, 64);
				await untilStill(visit);
				const heap = await weighHeap(visit);
				await visit.subject.walk(visit.page, 1000);
				await untilStill(visit);
				return { heapGrowth: (await weighHeap(visit)) - heap };
			}
		}
	);

/** What is kept on the device for use without a network. */
export const offlineStore = (bench: Bench, options: Options): Promise<Samples> =>
	alternate(
		bench,
		[tumen],
		{ serviceWorkers: 'allow' },
		{
			...options,
			run: async ({ page }) => {
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
				const { requests, bytes } = countTransfers(bench.host.answers);
				return { storedRequests: requests!, storedTransfer: bytes!, stored };
			}
		}
	);

/** Load, flight, pan, filter and time window of a generated story. */
export async function manyEvents(
	bench: Bench,
	{ story, camera }: { story: Story; camera: Camera },
	{ explored, ...options }: Options & Explored
): Promise<Samples> {
	const { host } = bench;
	const events = story.events.length;
	host.put(storyFile, packStory(story));
	host.put(crowdFile(events), writePlainJson(crowdPlaces(story)));
	return alternate(
		{ ...bench, places: [] },
		crowded(events, camera),
		{},
		{
			...options,
			run: async (visit, i) => {
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
					...(i < explored && (await explore(visit)))
				};
			}
		}
	);
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
