import type { Attachment } from 'svelte/attachments';

/** Parts of their size down to which letters get smaller, and by how much at a time. */
const least = 0.6;
const step = 0.04;

/**
 * Makes the letters of an element as much smaller as it takes for all of it to be seen in the room that the element
 * around it has, at the most by four tenths; what is longer still can be scrolled there. Before that, what is marked with
 * `data-spare` is left out.
 *
 * @param contents - read, so that the letters are fitted anew when it changes
 */
export const fit =
	(contents: () => unknown): Attachment<HTMLElement> =>
	(element) => {
		const room = element.parentElement!;
		const shrink = () => {
			const isFitting = () => room.scrollHeight <= room.clientHeight;
			const spare = [...element.querySelectorAll<HTMLElement>('[data-spare]')];
			element.style.fontSize = '1em';
			for (const part of spare) part.hidden = false;
			for (const part of spare) part.hidden = !isFitting();
			for (let size = 1; size >= least && !isFitting(); size -= step)
				element.style.fontSize = `${size.toFixed(2)}em`;
		};
		$effect(() => {
			contents();
			room.scrollTop = 0;
			shrink();
		});
		const sizes = new ResizeObserver(shrink);
		sizes.observe(room.parentElement!);
		document.fonts.addEventListener('loadingdone', shrink);
		return () => {
			sizes.disconnect();
			document.fonts.removeEventListener('loadingdone', shrink);
		};
	};
