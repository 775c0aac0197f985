import type { Exploration } from '../../exploration/exploration.svelte';
import { openTitleOf } from '../../exploration/open-title';
import type { Messages } from '../../messages/messages';
import type { StoryEvent } from '../../story/story';

/** What stands above the map in a picture. */
export interface Caption {
	title: string;
	/** Smaller lines below it. */
	lines: readonly string[];
}

/** When an event was: as the article has it and, apart from that, as other sources do. */
function datesOf({ when: { stated, found, foundOf } }: StoryEvent, { event }: Messages): string {
	const others = found && [found.text, foundOf && `(${foundOf})`].filter(Boolean).join(' ');
	return [`${event.stated}: ${stated}`, ...(others ? [`${event.found}: ${others}`] : [])].join(
		' · '
	);
}

/** The caption of what is open in an exploration, with what the reader has left out of it. */
export function captionOf(exploration: Exploration, messages: Messages): Caption {
	const { story, event, isFiltered } = exploration;
	const open = openTitleOf(exploration, messages);
	return {
		title: open ?? story.title,
		lines: [
			...(event ? [datesOf(event, messages)] : []),
			...(open ? [story.title] : []),
			...(isFiltered ? [messages.picture.filtered] : [])
		]
	};
}

/** The longest name of a file, in letters. */
const longest = 80;

/** The name of a picture's file, which tells of what is open, such as `tumen-village-harvest.png`. */
export function pictureName({ story, event, place, person, source, view }: Exploration): string {
	const open = (event ?? place ?? person ?? source)?.id ?? view;
	const parts = ['tumen', story.id, ...(open ? [open] : [])];
	const name = parts.join('-').replace(/[^\p{L}\p{N}]+/gu, '-');
	return `${[...name].slice(0, longest).join('').replace(/-$/, '')}.png`;
}
