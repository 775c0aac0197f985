import type { Messages } from '../../messages/messages';
import type { StoryEvent } from '../../story/story';

/** The dates of an event in words: that of other sources and what the article says, told apart. */
function nameDates({ when }: StoryEvent, { timeline, when: words }: Messages): string {
	const { found, article, foundOf, stated } = when;
	if (!found) return article ? timeline.stated(stated) : words.none;
	const date = foundOf ? `${found.text} (${foundOf})` : found.text;
	return article && article.edtf !== found.edtf ? timeline.found(date, stated) : date;
}

/** Theme, title and dates of an event, as its mark is called. */
export const nameEvent = (event: StoryEvent, messages: Messages): string =>
	messages.timeline.name(messages.themes[event.theme], event.title, nameDates(event, messages));
