import { expect, test } from 'vitest';
import { holdDrawing, isHeld } from '../../../src/lib/map/engine/hold';

const FRAMEBUFFER_BINDING = 36006;

/** A canvas whose graphics note what they are told to draw. */
function fakeCanvas() {
	const drawn: string[] = [];
	const screen = { buffer: null as object | null };
	const prototype = {
		FRAMEBUFFER_BINDING,
		getParameter: (name: number) => (name === FRAMEBUFFER_BINDING ? screen.buffer : undefined),
		drawElements: (mode: number) => void drawn.push(`elements ${mode}`),
		drawArrays: (mode: number) => void drawn.push(`arrays ${mode}`),
		clear: (mask: number) => void drawn.push(`clear ${mask}`)
	};
	const gl = Object.create(prototype) as WebGL2RenderingContext;
	const canvas = { getContext: () => gl } as unknown as HTMLCanvasElement;
	return { canvas, gl, drawn, screen };
}

test('keeps what is on the screen while drawing is held, and draws all of it afterwards', () => {
	const { canvas, gl, drawn } = fakeCanvas();
	const release = holdDrawing(canvas);
	gl.clear(7);
	gl.drawElements(4, 3, 0, 0);
	gl.drawArrays(1, 0, 3);
	expect(drawn).toEqual([]);
	release();
	gl.clear(7);
	gl.drawElements(4, 3, 0, 0);
	gl.drawArrays(1, 0, 3);
	expect(drawn).toEqual(['clear 7', 'elements 4', 'arrays 1']);
});

test('keeps it until the last who holds it lets go', () => {
	const { canvas, gl, drawn } = fakeCanvas();
	const [release, other] = [holdDrawing(canvas), holdDrawing(canvas)];
	release();
	release();
	gl.clear(7);
	expect(drawn).toEqual([]);
	expect(isHeld(canvas)).toBe(true);
	other();
	gl.clear(7);
	expect(drawn).toEqual(['clear 7']);
	expect(isHeld(canvas)).toBe(false);
});

test('draws off the screen all the while', () => {
	const { canvas, gl, drawn, screen } = fakeCanvas();
	holdDrawing(canvas);
	screen.buffer = {};
	gl.drawElements(5, 3, 0, 0);
	expect(drawn).toEqual(['elements 5']);
});

test('leaves a canvas alone that has no graphics', () => {
	const canvas = { getContext: () => null } as unknown as HTMLCanvasElement;
	expect(() => holdDrawing(canvas)()).not.toThrow();
});
