import type { Exploration } from '../exploration/exploration.svelte';
import { openTitleOf } from '../exploration/open-title';
import type { Messages } from '../messages/messages';

/** What stands above the map in a picture. */
export interface Caption {
	title: string;
	/** Smaller lines below it. */
	lines: readonly string[];
}

/** The caption of what is open in an exploration, with what the reader has left out of it. */
export function captionOf(exploration: Exploration, messages: Messages): Caption {
	const { story, event, isFiltered } = exploration;
	const open = openTitleOf(exploration, messages);
	const about = [event?.when.stated, open && story.title].filter(Boolean).join(' · ');
	return {
		title: open ?? story.title,
		lines: [about, isFiltered ? messages.picture.filtered : ''].filter(Boolean)
	};
}

/** The longest name of a file, in letters. */
const longest = 80;

/** The name of a picture's file, which tells of what is open, such as `tumen-moscow-pyongyang-road-bridge.png`. */
export function pictureName({ story, event, place, person, source, view }: Exploration): string {
	const open = (event ?? place ?? person ?? source)?.id ?? view;
	const parts = ['tumen', story.id, ...(open ? [open] : [])];
	const name = parts.join('-').replace(/[^\p{L}\p{N}]+/gu, '-');
	return `${[...name].slice(0, longest).join('').replace(/-$/, '')}.png`;
}
