import { withholdDraws } from './behind';

/** How many there are who hold a canvas, and what lets go of it. */
const held = new WeakMap<HTMLCanvasElement, { holders: number; release: () => void }>();

/** Whether a canvas keeps what is on the screen, whatever is drawn. */
export const isHeld = (canvas: HTMLCanvasElement): boolean => held.has(canvas);

/**
 * Lets a canvas keep what is on the screen, whatever is drawn, until the returned function is called. What is made off
 * the screen, such as textures, is made all the same.
 */
export function holdDrawing(canvas: HTMLCanvasElement): () => void {
	const gl = canvas.getContext('webgl2');
	if (!gl) return () => {};
	const hold = held.get(canvas) ?? { holders: 0, release: withholdDraws(gl) };
	held.set(canvas, hold);
	hold.holders += 1;
	let isHolding = true;
	return () => {
		if (!isHolding) return;
		isHolding = false;
		hold.holders -= 1;
		if (hold.holders > 0) return;
		held.delete(canvas);
		hold.release();
	};
}
