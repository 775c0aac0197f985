import type { Camera } from '../../story/story';
import type { Point } from './ground';

/** What a map on the screen has been drawn with. */
export interface DrawnCamera extends Camera {
	isFlat: boolean;
	/** Of the whole map in px, which sets how far the camera is from the globe. */
	height: number;
	/** Compass direction that is up, in degrees. */
	bearing: number;
	/** Where the centre is, in px of the drawing. */
	middle: Point;
}

const rounded = (value: number) => Number(value.toFixed(6));

/** States a camera for the attribute `data-camera` of what is drawn with it. */
export const stateCamera = (camera: DrawnCamera): string =>
	JSON.stringify(camera, (_, value: unknown) =>
		typeof value === 'number' ? rounded(value) : value
	);
