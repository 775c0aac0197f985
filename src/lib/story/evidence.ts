import type { Span } from './prose';
import type {
	Bound,
	Confidence,
	FindingStrength,
	SinceState,
	SourceKind,
	Strength,
	Unit,
	Weight
} from './terms';
import type { When } from './when/when';

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
	/** The same without who says it and how strongly, for a class to find out. */
	toSort: Span[] | null;
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

/** All numbers of a quantity, that of the article first. */
export const estimatesOf = ({
	claimed,
	others
}: Pick<Quantity, 'claimed' | 'others'>): Estimate[] => [claimed, ...others];
