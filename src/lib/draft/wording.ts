import type { Prose, Span } from '../story/prose';

/** Words by their ids. */
type Keyed = Record<string, Span[]>;

/** A word with the forms it takes in texts, the headword first. */
export interface TermWords {
	forms: string[];
	definition: Span[];
}

/** A voice, and what it says. */
export interface VoiceWords {
	voice: Span[];
	text: Span[];
}

/** What the article says on a point, and what other sources say. */
export interface CheckWords {
	article: Span[];
	others: Span[];
	findings: Record<string, VoiceWords>;
}

/** What a number is of, and by their ids who gives it and what it counts. */
export interface QuantityWords {
	title: Span[];
	labels: Keyed;
}

/** What a way through the story is called, and what a class can do after it. */
export interface TourWords {
	title: Span[];
	goals: Prose;
}

/** The words of one event in one language. */
export interface EventWords {
	title: Span[];
	lead: Span[];
	text: Prose;
	/** The date as the article states it. */
	when: Span[];
	/** What the date in other sources is of, if not of the event itself; may be empty. */
	foundOf: Span[];
	people: Keyed;
	claims: Keyed;
	/** By the claim: what is said, without who says it and how strongly. */
	'to sort': Keyed;
	checks: Record<string, CheckWords>;
	since: Keyed;
	quantities: Record<string, QuantityWords>;
	questions: Keyed;
	/** By the question: for the teacher. */
	answers: Keyed;
	notes: Prose;
	misconceptions: Prose;
	board: Prose;
}

/** The words of one story in one language. */
export interface Words {
	title: string;
	standfirst: Span[];
	about: Prose;
	sections: Keyed;
	voices: Keyed;
	places: Keyed;
	people: Keyed;
	/** By the code of a curriculum in lower case: what it asks for. */
	curriculum: Keyed;
	/** Questions that belong to no one event, and their answers. */
	questions: Keyed;
	answers: Keyed;
	glossary: Record<string, TermWords>;
	tours: Record<string, TourWords>;
	teaching: Prose;
	events: Record<string, EventWords>;
}

/** Words of which there are none. */
export const noWords = (): Words => ({
	title: '',
	standfirst: [],
	about: [],
	sections: {},
	voices: {},
	places: {},
	people: {},
	curriculum: {},
	questions: {},
	answers: {},
	glossary: {},
	tours: {},
	teaching: [],
	events: {}
});

/** The words of an event that has none. */
export const noEventWords: EventWords = {
	title: [],
	lead: [],
	text: [],
	when: [],
	foundOf: [],
	people: {},
	claims: {},
	'to sort': {},
	checks: {},
	since: {},
	quantities: {},
	questions: {},
	answers: {},
	notes: [],
	misconceptions: [],
	board: []
};
