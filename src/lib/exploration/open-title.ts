import type { Messages } from '../messages/messages';
import type { Exploration } from './exploration.svelte';

/** The title of what is open, if it is not the list of events. */
export const openTitleOf = (
	{ event, place, person, source, view }: Exploration,
	{ evidence }: Messages
): string | null =>
	event?.title ??
	place?.name ??
	person?.name ??
	source?.publisher ??
	(view && evidence.views[view]);
