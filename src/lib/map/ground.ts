import type { Map as MapLibre } from 'maplibre-gl';
import type { Ground } from '../cartography/camera/ground';
import { distanceBetween } from '../cartography/measure/measure';
import { followDrawn } from './engine/drawn-frame';

/** Beyond this many km between a point and what is seen where it falls, the globe hides it. */
const tolerance = 150;
/** A px farther than this from where its ground is drawn is beside the globe. */
const missed = 5;

/** The ground of the live map. A flat map that repeats shows each point once, next to its middle. */
export const groundOf = (map: MapLibre): Ground => ({
	camera() {
		const { lng, lat } = map.getCenter();
		return { center: [lng, lat], zoom: map.getZoom() };
	},
	project([lon, lat]) {
		const turns = Math.round((map.getCenter().lng - lon) / 360);
		const point = map.project([lon + 360 * turns, lat]);
		const { lng, lat: seen } = map.unproject(point);
		const isSeen = distanceBetween([lon, lat], [lng, seen]) <= tolerance;
		return isSeen ? { x: point.x, y: point.y } : null;
	},
	unproject({ x, y }) {
		const at = map.unproject([x, y]);
		const back = map.project(at);
		if (!(Math.hypot(back.x - x, back.y - y) <= missed)) return null;
		const { lng, lat } = at.wrap();
		return [lng, lat];
	},
	onmove: (call) => followDrawn(map, () => call())
});
