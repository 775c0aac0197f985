import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** So many px to a side, and twice as many as up or down, make a swipe. */
const least = 40;

/** Tells of a finger that goes across the element: 1 is onward, from right to left, and −1 is back. */
export const swipe =
	(onswipe: (by: 1 | -1) => void): Attachment<HTMLElement> =>
	(element) => {
		let start: Touch | undefined;
		const stops = [
			on(element, 'touchstart', ({ touches }) => {
				start = touches.length === 1 ? touches[0] : undefined;
			}),
			on(element, 'touchend', ({ changedTouches: [end] }) => {
				if (!start || !end) return;
				const [x, y] = [end.clientX - start.clientX, end.clientY - start.clientY];
				start = undefined;
				if (Math.abs(x) > least && Math.abs(x) > 2 * Math.abs(y)) onswipe(x < 0 ? 1 : -1);
			})
		];
		return () => {
			for (const stop of stops) stop();
		};
	};
