import type { Map as MapLibre } from 'maplibre-gl';

/**
 * Draws at another ratio of pixels from the next frame on, or at the device's own for `null`: MapLibre's `setPixelRatio`
 * does so too, but lets go of what the reader drags.
 */
export function setRatioInMotion(map: MapLibre, ratio: number | null): void {
	map._overridePixelRatio = ratio;
	map._resizeInternal();
}

/** Draws at the device's own ratio of pixels again: MapLibre's `setPixelRatio` takes `null` for it, but its types do not. */
export const restoreRatio = (map: MapLibre): void => map.setPixelRatio(null as unknown as number);

const draws = ['drawElements', 'drawArrays', 'clear'] as const;

/**
 * Withholds what is drawn on the screen, but not off it, until the returned function is called: MapLibre can't keep a
 * frame while it makes the next ones ready.
 */
export function withholdDraws(gl: WebGL2RenderingContext): () => void {
	const isOnScreen = () => gl.getParameter(gl.FRAMEBUFFER_BINDING) === null;
	const hold =
		<Words extends unknown[]>(draw: (...words: Words) => void) =>
		(...words: Words) => {
			if (!isOnScreen()) draw.apply(gl, words);
		};
	gl.drawElements = hold(gl.drawElements);
	gl.drawArrays = hold(gl.drawArrays);
	gl.clear = hold(gl.clear);
	return () => draws.forEach((name) => Reflect.deleteProperty(gl, name));
}
