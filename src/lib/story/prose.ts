/** A run of text inside a paragraph. Plain data: it is drawn as text, never as HTML. */
export type Span =
	| { kind: 'text' | 'strong' | 'emphasis'; text: string }
	| { kind: 'link'; text: string; href: string }
	/** A word of the glossary, at its first use on a page. */
	| { kind: 'term'; text: string; term: string };

/** Paragraphs, each a list of spans. */
export type Prose = Span[][];

/** The words without their marks. */
export const plainText = (spans: Span[]): string => spans.map(({ text }) => text).join('');
