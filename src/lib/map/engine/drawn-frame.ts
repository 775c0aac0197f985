import type { Map as MapLibre } from 'maplibre-gl';
import { untrack } from 'svelte';
import { stateCamera, type DrawnCamera } from '../../cartography/camera/drawn';
import { isHeld } from './hold';

/** The camera of a map as it is now. */
export function cameraOf(map: MapLibre): DrawnCamera {
	const { style } = map.getCanvas();
	const { lng, lat } = map.getCenter();
	const { left = 0, right = 0, top = 0, bottom = 0 } = map.getPadding();
	const [width, height] = [style.width, style.height].map(parseFloat) as [number, number];
	return {
		center: [lng, lat],
		zoom: map.getZoom(),
		isFlat: map.getProjection()?.type !== 'globe',
		height,
		bearing: map.getBearing(),
		middle: { x: (left + width - right) / 2, y: (top + height - bottom) / 2 }
	};
}

/**
 * Calls back within each frame that the map has been drawn with another camera, until the returned function is called.
 * What stands on the map is to be moved then: so it never stands where the map is not yet, or no more.
 */
export function followDrawn(map: MapLibre, call: (camera: string) => void): () => void {
	let before: string | undefined;
	const { unsubscribe } = map.on('render', () => {
		if (isHeld(map.getCanvas())) return;
		const camera = stateCamera(cameraOf(map));
		if (camera === before) return;
		before = camera;
		untrack(() => call(camera));
	});
	return unsubscribe;
}
