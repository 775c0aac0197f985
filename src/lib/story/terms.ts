/** Lower-case words joined by hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A month such as `2024-06`. */
export const monthPattern = /^\d{4}-(?:0[1-9]|1[0-2])$/;

export const themes = ['military', 'diplomatic', 'economic', 'cultural'] as const;
export const strengths = [
	'reported',
	'attributed',
	'announced',
	'suspected',
	'interpreted'
] as const;
export const roles = [
	'venue',
	'city',
	'origin',
	'destination',
	'home',
	'state',
	'voiced',
	'namesake',
	'context'
] as const;
/** The roles of places where something happened. */
export const scenes: readonly Role[] = ['venue', 'city', 'origin', 'destination'];
/** The roles of places that are only mentioned, to show where things are. */
export const aside: readonly Role[] = ['context', 'namesake'];
export const confidences = ['certain', 'very-high', 'high', 'medium-high', 'medium'] as const;
export const weights = ['critical', 'high', 'medium', 'low'] as const;
export const travels = ['visit', 'deployment', 'flight'] as const;
export const kinds = [
	'country',
	'region',
	'capital',
	'city',
	'town',
	'border',
	'bridge',
	'airport',
	'square',
	'building'
] as const;

/** What a step of a tour shows of an event, in the order in which it does. */
export const parts = ['guess', 'map', 'text', 'check', 'quantity', 'question', 'answer'] as const;
/** Who publishes a source. */
export const sourceKinds = [
	'state-media',
	'agency',
	'official',
	'research',
	'press',
	'reference'
] as const;
/** How strongly one of the other sources speaks on a point: after looking for itself, or not. */
export const findingStrengths = ['examined', 'stated', 'suspected', 'denied'] as const;
/** What there is to say of later news: it belongs to the same journey, was only planned, or was not followed up. */
export const sinceStates = ['journey', 'planned', 'stale'] as const;
/** What a class does to answer. */
export const questionKinds = ['find', 'compare', 'compute', 'judge', 'make'] as const;
/** What the numbers of a quantity are in: kilometres, metres, or how many of something. */
export const units = ['km', 'm', 'count'] as const;
/** How a number is to be read. */
export const bounds = ['exact', 'about', 'at-least', 'up-to'] as const;

export type Part = (typeof parts)[number];
export type Theme = (typeof themes)[number];
export type Strength = (typeof strengths)[number];
export type Role = (typeof roles)[number];
export type PlaceKind = (typeof kinds)[number];
export type Confidence = (typeof confidences)[number];
export type Weight = (typeof weights)[number];
export type Travel = (typeof travels)[number];
export type SourceKind = (typeof sourceKinds)[number];
export type FindingStrength = (typeof findingStrengths)[number];
export type SinceState = (typeof sinceStates)[number];
export type QuestionKind = (typeof questionKinds)[number];
export type Unit = (typeof units)[number];
export type Bound = (typeof bounds)[number];
