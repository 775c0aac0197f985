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

/** Lengths of a lesson in minutes. */
export const lessons = [10, 25, 45] as const;
/** What a step of the tour shows of an event, in the order in which it does. */
export const parts = ['guess', 'map', 'text', 'check', 'comparison', 'question', 'answer'] as const;

export type Lesson = (typeof lessons)[number];
export type Part = (typeof parts)[number];
export type Theme = (typeof themes)[number];
export type Strength = (typeof strengths)[number];
export type Role = (typeof roles)[number];
export type PlaceKind = (typeof kinds)[number];
export type Confidence = (typeof confidences)[number];
export type Weight = (typeof weights)[number];
export type Travel = (typeof travels)[number];
