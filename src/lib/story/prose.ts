interface Run {
	text: string;
	/** BCP 47 tag, only where it is not the story's language. */
	language?: string;
}

/** Plain words, or such as are stressed. */
export type TextSpan = Run & { kind: 'text' | 'strong' | 'emphasis' };

/** What leads elsewhere: to an address of the same story, such as `?event=…`, or to another site. */
export type LinkSpan = Run & { kind: 'link'; href: string };

/** A word of the glossary, at its first use on a page. */
export type TermSpan = Run & { kind: 'term'; term: string };

/** What stands for words that are still missing, in a draft. */
type GapSpan = Run & { kind: 'gap' };

/** A run of text inside a paragraph. Plain data: it is drawn as text, never as HTML. */
export type Span = TextSpan | LinkSpan | TermSpan | GapSpan;

/** Paragraphs, each a list of spans. */
export type Prose = Span[][];

/** A text, with its language where that is not the one asked for. */
export interface Told<T> {
	text: T;
	language: string | undefined;
}

/** The words without their marks. */
export const plainText = (spans: Span[]): string => spans.map(({ text }) => text).join('');

/** The words without their marks, with the language they are told in where it is not the story's. */
export const toldIn = (spans: Span[]): Told<string> => ({
	text: plainText(spans),
	language: spans[0]?.language
});

/** A text with its language beside it where that is not the story's: `{ title, titleLanguage }`. */
export const withLanguage = <K extends string, T>(key: K, { text, language }: Told<T>) =>
	({ [key]: text, ...(language && { [`${key}Language`]: language }) }) as Record<K, T> &
		Partial<Record<`${K}Language`, string>>;
