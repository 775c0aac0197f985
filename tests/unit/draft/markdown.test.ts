import { marked } from 'marked';
import { expect, test } from 'vitest';
import { faults as english } from '../../../src/lib/messages/faults/en';
import { paragraphOf, parseSpans } from '../../../src/lib/draft/read/words/markdown';

function read(text: string) {
	const complaints: string[] = [];
	const spans = parseSpans(text, (code, values) => complaints.push(english[code]({ ...values })));
	return { spans, complaints };
}

test('emphasis, weight and links are kept', () => {
	expect(read('A *b* **c** [d](?event=e) “f”').spans).toEqual([
		{ kind: 'text', text: 'A ' },
		{ kind: 'emphasis', text: 'b' },
		{ kind: 'text', text: ' ' },
		{ kind: 'strong', text: 'c' },
		{ kind: 'text', text: ' ' },
		{ kind: 'link', text: 'd', href: '?event=e' },
		{ kind: 'text', text: ' “f”' }
	]);
});

test.each([
	['<script>alert(1)</script>', 'html'],
	['a <img src=x onerror=alert(1)>', 'html'],
	['![a](https://x.example/y.png)', 'image'],
	['`code`', 'codespan'],
	['[a](javascript:alert(1))', 'javascript:alert(1)'],
	['[a](data:text/html,x)', 'data:text/html,x'],
	['[a](//x.example)', '//x.example']
])('“%s” is complained about and stays text', (text, complaint) => {
	const { spans, complaints } = read(text);
	expect(complaints.join()).toContain(complaint);
	expect(spans.every(({ kind }) => kind === 'text')).toBe(true);
});

test('only paragraphs are blocks of prose', () => {
	const complaints: string[] = [];
	const prose = marked
		.lexer('One.\n\n> two\n\n- three')
		.filter(({ type }) => type !== 'space')
		.map((block) => paragraphOf(block, (code) => complaints.push(code)));
	expect(prose).toHaveLength(3);
	expect(complaints).toHaveLength(2);
});
