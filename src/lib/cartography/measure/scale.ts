import type { Camera } from '../../story/story';

/** Length of the equator of WGS 84 in km. */
const equator = 40075.017;
const tileSize = 512;
const steps = [5, 3, 2, 1];

/** A round length in km and its width on the screen in px. */
export interface Scale {
	length: number;
	width: number;
}

/**
 * The longest round length that fits into a width, at the centre of the view. There a map is at the
 * scale of Web Mercator, flat or as a globe; towards the edge of a globe things are smaller.
 *
 * @param maxWidth - in px
 */
export function scaleOf({ center, zoom }: Camera, maxWidth: number): Scale {
	const perPixel = (equator * Math.cos((center[1] * Math.PI) / 180)) / (tileSize * 2 ** zoom);
	const longest = perPixel * maxWidth;
	const power = 10 ** Math.floor(Math.log10(longest));
	const length = power * (steps.find((step) => step * power <= longest) ?? 1);
	return { length, width: length / perPixel };
}
