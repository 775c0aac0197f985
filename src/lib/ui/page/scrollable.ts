import type { Attachment } from 'svelte/attachments';

/** Lets the keyboard reach the element while it has more than it shows, so that it can be moved. */
export const scrollable: Attachment<HTMLElement> = (element) => {
	const watch = new ResizeObserver(() => {
		if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
		else element.removeAttribute('tabindex');
	});
	watch.observe(element);
	return () => watch.disconnect();
};
