import { beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from '../../../src/lib/map/engine/after-paint';

/** What the browser is to call before it paints next. */
let frames = new Map<number, () => void>();

beforeEach(() => {
	vi.useFakeTimers();
	frames = new Map();
	vi.stubGlobal('requestAnimationFrame', (act: () => void) => {
		frames.set(frames.size, act);
		return frames.size - 1;
	});
	vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
	return () => {
		vi.unstubAllGlobals();
		vi.useRealTimers();
	};
});

const paint = () => frames.forEach((act) => act());

test('does it after the frame, not in it', () => {
	const act = vi.fn();
	afterPaint(act);
	vi.runAllTimers();
	paint();
	expect(act).not.toHaveBeenCalled();
	vi.runAllTimers();
	expect(act).toHaveBeenCalledOnce();
});

test('does nothing once it is called off, before the frame or after it', () => {
	const act = vi.fn();
	afterPaint(act)();
	const callOff = afterPaint(act);
	paint();
	callOff();
	vi.runAllTimers();
	expect(act).not.toHaveBeenCalled();
});
