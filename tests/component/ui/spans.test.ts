import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import type { LinkSpan, Span } from '../../../src/lib/story/prose';
import Spans from '../../../src/lib/ui/Spans.svelte';

const draw = (spans: Span[], drawn = {}) => render(Spans, { props: { spans, ...drawn } }).container;

test('words that are missing are marked, and read as missing', () => {
	const container = draw([
		{ kind: 'text', text: 'Before ' },
		{ kind: 'gap', text: '[no words yet]' }
	]);
	expect(container.textContent).toBe('Before [no words yet]');
	expect(getComputedStyle(container.querySelector('.gap')!).outlineStyle).toBe('dashed');
});

test('a mark and a language are told as such, and a link without a way is plain words', () => {
	const container = draw([
		{ kind: 'strong', text: 'a', language: 'pt' },
		{ kind: 'emphasis', text: 'b' },
		{ kind: 'link', text: 'c', href: '?event=x' },
		{ kind: 'term', text: 'd', term: 'x', language: 'pt' }
	]);
	expect(container.querySelector('strong')!.lang).toBe('pt');
	expect(container.querySelector('em')!.textContent).toBe('b');
	expect(container.querySelector('span')!.lang).toBe('pt');
	expect(container.querySelector('a')).toBeNull();
	expect(container.textContent).toBe('abcd');
});

test('a link is drawn by whoever knows where it leads', () => {
	const link = createRawSnippet((span: () => LinkSpan) => ({
		render: () => `<a href="/there${span().href}">${span().text}</a>`
	}));
	const container = draw([{ kind: 'link', text: 'c', href: '?event=x' }], { link });
	expect(container.querySelector('a')!.getAttribute('href')).toBe('/there?event=x');
});
