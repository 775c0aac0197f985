import { expect, test } from 'vitest';
import { TermMarker } from '../../../src/lib/draft/tell/glossary';
import type { TermWords } from '../../../src/lib/draft/wording';
import type { Span } from '../../../src/lib/story/prose';

const term = (...forms: string[]): TermWords => ({
	forms,
	definition: [{ kind: 'text', text: 'A definition.' }]
});

const text = (words: string) => ({ kind: 'text' as const, text: words });

/** The texts with their terms in brackets, as `[word|id]`. */
function marked(terms: Record<string, TermWords>, ...texts: string[]): string[] {
	const marker = new TermMarker(terms, terms);
	const show = (span: Span) => (span.kind === 'term' ? `[${span.text}|${span.term}]` : span.text);
	return texts.map((words) =>
		marker
			.mark([text(words)])
			.map(show)
			.join('')
	);
}

test('a term is marked where a page uses it first, and only there', () => {
	const terms = { estimate: term('Estimate', 'estimates') };
	expect(marked(terms, 'An estimate of estimates.', 'Estimates.')).toEqual([
		'An [estimate|estimate] of estimates.',
		'Estimates.'
	]);
});

test('a new page marks it again', () => {
	const marker = new TermMarker({ estimate: term('Estimate') }, {});
	marker.mark([text('An estimate')]);
	marker.begin();
	expect(marker.mark([text('An estimate')])[1]).toMatchObject({ kind: 'term', text: 'estimate' });
});

test('the longest form wins, in one term and between terms', () => {
	const terms = {
		council: term('Security Council'),
		'council-of-russia': term('Security Council of Russia'),
		duma: term('Duma', 'Duma Estatal')
	};
	expect(marked(terms, 'The Security Council of Russia and the Duma Estatal')).toEqual([
		'The [Security Council of Russia|council-of-russia] and the [Duma Estatal|duma]'
	]);
});

test('a form is found in any case, with its accents', () => {
	const terms = { incursion: term('Incursão'), service: term('Serviço de inteligência') };
	expect(marked(terms, 'INCURSÃO; incursao', 'o serviço de inteligência')).toEqual([
		'[INCURSÃO|incursion]; incursao',
		'o [serviço de inteligência|service]'
	]);
});

test.each([
	'suspicions',
	'unsuspicion',
	'suspiciona',
	'suspicioná',
	'suspicion2',
	'suspicion\u0301'
])('no term is marked inside the word “%s”', (word) => {
	expect(marked({ suspicion: term('Suspicion') }, word)).toEqual([word]);
});

test.each(['(suspicion)', '“suspicion”', 'suspicion’s', 'pre-suspicion', 'suspicion.'])(
	'a term is marked beside the signs of “%s”',
	(words) => {
		expect(marked({ suspicion: term('Suspicion') }, words)[0]).toContain('[suspicion|suspicion]');
	}
);

test('signs in a form stand for themselves', () => {
	const terms = { kcna: term('K.C.N.A.'), noun: term('Suspeita (substantivo)') };
	expect(marked(terms, 'KxCxNxAx, a suspeita, K.C.N.A.')).toEqual([
		'KxCxNxAx, a suspeita, [K.C.N.A.|kcna]'
	]);
});

test('only plain text is searched', () => {
	const spans: Span[] = [
		{ kind: 'emphasis', text: 'estimate' },
		{ kind: 'link', text: 'estimate', href: '?event=e' }
	];
	expect(new TermMarker({ estimate: term('Estimate') }, {}).mark(spans)).toEqual(spans);
});

test('a text told in another language is searched for the terms of that language', () => {
	const marker = new TermMarker({ estimate: term('Estimate') }, { estimate: term('Estimativa') });
	const inPortuguese = { ...text('Uma estimativa, no estimate'), language: 'pt' };
	expect(marker.mark([inPortuguese])).toEqual([
		{ kind: 'text', text: 'Uma ', language: 'pt' },
		{ kind: 'term', text: 'estimativa', term: 'estimate', language: 'pt' },
		{ kind: 'text', text: ', no estimate', language: 'pt' }
	]);
});
