import { messagesIn, type Messages } from '../messages/messages';
import { pointOf } from './geometry';
import { plainText } from './prose';
import type { EventFile, Localised, PlaceFile } from './schema';
import type { StorySource } from './source';
import type { Check, Comparison, Name, Place, Since, Source, Story, StoryEvent } from './story';
import { parseWhen, type When } from './when';
import type { CheckWords, EventWords, Words } from './words';

/** Puts one checked story into one of its languages. */
class Teller {
	private readonly words: Words;
	private readonly messages: Messages;
	private readonly checkWords: Record<string, CheckWords>;
	private readonly sources = new Map<string, Source>();

	constructor(
		private readonly source: StorySource,
		private readonly language: string
	) {
		const words = source.words[language];
		if (!words) throw new Error(`The story “${source.id}” is not told in “${language}”.`);
		this.words = words;
		this.messages = messagesIn(language);
		this.checkWords = Object.assign(
			{},
			...Object.values(words.events).map((event) => event.checks)
		);
	}

	private when(date: string): When;
	private when(date: string | undefined): When | null;
	private when(date: string | undefined): When | null {
		return date === undefined ? null : parseWhen(date, this.messages.locale, this.messages.when);
	}

	private localised(text: Localised): string;
	private localised(text: Localised | undefined): string | null;
	private localised(text: Localised | undefined): string | null {
		return (typeof text === 'object' ? text[this.language] : text) ?? null;
	}

	/** One object a source, so that a page carries each of them once. */
	private sourceOf = (id: string): Source => {
		const known = this.sources.get(id);
		if (known) return known;
		const file = this.source.sources[id]!;
		const source = {
			id,
			title: file.title ?? null,
			description: this.localised(file.description),
			publisher: this.localised(file.publisher),
			language: file.language,
			when: this.when(file.date),
			url: file.url ?? null,
			via: file.via ?? null,
			wasRead: file.read === 'excerpt'
		};
		this.sources.set(id, source);
		return source;
	};

	private check = (id: string): Check => {
		const { weight, confidence, sources } = this.source.story.checks[id]!;
		const { article, others } = this.checkWords[id]!;
		return { id, weight, confidence, article, others, sources: sources.map(this.sourceOf) };
	};

	private since(event: EventFile, words: EventWords): Since[] {
		return event.since.map(({ id, when, confidence, sources }) => ({
			id,
			text: words.since[id]!,
			when: this.when(when),
			confidence,
			sources: sources.map(this.sourceOf)
		}));
	}

	private comparison(event: EventFile, words: EventWords): Comparison | null {
		if (!event.comparison) return null;
		const { line, claimed, published } = event.comparison;
		return {
			place: line,
			claimed: { length: claimed.length, source: this.sourceOf(claimed.source) },
			published: published.map(({ id, length, source }) => ({
				id,
				label: words.comparison[id]!,
				length,
				source: this.sourceOf(source)
			}))
		};
	}

	private event = (event: EventFile): StoryEvent => {
		const words = this.words.events[event.id]!;
		const checks = new Set(event.claims.flatMap((claim) => claim.checks));
		return {
			id: event.id,
			section: event.section,
			theme: event.theme,
			title: words.title,
			lead: words.lead,
			text: words.text,
			when: {
				stated: words.when,
				article: this.when(event.when.stated),
				found: this.when(event.when.found),
				foundOf: words.foundOf
			},
			places: event.places,
			routes: event.routes.map((route) => ({
				id: `${event.id}:${route.from}:${route.to}`,
				...route
			})),
			camera: event.camera ?? null,
			claims: event.claims.map(({ id, sentence, voice, strength, sources }) => ({
				id,
				text: words.claims[id]!,
				sentence,
				voice: this.words.voices[voice]!,
				strength,
				sources: sources.map(this.sourceOf)
			})),
			checks: [...checks].map(this.check),
			comparison: this.comparison(event, words),
			since: this.since(event, words),
			notes: words.notes,
			questions: event.questions.map(({ id, ages }) => ({ id, ages, text: words.questions[id]! }))
		};
	};

	private namesOf({ properties }: PlaceFile): Name[] {
		return Object.entries(properties.names).map(([language, name]) =>
			typeof name === 'string' ? { language, text: name, romanised: null } : { language, ...name }
		);
	}

	private place = (file: PlaceFile): Place => {
		const { properties, geometry } = file;
		const names = this.namesOf(file);
		const name = names.find(({ language }) => language === this.language)!.text;
		return {
			id: file.id,
			kind: properties.kind,
			name,
			label: properties.label?.[this.language] ?? name,
			localNames: names.filter(({ language }) => properties.local.includes(language)),
			names,
			note: this.words.places[file.id]!,
			countries: properties.ccodes,
			point: pointOf(file),
			geometry,
			uncertainty: properties.uncertainty,
			named: properties.named,
			sources: properties.sources.map(this.sourceOf),
			dataset: this.localised(properties.dataset),
			marked: properties.marked,
			isApproximate: properties.approximate
		};
	};

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
			article: {
				source: this.sourceOf(article.source),
				original: article.original ? this.sourceOf(article.original) : null,
				language: article.language,
				when: this.when(article.date)
			},
			sections: story.sections.map((section) => ({
				id: section,
				title: plainText(this.words.sections[section]!),
				events: events.filter((event) => event.section === section).map((event) => event.id)
			})),
			events: events.map(this.event),
			places: places.features.map(this.place)
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
