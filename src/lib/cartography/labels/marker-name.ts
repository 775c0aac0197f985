import type { Messages } from '../../messages/messages';
import type { Place } from '../../story/story';

interface Counts {
	/** Events linked to the place. */
	events: number;
	/** What happened there after the article. */
	later: number;
	/** Places close by that the marker stands for too. */
	folded: number;
}

/** What a place's marker is called: its label, with what it stands for. */
export const markerName = (
	{ label, isApproximate }: Place,
	{ events, later, folded }: Counts,
	messages: Messages['map']
): string =>
	[
		label,
		isApproximate && messages.approximate,
		messages.events(events),
		later > 0 && messages.later(later),
		folded > 0 && messages.more(folded)
	]
		.filter(Boolean)
		.join(', ');
