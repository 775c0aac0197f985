import { marked, type Token, type Tokens } from 'marked';
import { plainText, type Span } from '../../../story/prose';
import type { FaultCode } from '../../code';
import type { FaultValues } from '../../fault';

/** Tells where Markdown goes beyond what a story may carry. */
export type Complain = (code: FaultCode, values?: FaultValues) => void;

const isSafeLink = (href: string) => /^https?:\/\//.test(href) || /^\?(event|place)=/.test(href);

const plain = (text: string) => text.replace(/\s+/g, ' ');

function innerText(token: Token, complain: Complain): string {
	const spans = spansOf('tokens' in token ? (token.tokens ?? []) : [], complain);
	for (const { kind, text } of spans) if (kind === 'link') complain('link-inside', { text });
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
				if (title) complain('link-with-title', { text });
				if (isSafeLink(href)) return [{ kind: 'link', text, href }];
				complain('link-elsewhere', { href });
				return [{ kind: 'text', text }];
			}
			default:
				complain('not-plain', { text: token.raw.trim(), kind: token.type });
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

/** Reads a block of text: a paragraph; anything else stays in view as text and is complained about. */
export function paragraphOf(token: Token, complain: Complain): Span[] {
	if (token.type === 'paragraph') return spansOf(token.tokens ?? [], complain);
	const text = token.raw.trim();
	complain('not-a-paragraph', { text: text.slice(0, 40), kind: token.type });
	return [{ kind: 'text', text }];
}
