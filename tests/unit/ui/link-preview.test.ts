import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import LinkPreview from '../../../src/lib/ui/site/LinkPreview.svelte';

const headOf = (url: string, title = 'A story') =>
	render(LinkPreview, {
		props: {
			url: new URL(url),
			type: 'article',
			title,
			description: 'What it is about',
			locales: ['pt-BR', 'zh', 'sr-Latn'],
			picture: { path: 'preview.png', alt: 'A map' }
		}
	}).head;

test('a site that knows where it stands gives whole addresses, without what is chosen on the page', () => {
	const head = headOf('https://tumen.example/pt/story/?event=bridge');
	expect(head).toContain('<link rel="canonical" href="https://tumen.example/pt/story/"/>');
	expect(head).toContain('property="og:url" content="https://tumen.example/pt/story/"');
	expect(head).toContain(
		'property="og:image" content="https://tumen.example/pt/story/preview.png"'
	);
});

test('one that does not gives addresses that hold wherever it stands, or from its root', () => {
	const head = headOf('http://sveltekit-prerender/pt/story/');
	expect(head).not.toContain('sveltekit-prerender');
	expect(head).toContain('<link rel="canonical" href="./"/>');
	expect(head).toContain('property="og:image" content="/pt/story/preview.png"');
});

test('languages are named with their countries', () => {
	const head = headOf('https://tumen.example/');
	expect(head).toContain('property="og:locale" content="pt_BR"');
	expect([...head.matchAll(/og:locale:alternate" content="(\w+)"/g)].map(([, tag]) => tag)).toEqual(
		['zh_CN', 'sr_RS']
	);
});

test('words stay words', () => {
	expect(headOf('https://tumen.example/', '"><script>')).not.toContain('<script>');
});
