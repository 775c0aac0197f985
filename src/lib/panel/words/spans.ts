import type { Span } from '../../story/prose';
import type { StoryEvent } from '../../story/story';
import { glossed, textsOf } from '../../story/texts';

/** A plain run of text; its language only where that is not the story's. */
export const textIn = (text: string, language?: string): Span => ({
	kind: 'text',
	text,
	...(language && { language })
});

const gap = '\uFFFC';

/** A message about a text, in which the text is marked as in its language. */
export function saying(message: (text: string) => string, text: Span): Span[] {
	const [before = '', after = ''] = message(gap).split(gap);
	return [textIn(before), text, textIn(after)].filter((span) => span.text !== '');
}

/** The same words with nothing to press, as for a text that is itself pressed. */
export const inert = (spans: readonly Span[]): Span[] =>
	spans.map((span) =>
		span.kind === 'term' || span.kind === 'link' ? { ...span, kind: 'text' } : span
	);

/** Ids of the glossary's words that an event uses. */
export const termsIn = (event: StoryEvent): ReadonlySet<string> =>
	new Set(
		textsOf(event, glossed)
			.flat()
			.flatMap((span) => (span.kind === 'term' ? [span.term] : []))
	);
