import { messagesIn, type Messages } from '../../messages/messages';
import { textIn } from './fallback';
import { pointOf } from './point';
import { TermMarker } from './glossary';
import { namesIn } from './names';
import { tellQuantity } from './quantity';
import { tellSource } from './source';
import { toursOf } from './tours';
import { told, toldIn, type Told } from '../../story/prose';
import type { EventFile, Localised, PersonFile, PlaceFile, QuestionFile } from '../schema/story';
import type { StorySource } from '../source';
import type {
	Check,
	Claim,
	Person,
	Place,
	Question,
	Since,
	Source,
	Story,
	StoryEvent
} from '../../story/story';
import { parseWhen, type When } from '../../story/when';
import type { CheckWords, EventWords, Words } from '../wording';

/** Puts one checked story into one of its languages. */
class Teller {
	private readonly words: Words;
	private readonly first: string;
	private readonly messages: Messages;
	private readonly checkWords: Record<string, CheckWords>;
	private readonly terms: TermMarker;
	private readonly sources = new Map<string, Source>();

	constructor(
		private readonly source: StorySource,
		private readonly language: string
	) {
		const words = source.words[language];
		if (!words) throw new Error(`The story “${source.id}” is not told in “${language}”.`);
		this.words = words;
		this.messages = messagesIn(language);
		this.first = source.story.languages[0]!;
		this.terms = new TermMarker(words.glossary, source.words[this.first]!.glossary);
		this.checkWords = Object.assign(
			{},
			...Object.values(words.events).map((event) => event.checks)
		);
	}

	private when = <Date extends string | undefined>(date: Date) =>
		(date === undefined
			? null
			: parseWhen(date, this.messages.locale, this.messages.when)) as Date extends string
			? When
			: null;

	private localised = (text: Localised | undefined): Told<string | null> =>
		typeof text === 'object'
			? textIn(text, this.language, this.first)
			: { text: text ?? null, language: undefined };

	/** One object a source, so that a page carries each of them once. */
	private sourceOf = (id: string): Source => {
		const known = this.sources.get(id);
		if (known) return known;
		const source = tellSource(id, this.source.sources[id]!, this.localised, this.when);
		this.sources.set(id, source);
		return source;
	};

	private check = (id: string): Check => {
		const { weight, confidence, sources, findings } = this.source.story.checks[id]!;
		const { article, others, findings: said } = this.checkWords[id]!;
		return {
			id,
			weight,
			confidence,
			article: this.terms.mark(article),
			others: this.terms.mark(others),
			findings: findings.map(({ id, strength, when, sources }) => ({
				id,
				strength,
				...said[id]!,
				when: this.when(when),
				sources: sources.map(this.sourceOf)
			})),
			sources: sources.map(this.sourceOf)
		};
	};

	private since(event: EventFile, words: EventWords): Since[] {
		return event.since.map(({ id, when, place, confidence, state, sources }) => ({
			id,
			text: this.terms.mark(words.since[id]!),
			when: this.when(when),
			place: place ?? null,
			confidence,
			state: state ?? null,
			sources: sources.map(this.sourceOf)
		}));
	}

	private question = (
		{ id, kind, ages, minutes }: QuestionFile,
		{ questions, answers }: Pick<Words, 'questions' | 'answers'>
	): Question => ({
		id,
		kind,
		ages,
		minutes,
		text: questions[id]!,
		answer: Object.hasOwn(answers, id) ? answers[id]! : null
	});

	private claims(event: EventFile, words: EventWords): Claim[] {
		return event.claims.map(({ id, sentence, voice, strength, sources, checks }) => ({
			id,
			text: this.terms.mark(words.claims[id]!),
			toSort: Object.hasOwn(words['to sort'], id) ? words['to sort'][id]! : null,
			sentence,
			voice: this.words.voices[voice]!,
			voiceId: voice,
			strength,
			sources: sources.map(this.sourceOf),
			checks
		}));
	}

	private event = (event: EventFile): StoryEvent => {
		const words = this.words.events[event.id]!;
		const checks = new Set(event.claims.flatMap((claim) => claim.checks));
		this.terms.begin();
		return {
			id: event.id,
			section: event.section,
			theme: event.theme,
			...told('title', toldIn(words.title)),
			lead: this.terms.mark(words.lead),
			text: this.terms.markAll(words.text),
			when: {
				...told('stated', toldIn(words.when)),
				article: this.when(event.when.stated),
				found: this.when(event.when.found),
				...told('foundOf', toldIn(words.foundOf))
			},
			places: event.places,
			routes: event.routes.map((route) => ({
				id: `${event.id}:${route.from}:${route.to}`,
				...route
			})),
			people: event.people.map(({ person, named }) => ({
				person,
				text: words.people[person]!,
				isNamed: named
			})),
			camera: event.camera ?? null,
			claims: this.claims(event, words),
			checks: [...checks].map(this.check),
			quantities: event.quantities.map((quantity) =>
				tellQuantity(quantity, words.quantities[quantity.id]!, this.when, this.sourceOf)
			),
			since: this.since(event, words),
			notes: words.notes,
			misconceptions: words.misconceptions,
			board: words.board,
			questions: event.questions.map((question) => this.question(question, words))
		};
	};

	private place = (file: PlaceFile): Place => {
		const { properties, geometry } = file;
		const named = namesIn(properties.names, properties.local, this.language, this.first);
		return {
			id: file.id,
			kind: properties.kind,
			...named,
			label: properties.label?.[named.nameLanguage ?? this.language] ?? named.name,
			note: this.words.places[file.id]!,
			countries: properties.ccodes,
			point: pointOf(file),
			geometry,
			uncertainty: properties.uncertainty,
			named: properties.named,
			sources: properties.sources.map(this.sourceOf),
			...told('dataset', this.localised(properties.dataset)),
			marked: properties.marked,
			isApproximate: properties.approximate
		};
	};

	private person = ({ id, names, local }: PersonFile): Person => ({
		id,
		...namesIn(names, local, this.language, this.first),
		role: this.words.people[id]!
	});

	tell(): Story {
		const { id, story, places } = this.source;
		const { article, events } = story;
		return {
			id,
			language: this.language,
			languages: story.languages,
			title: this.words.title,
			standfirst: this.words.standfirst,
			about: this.words.about,
			teaching: this.words.teaching,
			checked: this.when(story.checked),
			article: {
				source: this.sourceOf(article.source),
				original: article.original ? this.sourceOf(article.original) : null,
				language: article.language,
				when: this.when(article.date)
			},
			sections: story.sections.map((section) => ({
				id: section,
				...told('title', toldIn(this.words.sections[section]!)),
				events: events.filter((event) => event.section === section).map((event) => event.id)
			})),
			events: events.map(this.event),
			places: places.features.map(this.place),
			people: story.people.map(this.person),
			voices: story.voices.map((voice) => ({ id: voice, text: this.words.voices[voice]! })),
			glossary: Object.entries(this.words.glossary).map(([term, { forms, definition }]) => ({
				id: term,
				...told('word', { text: forms[0]!, language: toldIn(definition).language }),
				definition
			})),
			timelineFrom: story['timeline-from'] ?? null,
			questions: story.questions.map((question) => this.question(question, this.words)),
			tours: toursOf(story, this.words, this.messages.lesson)
		};
	}
}

/**
 * Gives a checked story in one of its languages.
 *
 * @throws if the story is not told in that language
 */
export const tellStory = (source: StorySource, language: string): Story =>
	new Teller(source, language).tell();
