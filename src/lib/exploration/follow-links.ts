import type { Attachment } from 'svelte/attachments';
import type { Exploration } from './exploration.svelte';

/**
 * Lets links inside the element that go to an address of the same story (`?event=…`) move the
 * exploration without a page load. Without script they are plain links.
 */
export const followLinks =
	(exploration: Exploration): Attachment<HTMLElement> =>
	(element) => {
		const follow = (click: MouseEvent) => {
			const isPlain =
				click.button === 0 && !(click.altKey || click.ctrlKey || click.metaKey || click.shiftKey);
			const link = (click.target as Element).closest('a');
			const href = link?.getAttribute('href');
			if (!isPlain || click.defaultPrevented || !href?.startsWith('?')) return;
			click.preventDefault();
			exploration.follow(href);
		};
		element.addEventListener('click', follow);
		return () => element.removeEventListener('click', follow);
	};
