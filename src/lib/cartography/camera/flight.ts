import { distance } from '@turf/turf';
import type { Camera } from '../../story/story';
import { tileSize } from './camera';

/** How steeply a flight rises: MapLibre's own, after van Wijk and Nuij. */
const curve = 1.42;
/** Ms for a unit of the way, and the least and the most that a flight takes. */
const pace = 750;
const least = 700;
const most = 4500;
/** A way shorter than this can't be seen. */
const none = 0.02;

/**
 * How long a flight from one view to another should last, in ms: as long as its way deserves, which first rises
 * the more the farther it goes. The way is that of van Wijk and Nuij, “Smooth and efficient zooming and panning”
 * (2003), equations 4 and 9, which MapLibre flies.
 *
 * @param width - of the map, in px
 * @returns 0 where there is nothing to fly
 */
export function flightTime(from: Camera, to: Camera, width: number): number {
	const across = (zoom: number) => width / 2 ** (zoom - from.zoom);
	const perDegree = (tileSize * 2 ** from.zoom) / 360;
	const u = distance(from.center, to.center, { units: 'degrees' }) * perDegree;
	const [w0, w1] = [across(from.zoom), across(to.zoom)];
	const square = curve ** 4 * u ** 2;
	const r0 = Math.asinh(-(w1 ** 2 - w0 ** 2 + square) / (2 * w0 * curve ** 2 * u));
	const r1 = Math.asinh(-(w1 ** 2 - w0 ** 2 - square) / (2 * w1 * curve ** 2 * u));
	const way = u < 1 ? Math.abs(Math.log(w1 / w0)) / curve : Math.abs(r1 - r0) / curve;
	return way < none && u < 1 ? 0 : Math.min(most, Math.max(least, way * pace));
}
