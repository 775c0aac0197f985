import type { Geometry } from 'geojson';
import type { Check, Claim, Quantity, Since, Source } from './evidence';
import type { LonLat } from './geometry';
import type { Ground } from './ground';
import type { Question, Tour } from './lesson/tour';
import type { Prose, Span } from './prose';
import type { PlaceKind, Role, Theme, Travel } from './terms';
import type { When } from './when/when';

export type { Check, Claim, Estimate, Finding, Quantity, Since, Source } from './evidence';
export type { Question, Stop, Tour } from './lesson/tour';

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
	quantities: Quantity[];
	since: Since[];
	/** For the teacher, as are the next two. */
	notes: Prose;
	/** What pupils may get wrong. */
	misconceptions: Prose;
	/** What to write on the board. */
	board: Prose;
	questions: Question[];
	/** What it still lacks where a draft is shown, in words. */
	gap?: string;
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
	/** For the teacher: what to mind, and where to find support. */
	teaching: Prose;
	/** When its facts were last checked. */
	checked: When | null;
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
	/** What there is to say of what it adds to the map beneath it; missing where it adds nothing. */
	ground?: Ground;
	/** Questions that belong to no one event. */
	questions: Question[];
	/** What a presenter can go through, the usual one first; at least one. */
	tours: Tour[];
	/** What it still lacks where a draft is shown, in words. */
	gap?: string;
}
