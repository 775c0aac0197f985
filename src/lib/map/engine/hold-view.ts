import type { Map as MapLibre } from 'maplibre-gl';
import { holdDrawing } from './hold';

/**
 * Lets a map keep what is on the screen until the returned function is called; but what is on the screen is always the
 * map of its camera, so it draws again as soon as that changes.
 */
export function holdView(map: MapLibre): () => void {
	const release = holdDrawing(map.getCanvas());
	const watches = [map.on('move', release), map.on('projectiontransition', release)];
	return () => {
		watches.forEach((watch) => watch.unsubscribe());
		release();
	};
}
