import { marked, type Token, type Tokens } from 'marked';
import type { Range } from '../../draft';

/** A block of Markdown, with where it stands. */
export interface Block<T extends Token = Token> {
	token: T;
	range: Range;
	/** Offset of its first character in the text with line ends of Unix. */
	start: number;
}

/** What stands below a heading. */
export interface Chapter {
	heading: string;
	/** That of the heading's words. */
	range: Range;
	body: Block[];
}

/** A text with line ends of Unix, and what an offset in it is in the text as it was. */
function unixLines(text: string): { lines: string; origin: (offset: number) => number } {
	if (!text.includes('\r\n')) return { lines: text.replaceAll('\r', '\n'), origin: (at) => at };
	const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
	const origins: number[] = [];
	for (let i = 0; i < text.length; i += 1) {
		if (text[i] === '\r' && text[i + 1] === '\n') continue;
		origins.push(i);
	}
	origins.push(text.length);
	return { lines, origin: (at) => origins[at]! };
}

/** Places tokens that follow each other in a text from an offset on. */
function placed(
	tokens: readonly Token[],
	text: string,
	from: number,
	origin: (at: number) => number
) {
	let cursor = from;
	return tokens.map((token): Block => {
		const found = text.indexOf(token.raw, cursor);
		const start = found < 0 ? cursor : found;
		cursor = start + token.raw.length;
		const lead = token.raw.length - token.raw.trimStart().length;
		const end = Math.max(start + lead, start + token.raw.trimEnd().length);
		return { token, start, range: [origin(start + lead), origin(end)] };
	});
}

/** The blocks of a Markdown text; those of blank lines are left out. Items of its lists are blocks, too. */
export function blocksOf(text: string): {
	blocks: Block[];
	items: (list: Block) => Block<Tokens.ListItem>[];
} {
	const { lines, origin } = unixLines(text);
	const blocks = placed(marked.lexer(lines), lines, 0, origin);
	return {
		blocks: blocks.filter(({ token }) => token.type !== 'space'),
		items: ({ token, start }) =>
			placed((token as Tokens.List).items, lines, start, origin) as Block<Tokens.ListItem>[]
	};
}

/** What stands before the first heading of a depth, and below each. */
export function chaptersOf(
	blocks: readonly Block[],
	depth: number
): { preface: Block[]; chapters: Chapter[] } {
	const preface: Block[] = [];
	const chapters: Chapter[] = [];
	for (const block of blocks) {
		const { token, range } = block;
		if (token.type === 'heading' && token.depth === depth) {
			const heading = (token as Tokens.Heading).text;
			const start = range[0] + Math.max(0, token.raw.trimStart().indexOf(heading));
			chapters.push({ heading, range: [start, start + heading.length], body: [] });
		} else (chapters.at(-1)?.body ?? preface).push(block);
	}
	return { preface, chapters };
}

/** Where some blocks stand that follow each other; `null` where there are none. */
export const spanOf = (blocks: readonly Block[]): Range | null =>
	blocks.length > 0 ? [blocks[0]!.range[0], blocks.at(-1)!.range[1]] : null;
