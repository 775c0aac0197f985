import type { Geometry } from 'geojson';
import type { LonLat } from './geometry';
import type { Prose, Span } from './prose';
import type {
	Bound,
	Confidence,
	FindingStrength,
	PlaceKind,
	QuestionKind,
	Role,
	SinceState,
	SourceKind,
	Strength,
	Theme,
	Travel,
	Unit,
	Weight
} from './terms';
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
	kind: SourceKind;
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

/** What one of the other sources has to say on a point. */
export interface Finding {
	id: string;
	voice: Span[];
	strength: FindingStrength;
	text: Span[];
	when: When | null;
	sources: Source[];
}

/** Where other sources differ from the article, or add to it. */
export interface Check {
	id: string;
	weight: Weight;
	confidence: Confidence;
	article: Span[];
	others: Span[];
	/** What single voices among the others say, each for itself, where that matters. */
	findings: Finding[];
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
	/** Where it is no news that happened after the article and is known to have. */
	state: SinceState | null;
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

/** What a class is asked. */
export interface Question {
	id: string;
	kind: QuestionKind;
	text: Span[];
	/** Youngest and oldest age in years that it is meant for. */
	ages: [number, number];
	/** Minutes that a class needs for it. */
	minutes: number;
	/** What a good answer holds, for the teacher. */
	answer: Span[] | null;
}

/** A number that someone gives. */
export interface Estimate {
	/** `claimed` for that of the article. */
	id: string;
	/** Who gives it. */
	who: Span[];
	/** Least and most that it may be, in the quantity's unit; the same for one number, `null` where none is given. */
	range: [least: number, most: number] | null;
	bound: Bound;
	/** Id of what it counts; `null` where all numbers of the quantity count the same. */
	counts: string | null;
	/** When it was given. */
	when: When | null;
	source: Source;
}

/** A number that the article claims, or leaves out, beside what others say. */
export interface Quantity {
	id: string;
	/** What it is a number of. */
	title: Span[];
	unit: Unit;
	/** Id of the place whose line is that long; the length that the map has is taken from it. */
	line: string | null;
	/** Whether its numbers are to be seen over the time at which they were given. */
	isOverTime: boolean;
	/** What its numbers count, where they do not all count the same. */
	counts: { id: string; text: Span[] }[];
	claimed: Estimate;
	/** In the author's order. */
	others: Estimate[];
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
}

/** What a presenter stops at: the opening, an event, the sources, or the exit ticket. */
export interface Stop {
	/** `opening`, `sources`, `ticket`, or the id of an event. */
	show: string;
	/** Minutes planned for it. */
	minutes: number;
	/** Whether the names on the map are hidden at first. */
	hidesNames: boolean;
	/** Id of the question that the class is asked, if any: the event's, or at the exit ticket the story's. */
	question: string | null;
}

/** A way through a story for a class. */
export interface Tour {
	id: string;
	title: string;
	titleLanguage?: string;
	/** What a class can do afterwards, a paragraph each. */
	goals: Prose;
	/** Youngest and oldest age in years that it is meant for. */
	ages: [number, number] | null;
	/** What it serves of a curriculum. */
	codes: { code: string; text: Span[] }[];
	/** Minutes that its stops take in all. */
	minutes: number;
	/** Minutes of the lesson that it is planned for, where that leaves room. */
	lesson: number | null;
	/** Id of the tour that a class has gone through before. */
	follows: string | null;
	stops: Stop[];
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
	/** Questions that belong to no one event. */
	questions: Question[];
	/** What a presenter can go through, the usual one first; at least one. */
	tours: Tour[];
}
