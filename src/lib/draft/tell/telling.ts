import type { GapWords } from '../../messages/gaps';
import type { Messages } from '../../messages/messages';
import { withLanguage, toldIn, type Prose, type Span, type Told } from '../../story/prose';
import type { Source } from '../../story/story';
import { faultOfDate, parseWhen, type When } from '../../story/when/when';
import type { Draft } from '../draft';
import { own } from '../own';
import type { Localised } from '../schema/story';
import type { CheckWords, Words } from '../wording';
import { textIn, wordsIn } from './fallback';
import { TermMarker } from './glossary';
import { tellSource } from './source';
import { tidied, type Tidy } from './tidy';

/** The words of the interface that become part of a story. */
export interface TellingWords extends Pick<Messages, 'locale' | 'when' | 'lesson'> {
	gaps: GapWords;
}

/** What is needed to put one draft into one language, with the marks for what is missing. */
export class Telling {
	readonly words: Words;
	readonly first: string;
	readonly checkWords: Record<string, CheckWords>;
	readonly terms: TermMarker;
	readonly tidy: Tidy;
	private readonly sources = new Map<string, Source>();
	readonly gap: Span[];

	constructor(
		readonly draft: Draft,
		readonly language: string,
		readonly interfaceWords: TellingWords
	) {
		this.tidy = tidied(draft);
		this.first = this.tidy.story.languages[0] ?? language;
		this.words = wordsIn(draft, language, this.first);
		this.gap = [{ kind: 'gap', text: interfaceWords.gaps.text }];
		this.terms = new TermMarker(this.words.glossary, own(draft.words, this.first)?.glossary ?? {});
		this.checkWords = Object.assign(
			{},
			...Object.values(this.words.events).map((event) => event.checks)
		);
	}

	/** Words, or else the mark that they are missing. */
	orGap = (spans: Span[] | undefined): Span[] => (spans?.length ? spans : this.gap);

	orGaps = (prose: Prose): Prose => (prose.length > 0 ? prose : [this.gap]);

	titled<K extends string>(key: K, spans: Span[] | undefined) {
		const { gaps } = this.interfaceWords;
		return withLanguage(
			key,
			spans?.length ? toldIn(spans) : { text: gaps.title, language: undefined }
		);
	}

	when = (date: string | undefined): When | null =>
		date === undefined || faultOfDate(date)
			? null
			: parseWhen(date, this.interfaceWords.locale, this.interfaceWords.when);

	whenOrGap = (date: string): When => this.when(date) ?? this.noDate;

	/** A date of which nothing is known. */
	private get noDate(): When {
		return {
			edtf: '',
			text: this.interfaceWords.gaps.date,
			earliest: null,
			latest: null,
			isInterval: false,
			precision: { earliest: 'day', latest: 'day' },
			approximate: false,
			margin: { earliest: 0, latest: 0 },
			uncertain: false
		};
	}

	localised = (text: Localised | undefined): Told<string | null> => {
		if (typeof text !== 'object') return { text: text ?? null, language: undefined };
		const { text: found = null, language } = textIn(text, this.language, this.first);
		return { text: found, language };
	};

	/** One object a source, so that a page carries each of them once. */
	sourceOf = (id: string): Source => {
		const known = this.sources.get(id);
		if (known) return known;
		const { gaps } = this.interfaceWords;
		const source = tellSource(
			id,
			own(this.draft.sources, id),
			this.localised,
			this.when,
			gaps.source(id)
		);
		this.sources.set(id, source);
		return source;
	};

	gapOf(keys: readonly string[]): { gap?: string } {
		if (keys.length === 0) return {};
		const { missing, parts } = this.interfaceWords.gaps;
		return { gap: missing(keys.map((key) => own(parts, key) ?? key)) };
	}

	stated = (when: Span[]): Told<string> =>
		when.length > 0 ? toldIn(when) : { text: this.interfaceWords.gaps.date, language: undefined };
}
