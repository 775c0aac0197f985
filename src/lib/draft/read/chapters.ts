import type { Token, Tokens } from 'marked';

/** What stands below a heading. */
interface Chapter {
	heading: string;
	body: Token[];
}

/** The tokens before the first heading of a depth, and what stands below each. */
export function chaptersOf(
	tokens: Token[],
	depth: number
): { preface: Token[]; chapters: Chapter[] } {
	const preface: Token[] = [];
	const chapters: Chapter[] = [];
	for (const token of tokens) {
		if (token.type === 'heading' && token.depth === depth)
			chapters.push({ heading: (token as Tokens.Heading).text, body: [] });
		else (chapters.at(-1)?.body ?? preface).push(token);
	}
	return { preface, chapters };
}

/** What a test is true of, and the rest. */
export function partition<T>(list: readonly T[], test: (one: T) => boolean): [T[], T[]] {
	return [list.filter(test), list.filter((one) => !test(one))];
}
