/** What stands in a draft's story for what is still missing. */
export interface GapWords {
	title: string;
	text: string;
	name: string;
	date: string;
	source: (id: string) => string;
	/** What an event or a story still lacks, in one line. */
	missing: (what: readonly string[]) => string;
	/** By the key that it has in the files. */
	parts: Readonly<Record<string, string>>;
}

const en: GapWords = {
	title: '[no title yet]',
	text: '[no words yet]',
	name: '[no name yet]',
	date: '[no date yet]',
	source: (id) => (id ? `[source “${id}” is missing]` : '[no source yet]'),
	missing: (what) => `Still missing: ${what.join(', ')}`,
	parts: {
		events: 'events',
		places: 'places',
		claims: 'claims',
		questions: 'questions',
		theme: 'theme',
		section: 'section',
		when: 'date',
		people: 'people',
		routes: 'routes',
		checks: 'checks',
		languages: 'languages',
		article: 'the article',
		geometry: 'positions'
	}
};

const pt: GapWords = {
	title: '[ainda sem título]',
	text: '[ainda sem palavras]',
	name: '[ainda sem nome]',
	date: '[ainda sem data]',
	source: (id) => (id ? `[falta a fonte “${id}”]` : '[ainda sem fonte]'),
	missing: (what) => `Ainda falta: ${what.join(', ')}`,
	parts: {
		events: 'eventos',
		places: 'lugares',
		claims: 'afirmações',
		questions: 'perguntas',
		theme: 'tema',
		section: 'seção',
		when: 'data',
		people: 'pessoas',
		routes: 'rotas',
		checks: 'verificações',
		languages: 'línguas',
		article: 'o artigo',
		geometry: 'posições'
	}
};

/** The words for gaps in a language, or in English where there are none. */
export const gapWordsIn = (language: string): GapWords => ({ en, pt })[language] ?? en;
