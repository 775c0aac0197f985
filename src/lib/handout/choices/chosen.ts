import type { Question, Story, StoryEvent, Tour } from '../../story/story';
import type { Choices } from './choices';

/** A question, with the event that it is on; `null` for the whole story. */
export interface Asked {
	question: Question;
	event: StoryEvent | null;
}

/** What of a story a class works on. */
export interface Chosen {
	/** `null` for the whole story. */
	tour: Tour | null;
	/** In the article's order. */
	events: StoryEvent[];
	asked: Asked[];
	/** What pupils make on their own. */
	tasks: Question[];
	/** What is asked at the end of the tour. */
	ticket: Question | null;
}

/** The youngest and the oldest that a story asks anything; `null` where it asks nothing. */
export function agesOf({ events, questions }: Story): [youngest: number, oldest: number] | null {
	const ages = [...events, { questions }].flatMap((one) => one.questions.map(({ ages }) => ages));
	const all = ages.flat();
	return all.length > 0 ? [Math.min(...all), Math.max(...all)] : null;
}

const isFor = ({ ages: [from, to] }: Question, ages: Choices['ages']): boolean =>
	ages === null || ages.some((age) => from <= age && age <= to);

/** What a class works on: the events of a tour, and what is asked of its ages. */
export function chosenOf(story: Story, { tour: id, ages }: Pick<Choices, 'tour' | 'ages'>): Chosen {
	const tour = story.tours.find((one) => one.id === id) ?? null;
	const stopOf = (show: string) => tour?.stops.find((stop) => stop.show === show);
	const events = story.events.filter((event) => !tour || stopOf(event.id));
	const own = story.questions.filter(({ kind }) => kind !== 'make');
	const asked = [
		...events.flatMap((event) => event.questions.map((question) => ({ question, event }))),
		...(tour ? [] : own.map((question) => ({ question, event: null })))
	];
	return {
		tour,
		events,
		asked: asked.filter(({ question }) => isFor(question, ages)),
		tasks: story.questions.filter((question) => question.kind === 'make' && isFor(question, ages)),
		ticket: story.questions.find((question) => question.id === stopOf('ticket')?.question) ?? null
	};
}
