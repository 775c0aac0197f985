import { setTimeout as wait } from 'node:timers/promises';
import type { Camera } from '../../src/lib/story/story';
import { mean, quantile } from './statistics';
import { patience, untilStill, type Visit } from './visit';

declare global {
	interface Window {
		/** Time in ms from the last click on the filter until all that it changed had been drawn, once it has. */
		filtered?: number;
	}
}

interface Frames {
	/** Of all frames: the screen's own beat makes each last a multiple of it, so a median would leap. */
	mean: number;
	/** What 95 of 100 frames take at most. */
	worst: number;
}

/** Times in ms between frames, while something is done. */
async function record({ page }: Visit, act: () => Promise<unknown>): Promise<Frames> {
	await page.evaluate(() => window.watch.record());
	await act();
	const apart = await page.evaluate(() => window.watch.stop());
	return { mean: mean(apart), worst: quantile(apart, 0.95) };
}

/** Times of frames in a flight: its first 3 s, or all of it where it is shorter. */
export const fly = (visit: Visit, camera: Camera): Promise<Frames> =>
	record(visit, async () => {
		const { page, subject } = visit;
		await subject.fly(page, camera);
		await page.waitForFunction(() => document.querySelector('[data-map=loading]'));
		await page
			.waitForFunction(() => document.querySelector('[data-map=idle]'), null, { timeout: 3000 })
			.catch(() => {});
	});

/** Moves per second of a hand that drags; a browser answers those of one frame at once. */
const beat = 60;

/** Drags from point to point, in so many ms from each to the next, however slowly the page follows. */
async function drag({ page }: Visit, [start, ...ends]: [x: number, y: number][], ms: number) {
	await page.mouse.move(...start!);
	await page.mouse.down();
	const moves: Promise<void>[] = [];
	let [x, y] = start!;
	for (const [toX, toY] of ends) {
		const steps = Math.round((ms * beat) / 1000);
		for (let step = 1; step <= steps; step++) {
			const share = step / steps;
			moves.push(page.mouse.move(x + (toX - x) * share, y + (toY - y) * share));
			await wait(1000 / beat);
		}
		[x, y] = [toX, toY];
	}
	await Promise.all(moves);
	await page.mouse.up();
}

/**
 * Times of frames while the map is dragged to and fro by hand.
 *
 * @throws if it is not drawn again then
 */
export const pan = (visit: Visit): Promise<Frames> =>
	record(visit, async () => {
		const lastDraw = () => visit.page.evaluate(() => window.watch.lastDraw);
		const [x, y] = [900, 250];
		const before = await lastDraw();
		await drag(
			visit,
			[
				[x, y],
				[x + 300, y + 40],
				[x, y],
				[x + 300, y + 40]
			],
			700
		);
		if ((await lastDraw()) === before) throw new Error('The map was not dragged.');
	});

/** Times of frames while the beginning of the time window is dragged to its middle and back. */
export const dragTime = (visit: Visit): Promise<Frames> =>
	record(visit, async () => {
		const from = visit.page.getByLabel('From', { exact: true });
		const { x, y, width, height } = (await from.boundingBox())!;
		const middle = y + height / 2;
		const left: [number, number] = [x + 10, middle];
		const right: [number, number] = [x + width / 2, middle];
		await drag(visit, [left, right, left], 800);
	});

/** A map that has something to draw after the click is busy within so many ms of the page's next frame. */
const grace = 300;

/** @param selector - of the button that filters */
function timeFilter([selector, grace]: [selector: string, grace: number]) {
	const map = document.querySelector<HTMLElement>('[data-map]')!;
	const button = document.querySelector<HTMLElement>(selector)!;
	let [clicked, painted, idle] = [0, 0, 0];
	let isBusy = false;
	delete window.filtered;
	const end = () => {
		observer.disconnect();
		window.filtered = Math.max(painted, idle) - clicked;
	};
	const observer = new MutationObserver(() => {
		isBusy = map.dataset.map !== 'idle';
		idle = performance.now();
		if (!isBusy && painted) end();
	});
	observer.observe(map, { attributeFilter: ['data-map'] });
	const note = ({ timeStamp }: Event) => {
		clicked = timeStamp;
		requestAnimationFrame(() =>
			setTimeout(() => {
				painted = performance.now();
				setTimeout(() => isBusy || end(), grace);
			})
		);
	};
	button.addEventListener('click', note, { capture: true, once: true });
}

async function clickFilter(visit: Visit): Promise<number> {
	const { page, subject } = visit;
	await untilStill(visit);
	await page.evaluate(timeFilter, [subject.filter, grace] as [string, number]);
	await page.locator(subject.filter).first().click();
	const filtered = await page.waitForFunction(() => window.filtered, null, {
		timeout: patience,
		polling: 100
	});
	return (await filtered.jsonValue())!;
}

/**
 * Time in ms from a click that puts a filter in, or takes it out, until all that it changes has been drawn: the page's
 * next frame, and the map. On the average of both.
 */
export const filter = async (visit: Visit): Promise<number> =>
	mean([await clickFilter(visit), await clickFilter(visit)]);

/**
 * Time in ms from a click on a marker until the frame is painted that holds its text, as the browser itself measures
 * it (Event Timing, in steps of 8 ms; what takes less than 16 ms counts as 16).
 *
 * @throws if the click opens no text
 */
export async function click(visit: Visit, place: string): Promise<number> {
	const { page, subject } = visit;
	const { x, y, width, height } = (await page.locator(subject.markerOf(place)).boundingBox())!;
	const before = await page.evaluate(() => performance.now());
	await page.mouse.move(x + width / 2, y + height / 2);
	await page.mouse.down();
	await page.mouse.up();
	await page.locator(subject.told).waitFor({ timeout: 10_000 });
	const heard = await page
		.waitForFunction(
			(since) => {
				const ours = window.watch.interactions.filter(
					({ name, start }) => start >= since && /^(pointer|mouse)(down|up)$|^click$/.test(name)
				);
				return ours.some(({ name }) => name === 'click') && ours.map(({ duration }) => duration);
			},
			before,
			{ timeout: 3000 }
		)
		.then((found) => found.jsonValue())
		.catch(() => false as const);
	return heard ? Math.max(...heard) : 16;
}
