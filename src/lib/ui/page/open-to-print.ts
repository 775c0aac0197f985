import type { Attachment } from 'svelte/attachments';

/** Opens all that is folded inside the element while the page is printed. */
export const openToPrint: Attachment<HTMLElement> = (element) => {
	let opened: HTMLDetailsElement[] = [];
	const open = () => {
		opened = [...element.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
		for (const details of opened) details.open = true;
	};
	const restore = () => {
		for (const details of opened) details.open = false;
		opened = [];
	};
	addEventListener('beforeprint', open);
	addEventListener('afterprint', restore);
	return () => {
		removeEventListener('beforeprint', open);
		removeEventListener('afterprint', restore);
	};
};
