import type { Prose, Span } from './prose';

/** A word with the forms it takes in texts, the headword first. */
export interface TermWords {
	forms: string[];
	definition: Span[];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function patternOf(forms: readonly string[]): RegExp {
	const longestFirst = [...forms].sort((a, b) => b.length - a.length).map(escaped);
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Marks the words of a glossary in texts. */
export class TermMarker {
	readonly #patterns: [id: string, pattern: RegExp][];
	#used = new Set<string>();

	constructor(terms: Record<string, TermWords>) {
		this.#patterns = Object.entries(terms).map(([id, { forms }]) => [id, patternOf(forms)]);
	}

	/** Begins a page: terms count as unused again. */
	begin(): void {
		this.#used = new Set();
	}

	#firstIn(text: string): { id: string; index: number; word: string } | null {
		const found = this.#patterns.flatMap(([id, pattern]) => {
			const match = this.#used.has(id) ? null : pattern.exec(text);
			return match ? [{ id, index: match.index, word: match[0] }] : [];
		});
		const [first] = found.sort((a, b) => a.index - b.index || b.word.length - a.word.length);
		return first ?? null;
	}

	#split(text: string): Span[] {
		const first = this.#firstIn(text);
		if (!first) return text ? [{ kind: 'text', text }] : [];
		const { id, index, word } = first;
		this.#used.add(id);
		const before: Span[] = index > 0 ? [{ kind: 'text', text: text.slice(0, index) }] : [];
		return [
			...before,
			{ kind: 'term', text: word, term: id },
			...this.#split(text.slice(index + word.length))
		];
	}

	/** The text with each term marked where the page uses it first. Only plain text is searched. */
	mark(spans: Span[]): Span[] {
		return spans.flatMap((span) => (span.kind === 'text' ? this.#split(span.text) : [span]));
	}

	markAll(prose: Prose): Prose {
		return prose.map((spans) => this.mark(spans));
	}
}
