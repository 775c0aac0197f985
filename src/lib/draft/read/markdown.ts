import { marked, type Token, type Tokens } from 'marked';
import { plainText, type Prose, type Span } from '../../story/prose';

/** Tells where Markdown goes beyond what a story may carry. */
export type Complain = (reason: string) => void;

const isSafeLink = (href: string) => /^https?:\/\//.test(href) || /^\?(event|place)=/.test(href);

const plain = (text: string) => text.replace(/\s+/g, ' ');

function innerText(token: Token, complain: Complain): string {
	const spans = spansOf('tokens' in token ? (token.tokens ?? []) : [], complain);
	for (const { kind, text } of spans)
		if (kind === 'link')
			complain(`the link “${text}” stands inside other marks, and would be lost`);
	return plainText(spans);
}

function spansOf(tokens: Token[], complain: Complain): Span[] {
	return tokens.flatMap((token): Span[] => {
		switch (token.type) {
			// Not its text: in that, numbers such as &#60; have become the characters that they stand for.
			case 'text':
				return [{ kind: 'text', text: plain(token.raw) }];
			case 'escape':
				return [{ kind: 'text', text: plain((token as Tokens.Escape).text) }];
			case 'strong':
				return [{ kind: 'strong', text: innerText(token, complain) }];
			case 'em':
				return [{ kind: 'emphasis', text: innerText(token, complain) }];
			case 'link': {
				const { href, title } = token as Tokens.Link;
				const text = innerText(token, complain);
				if (title) complain(`the link “${text}” has a title, which nobody would see`);
				if (isSafeLink(href)) return [{ kind: 'link', text, href }];
				complain(`a link goes to “${href}”; only https://…, ?event=… and ?place=… may be linked`);
				return [{ kind: 'text', text }];
			}
			default:
				complain(
					`“${token.raw.trim()}” is ${token.type}; only text, *emphasis*, **bold** and links`
				);
				return [{ kind: 'text', text: token.raw }];
		}
	});
}

/**
 * Reads one line of inline Markdown, reduced to an allow-list: text, emphasis, bold and links.
 * Anything else stays in view as text and is complained about.
 */
export function parseSpans(text: string, complain: Complain): Span[] {
	return spansOf(marked.Lexer.lexInline(text), complain);
}

/** Turns block tokens into paragraphs; blocks other than paragraphs are complained about. */
export function proseOf(tokens: Token[], complain: Complain): Prose {
	return tokens
		.filter((token) => token.type !== 'space')
		.map((token) => {
			if (token.type === 'paragraph') return spansOf(token.tokens ?? [], complain);
			complain(`“${token.raw.trim().slice(0, 40)}” is ${token.type}; only paragraphs belong here`);
			return [{ kind: 'text', text: token.raw.trim() }];
		});
}
