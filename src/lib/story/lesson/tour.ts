import type { Prose, Span } from '../prose';
import type { QuestionKind } from '../terms';

/** What a class is asked. */
export interface Question {
	id: string;
	kind: QuestionKind;
	text: Span[];
	/** Youngest and oldest age in years that it is meant for. */
	ages: [number, number];
	/** Minutes that it takes to answer in writing. */
	minutes: number;
	/** What a good answer holds, for the teacher. */
	answer: Span[] | null;
}

/** What a presenter stops at: the opening, an event, the sources, or the exit ticket. */
export interface Stop {
	/** `opening`, `sources`, `ticket`, or the id of an event. */
	show: string;
	/** Minutes planned for it. */
	minutes: number;
	/** Whether the names on the map are hidden at first. */
	hidesNames: boolean;
	/** Whether the class is asked before it sees where other sources differ. */
	asksFirst: boolean;
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
