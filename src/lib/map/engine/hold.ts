const draws = ['drawElements', 'drawArrays', 'clear'] as const;

/** How many there are who hold a canvas. */
const holders = new WeakMap<HTMLCanvasElement, number>();

/** Whether a canvas keeps what is on the screen, whatever is drawn. */
export const isHeld = (canvas: HTMLCanvasElement): boolean => (holders.get(canvas) ?? 0) > 0;

/**
 * Lets a canvas keep what is on the screen, whatever is drawn, until the returned function is called. What is made off
 * the screen, such as textures, is made all the same.
 */
export function holdDrawing(canvas: HTMLCanvasElement): () => void {
	const gl = canvas.getContext('webgl2');
	if (!gl) return () => {};
	if (!isHeld(canvas)) {
		const isOnScreen = () => gl.getParameter(gl.FRAMEBUFFER_BINDING) === null;
		const hold =
			<Words extends unknown[]>(draw: (...words: Words) => void) =>
			(...words: Words) => {
				if (!isOnScreen()) draw.apply(gl, words);
			};
		gl.drawElements = hold(gl.drawElements);
		gl.drawArrays = hold(gl.drawArrays);
		gl.clear = hold(gl.clear);
	}
	holders.set(canvas, (holders.get(canvas) ?? 0) + 1);
	let isHolding = true;
	return () => {
		if (!isHolding) return;
		isHolding = false;
		holders.set(canvas, holders.get(canvas)! - 1);
		if (!isHeld(canvas)) draws.forEach((name) => Reflect.deleteProperty(gl, name));
	};
}
