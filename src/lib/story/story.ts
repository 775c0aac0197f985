import type { Geometry } from 'geojson';
import type { LonLat } from './geometry';
import type { Prose, Span } from './prose';
import type { Confidence, Lesson, PlaceKind, Role, Strength, Theme, Travel, Weight } from './terms';
import type { When } from './when';

/** A publication. */
export interface Source {
	id: string;
	/** Its headline as printed, or `null` where it is not quoted. */
	title: string | null;
	/** What it is about, in the story's language, where the headline is not quoted. */
	description: string | null;
	descriptionLanguage?: string;
	publisher: string;
	publisherLanguage?: string;
	/** BCP 47 tag of the publication. */
	language: string;
	when: When | null;
	url: string | null;
	/** Host of the copy that was read, if it is not linked. */
	via: string | null;
	/** False where the publication is only cited by another one. */
	wasRead: boolean;
}

/** A name in its own script, with its romanisation where that differs. */
export interface Name {
	language: string;
	text: string;
	romanised: string | null;
}

/** A point, line or area with its names. */
export interface Place {
	id: string;
	kind: PlaceKind;
	name: string;
	/** That of its name and its label. */
	nameLanguage?: string;
	/** Short name for the map. */
	label: string;
	/** Names in the languages of the place. */
	localNames: Name[];
	/** Names in all languages that the story has, those of the place included. */
	names: Name[];
	note: Span[];
	/** ISO 3166-1 alpha-2 codes of the countries it lies in. */
	countries: string[];
	/** Where its marker stands. */
	point: LonLat;
	geometry: Geometry;
	/** Radius in metres within which it surely lies. */
	uncertainty: number;
	/** Whether the article names it, describes it, or neither. */
	named: 'yes' | 'described' | 'no';
	/** What the position rests on. */
	sources: Source[];
	dataset: string | null;
	datasetLanguage?: string;
	marked: boolean;
	/** True where the position must not be read as exact. */
	isApproximate: boolean;
}

/** A schematic line between two places. */
interface Route {
	id: string;
	kind: Travel;
	from: string;
	to: string;
}

/** Where other sources differ from the article, or add to it. */
export interface Check {
	id: string;
	weight: Weight;
	confidence: Confidence;
	article: Span[];
	others: Span[];
	sources: Source[];
}

/** One statement of the article: who says it, and how strongly. */
export interface Claim {
	id: string;
	/** What is claimed, in the story's own words. */
	text: Span[];
	/** Number of the sentence in the article, counted from 1. */
	sentence: number;
	voice: Span[];
	voiceId: string;
	strength: Strength;
	sources: Source[];
	/** Ids of its event's checks that bear on it. */
	checks: string[];
}

/** Something that happened after the article. */
export interface Since {
	id: string;
	text: Span[];
	when: When;
	/** Id of the place where it happened or was said, if it has one. */
	place: string | null;
	confidence: Confidence;
	sources: Source[];
}

/** Someone who took part in events. */
export interface Person {
	id: string;
	name: string;
	nameLanguage?: string;
	/** Names in the person's own languages. */
	localNames: Name[];
	/** Names in all languages that the story has. */
	names: Name[];
	/** Office or position. */
	role: Span[];
}

/** Someone's part in one event. */
interface Part {
	person: string;
	text: Span[];
	/** False where only other sources name the person here. */
	isNamed: boolean;
}

/** A word that a class may need to have explained. */
interface Term {
	id: string;
	/** As a headword. */
	word: string;
	wordLanguage?: string;
	definition: Span[];
}

interface Question {
	id: string;
	text: Span[];
	/** Youngest and oldest age in years that it is meant for. */
	ages: [number, number];
	/** What a good answer holds, for the teacher. */
	answer: Span[] | null;
}

/** Lengths of one line in km: as claimed and as published. The measured one is taken from the line. */
export interface Comparison {
	place: string;
	claimed: { length: number; source: Source };
	published: { id: string; label: Span[]; length: number; source: Source }[];
}

/** Centre and zoom of a view. */
export interface Camera {
	center: LonLat;
	zoom: number;
}

/** One thing that the article reports. */
export interface StoryEvent {
	id: string;
	section: string;
	theme: Theme;
	title: string;
	titleLanguage?: string;
	lead: Span[];
	text: Prose;
	when: {
		/** As the article states it, in words. */
		stated: string;
		statedLanguage?: string;
		/** The same as a date, if it is one. */
		article: When | null;
		/** As other sources have it. */
		found: When | null;
		/** What that date is of, if not of the event itself. */
		foundOf: string;
		foundOfLanguage?: string;
	};
	places: { place: string; role: Role }[];
	routes: Route[];
	people: Part[];
	camera: Camera | null;
	claims: Claim[];
	checks: Check[];
	comparison: Comparison | null;
	since: Since[];
	notes: Prose;
	questions: Question[];
}

/** What a presenter stops at: the opening, an event, or the sources. */
export interface Stop {
	/** `opening`, `sources`, or the id of an event. */
	show: string;
	/** Minutes planned for it, by the length of the lesson; a lesson without any leaves it out. */
	minutes: Partial<Record<Lesson, number>>;
	/** Whether the names on the map are hidden at first. */
	hidesNames: boolean;
	/** Id of the event's question that the class is asked, if any. */
	question: string | null;
}

/**
 * A story in one language, as the browser gets it: checked, and never changed. What was not translated
 * is told in the story's first language: `titleLanguage` beside a `title` names it, and `language` in
 * the spans of a text. Both are there only where the language is not the story's.
 */
export interface Story {
	id: string;
	language: string;
	/** The languages that it is told in. */
	languages: string[];
	title: string;
	standfirst: Span[];
	about: Prose;
	article: { source: Source; original: Source | null; language: string; when: When };
	sections: { id: string; title: string; titleLanguage?: string; events: string[] }[];
	/** In the article's order. */
	events: StoryEvent[];
	places: Place[];
	people: Person[];
	/** Who makes the claims. */
	voices: { id: string; text: Span[] }[];
	/** In the order of the words. */
	glossary: Term[];
	/** The month that the time axis begins with, such as `2024-06`; `null` for that of the earliest event. */
	timelineFrom: string | null;
	/** What a presenter goes through, in this order. */
	tour: Stop[];
}
