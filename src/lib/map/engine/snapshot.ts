import type { Map as MapLibre } from 'maplibre-gl';
import { restoreRatio } from './behind';

/** Px of the picture to one of the screen. */
const fineness = 2;
/** A map that is not drawn after so many ms may never be. */
const patience = 30_000;

/** Once the map stands still and has all that it draws; others that hear of it may have more to draw. */
async function comeToRest(map: MapLibre): Promise<void> {
	do {
		await map.once('idle');
		await Promise.resolve();
	} while (!map.loaded() || map.isMoving());
}

/** Takes the canvas over within a frame: after it, it is empty. */
const copyFrame = (map: MapLibre) =>
	new Promise<HTMLCanvasElement>((resolve, reject) => {
		map.once('render', () => {
			const drawn = map.getCanvas();
			const copy = document.createElement('canvas');
			copy.width = drawn.width;
			copy.height = drawn.height;
			const context = copy.getContext('2d');
			if (!context) return reject(new Error('The device has no room for a copy of the map.'));
			context.drawImage(drawn, 0, 0);
			resolve(copy);
		});
		map.triggerRepaint();
	});

const giveUp = () =>
	new Promise<never>((_, reject) => {
		setTimeout(() => reject(new Error('The map is not drawn in time.')), patience);
	});

async function draw(map: MapLibre): Promise<HTMLCanvasElement> {
	if (!map.loaded() || map.isMoving()) await comeToRest(map);
	map.setPixelRatio(fineness);
	try {
		map.triggerRepaint();
		await comeToRest(map);
		return await copyFrame(map);
	} finally {
		restoreRatio(map);
	}
}

/**
 * Copies what the map draws, at twice the size, once it stands still.
 *
 * @throws if the map can't be drawn in time, or there is no room for the copy
 */
export const snapshot = (map: MapLibre): Promise<HTMLCanvasElement> =>
	Promise.race([draw(map), giveUp()]);
