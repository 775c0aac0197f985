import type { Map as MapLibre } from 'maplibre-gl';
import { setRatioInMotion } from './behind';

/** A frame that takes longer, in ms, is seen to lag. */
const late = 45;
/** So many ms of late frames, one after the other, are no hiccup. */
const enough = 250;
/** Frames that take no longer, in ms, are as fast as most screens. */
const quick = 20;
const coarseness = 2;

const mean = (times: readonly number[]) =>
	times.reduce((sum, time) => sum + time, 0) / times.length;

/**
 * Lets a map that lags behind while it moves draw a quarter of its pixels until it stands still. What has lagged once
 * is drawn so from the beginning of each move, until that turns out to be more than fast enough.
 */
export function keepPace(map: MapLibre, setRatio = setRatioInMotion): void {
	let isSlow = false;
	let isCoarse = false;
	/** When the last frame of the move began, and what the late ones since the last good one took, in ms. */
	let last: number | undefined;
	let lag = 0;
	let coarse: number[] = [];

	const coarsen = () => {
		const ratio = Math.max(1 / coarseness, devicePixelRatio / coarseness);
		if (ratio >= devicePixelRatio) return;
		isCoarse = true;
		setRatio(map, ratio);
	};
	const refine = () => {
		if (coarse.length > 0) isSlow = mean(coarse) > quick;
		isCoarse = false;
		coarse = [];
		setRatio(map, null);
		map.redraw();
	};
	map.on('movestart', () => {
		if (!map.isMoving()) return;
		last = undefined;
		lag = 0;
	});
	// This comes with each frame of a move before it is drawn: later, a change of size would leave it empty.
	map.on('move', () => {
		if (!map.isMoving()) return;
		const now = performance.now();
		const time = now - (last ?? now);
		last = now;
		if (isCoarse) return void coarse.push(time);
		lag = time > late ? lag + time : 0;
		if (isSlow || lag > enough) coarsen();
	});
	// Others that hear of it may have something more to draw.
	map.on('idle', () =>
		queueMicrotask(() => {
			if (isCoarse && map.loaded() && !map.isMoving()) refine();
		})
	);
}
