import type { Step } from '../../lesson/steps';
import { sourcesOf } from '../../story/citations';
import type { Messages } from '../../messages/messages';
import type { Check, Claim, Source, Story, StoryEvent } from '../../story/story';
import { plainText, toldIn } from '../../story/prose';
import { weights } from '../../story/terms';

/** A heading, with its language where that is not the page's. */
export interface Heading {
	text: string;
	language?: string | undefined;
}

/** What a step is headed by on the stage. */
export function headingOf(
	{ part, event, quantity }: Step,
	story: Story,
	{ stage }: Pick<Messages, 'stage'>
): Heading {
	if (part === 'guess') return { text: stage.guess };
	if (part === 'check') return { text: stage.who };
	if (quantity)
		return { text: plainText(quantity.title), language: toldIn(quantity.title).language };
	if (part === 'ticket') return { text: stage.ticket };
	if (part === 'question') return { text: stage.question };
	if (part === 'answer') return { text: stage.answer };
	if (part === 'sources') return { text: stage.sources };
	return event ? { text: event.title, language: event.titleLanguage } : { text: story.title };
}

/** The check of an event that weighs most, if it has any. */
export const weightiest = ({ checks }: StoryEvent): Check | null =>
	[...checks].sort((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight))[0] ?? null;

/** Who makes an event's claims and how strongly, each pair once, in the article's order. */
export function voicesOf({ claims }: StoryEvent): Pick<Claim, 'voice' | 'voiceId' | 'strength'>[] {
	const told = new Map(claims.map((claim) => [`${claim.voiceId} ${claim.strength}`, claim]));
	return [...told.values()];
}

/** One publication of each publisher that a story rests on, those of most publications first. */
export function publishersOf(story: Story): Source[] {
	const counts = new Map<string, { source: Source; count: number }>();
	for (const source of sourcesOf(story)) {
		const known = counts.get(source.publisher);
		counts.set(source.publisher, { source, count: (known?.count ?? 0) + 1 });
	}
	return [...counts.values()].sort((a, b) => b.count - a.count).map(({ source }) => source);
}
