const draws = ['drawElements', 'drawArrays', 'clear'] as const;

/**
 * Lets a canvas keep what is on the screen, whatever is drawn, until the returned function is called. What is made off
 * the screen, such as textures, is made all the same.
 */
export function holdDrawing(canvas: HTMLCanvasElement): () => void {
	const gl = canvas.getContext('webgl2');
	if (!gl) return () => {};
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
