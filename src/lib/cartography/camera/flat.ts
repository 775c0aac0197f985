import type { LonLat } from '../../story/geometry';
import type { Camera } from '../../story/story';
import { tileSize, type Viewport } from './camera';

const radians = Math.PI / 180;

/** Web Mercator: the world is 1 wide, and y runs from the south. */
const northing = (lat: number) => Math.asinh(Math.tan(lat * radians)) / (2 * Math.PI);
const latitude = (y: number) => Math.atan(Math.sinh(y * 2 * Math.PI)) / radians;

/** The shortest stretch of longitudes that holds all, in degrees; its end may lie beyond 180. */
function stretchOf(longitudes: readonly number[]): [number, number] {
	const sorted = [...longitudes].sort((a, b) => a - b);
	const starts = sorted.map((west, i) => {
		const east = i === 0 ? sorted.at(-1)! : sorted[i - 1]! + 360;
		return [west, east] as [number, number];
	});
	return starts.reduce((best, stretch) =>
		stretch[1] - stretch[0] < best[1] - best[0] ? stretch : best
	);
}

/**
 * The closest view of a flat Mercator map that holds all points.
 *
 * @param points - at least one, in degrees
 * @param maxZoom - the view is no closer than this
 */
export function fitFlat(
	points: readonly LonLat[],
	{ free }: Pick<Viewport, 'free'>,
	maxZoom: number
): Camera {
	const [west, east] = stretchOf(points.map(([lon]) => lon));
	const ys = points.map(([, lat]) => northing(lat));
	const [south, north] = [Math.min(...ys), Math.max(...ys)];
	const scale = Math.min(
		Math.max(1, free.width) / Math.max(1e-9, (east - west) / 360),
		Math.max(1, free.height) / Math.max(1e-9, north - south)
	);
	const middle = (west + east) / 2;
	return {
		center: [middle > 180 ? middle - 360 : middle, latitude((south + north) / 2)],
		zoom: Math.max(0, Math.min(maxZoom, Math.log2(scale / tileSize)))
	};
}
