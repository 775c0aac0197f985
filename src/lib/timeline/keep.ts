import type { Attachment } from 'svelte/attachments';
import type { Exploration } from '../exploration/exploration.svelte';

/** Hands the focus to the play button when the mark that has it fades. */
export const keepFocus =
	(exploration: Exploration): Attachment<HTMLElement> =>
	(element) => {
		void [exploration.shownEvents, exploration.filter];
		const focused = element.querySelector(':focus');
		if (focused?.ariaHidden === 'true') element.querySelector<HTMLElement>('.play')?.focus();
	};

/** Keeps an element within a width in px, if there is one, by a style that the security policy allows. */
export const keepWithin =
	(width: number | undefined): Attachment<HTMLElement> =>
	(element) => {
		element.style.width = width === undefined ? '' : `${String(width)}px`;
	};
