import type { Page } from 'playwright';

type Moment = 'allPlaces' | 'markers' | 'drawn' | 'idle';

/** What a page under watch tells of itself. Times are in ms since the page was asked for. */
interface Watch {
	/** The beginning of the frame that each moment came with, and the next time at which the page could do anything. */
	moments: Partial<Record<Moment, { frame: number; after: number }>>;
	/** When a frame with the largest piece of content was painted. */
	largestPaint: number;
	longTasks: { start: number; duration: number }[];
	interactions: { name: string; start: number; duration: number }[];
	/** When WebGL was last told to draw. */
	lastDraw: number;
	/** Notes the beginning of each frame until it is stopped; then gives their times apart. */
	record: () => void;
	stop: () => number[];
}

declare global {
	interface Window {
		watch: Watch;
	}
}

/**
 * Watches a page from its beginning. `allPlaces` is the first frame painted with every one of the given places: in the
 * served figure or as a marker; on the bare page, markers alone are `markers`, and `allPlaces` are those over a map
 * that has been drawn. A frame that begins with them there counts as painted at the first contentful paint, if it is
 * the frame of that, else as soon as the page gets to do anything after it. `idle` is when the live map first has
 * nothing more to draw.
 */
function watchPage(places: readonly string[]) {
	const watch: Watch = {
		moments: {},
		largestPaint: NaN,
		longTasks: [],
		interactions: [],
		lastDraw: 0,
		record: () => {},
		stop: () => []
	};
	window.watch = watch;

	const observe = (init: PerformanceObserverInit, hear: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({
			...init,
			buffered: true
		});
	observe(
		{ type: 'largest-contentful-paint' },
		({ startTime }) => (watch.largestPaint = startTime)
	);
	observe({ type: 'longtask' }, ({ startTime: start, duration }) =>
		watch.longTasks.push({ start, duration })
	);
	observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit, (entry) => {
		const { name, startTime: start, duration } = entry;
		watch.interactions.push({ name, start, duration });
	});

	const drawing = WebGL2RenderingContext.prototype;
	const { drawElements, drawArrays } = drawing;
	drawing.drawElements = function (...words) {
		watch.lastDraw = performance.now();
		drawElements.apply(this, words);
	};
	drawing.drawArrays = function (...words) {
		watch.lastDraw = performance.now();
		drawArrays.apply(this, words);
	};

	const isPainted = (id: string) => {
		/** The figure has the labels of several layouts, of which one is shown. */
		const labels = [...document.querySelectorAll(`[data-figure-place="${id}"] rect`)];
		if (labels.some((label) => label.getBoundingClientRect().width > 0)) return true;
		return document.querySelector(`[data-place="${id}"]:not(.hidden)`) !== null;
	};
	const isMarked = (id: string) =>
		Boolean(document.querySelector<HTMLElement>(`[data-mark="${id}"]`)?.style.transform);
	const isBare = () => document.querySelector('#scene') !== null;
	const conditions: Record<Moment, () => boolean> = {
		markers: () => isBare() && places.every(isMarked),
		drawn: () => isBare() && document.body.dataset.drawn !== undefined,
		allPlaces: () => (isBare() ? met.has('markers') && met.has('drawn') : places.every(isPainted)),
		idle: () => document.querySelector('[data-map=idle]') !== null
	};
	const met = new Set<Moment>();
	const look = (frame: number) => {
		const now: Moment[] = [];
		if (document.body)
			for (const moment of Object.keys(conditions) as Moment[])
				if (!met.has(moment) && conditions[moment]()) now.push(moment);
		now.forEach((moment) => met.add(moment));
		if (now.length > 0) {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				const after = performance.now();
				for (const moment of now) watch.moments[moment] = { frame, after };
			};
			port2.postMessage(null);
		}
		if (!met.has('idle')) requestAnimationFrame(look);
	};
	requestAnimationFrame(look);

	watch.record = () => {
		let last = performance.now();
		const apart: number[] = [];
		let isOn = true;
		const note = (now: number) => {
			if (!isOn) return;
			apart.push(now - last);
			last = now;
			requestAnimationFrame(note);
		};
		requestAnimationFrame((now) => {
			last = now;
			requestAnimationFrame(note);
		});
		watch.stop = () => {
			isOn = false;
			return apart;
		};
	};
}

/** Watches every page that is opened from now on, for the painting of places. */
export const keepWatch = (page: Page, places: readonly string[]) =>
	page.addInitScript(watchPage, places);

/** What the page tells of its beginning, once its live map has been idle. */
export async function tellBeginning(page: Page) {
	const { moments, largestPaint, longTasks, firstPaint } = await page.evaluate(() => ({
		moments: window.watch.moments,
		largestPaint: window.watch.largestPaint,
		longTasks: window.watch.longTasks,
		firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
	}));
	/** A frame that begins before anything was painted is that of the first paint, of which the browser knows the time. */
	const paintedAt = (moment: Moment) => {
		const { frame = Infinity, after = Infinity } = moments[moment] ?? {};
		return firstPaint >= frame ? firstPaint : after;
	};
	const until = paintedAt('idle');
	/** What tasks take beyond 50 ms. Lighthouse begins at the first paint; then a page that paints late blocks less. */
	const blocking = longTasks
		.filter(({ start }) => start < until)
		.reduce((sum, { duration }) => sum + duration - 50, 0);
	return {
		firstPaint,
		largestPaint,
		blocking,
		idle: until,
		allPlaces: paintedAt('allPlaces'),
		allPlacesOnEmpty: paintedAt(moments.markers ? 'markers' : 'allPlaces')
	};
}
