import { toldIn, type Prose, type Span, type TextSpan } from '../../story/prose';
import type { TermWords } from '../wording';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function patternOf(forms: readonly string[]): RegExp {
	const longestFirst = [...forms].sort((a, b) => b.length - a.length).map(escaped);
	return new RegExp(
		`(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
		'iu'
	);
}

type Patterns = readonly [id: string, pattern: RegExp][];

const patternsOf = (terms: Record<string, TermWords>): Patterns =>
	Object.entries(terms)
		.filter(([, { definition }]) => !toldIn(definition).language)
		.map(([id, { forms }]) => [id, patternOf(forms)]);

/** Marks the words of a glossary in texts. */
export class TermMarker {
	readonly #own: Patterns;
	readonly #first: Patterns;
	#used = new Set<string>();

	/**
	 * @param terms - those of the story's language
	 * @param first - those of the story's first language, for texts that are told in it instead
	 */
	constructor(terms: Record<string, TermWords>, first: Record<string, TermWords>) {
		this.#own = patternsOf(terms);
		this.#first = patternsOf(first);
	}

	/** Begins a page: terms count as unused again. */
	begin(): void {
		this.#used = new Set();
	}

	#firstIn(text: string, patterns: Patterns): { id: string; index: number; word: string } | null {
		const found = patterns.flatMap(([id, pattern]) => {
			const match = this.#used.has(id) ? null : pattern.exec(text);
			return match ? [{ id, index: match.index, word: match[0] }] : [];
		});
		const [first] = found.sort((a, b) => a.index - b.index || b.word.length - a.word.length);
		return first ?? null;
	}

	#split(span: TextSpan): Span[] {
		const { text, language } = span;
		const found = this.#firstIn(text, language ? this.#first : this.#own);
		if (!found) return text ? [span] : [];
		const { id, index, word } = found;
		this.#used.add(id);
		const before: Span[] = index > 0 ? [{ ...span, text: text.slice(0, index) }] : [];
		return [
			...before,
			{ ...span, kind: 'term', text: word, term: id },
			...this.#split({ ...span, text: text.slice(index + word.length) })
		];
	}

	/** The text with each term marked where the page uses it first. Only plain text is searched. */
	mark(spans: Span[]): Span[] {
		return spans.flatMap((span) => (span.kind === 'text' ? this.#split(span) : [span]));
	}

	markAll(prose: Prose): Prose {
		return prose.map((spans) => this.mark(spans));
	}
}
