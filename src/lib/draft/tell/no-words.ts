import type { EventWords } from '../wording';

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
