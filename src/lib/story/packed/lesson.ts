import { writePlainJson } from './plain-json';
import type { Question, Story, StoryEvent } from '../story';

type Answers = Record<string, Question['answer']>;

interface EventPart extends Pick<StoryEvent, 'misconceptions' | 'board'> {
	answers: Answers;
	/** By the claim. */
	toSort: Record<string, StoryEvent['claims'][number]['toSort']>;
}

/** What of a story only a lesson needs. */
export interface LessonPart extends Pick<Story, 'tours' | 'teaching' | 'questions' | 'ground'> {
	events: Record<string, EventPart>;
}

const partOf = ({ misconceptions, board, questions, claims }: StoryEvent): EventPart => ({
	misconceptions,
	board,
	answers: Object.fromEntries(questions.map(({ id, answer }) => [id, answer])),
	toSort: Object.fromEntries(
		claims.filter(({ toSort }) => toSort !== null).map(({ id, toSort }) => [id, toSort])
	)
});

/** What of a story only a lesson needs as JSON, for {@link withLesson}. */
export const packLesson = ({ tours, teaching, questions, events, ground }: Story): string =>
	writePlainJson({
		tours,
		teaching,
		questions,
		...(ground && { ground }),
		events: Object.fromEntries(events.map((event) => [event.id, partOf(event)]))
	} satisfies LessonPart);

/** A story as it is read on its page: without what only a lesson needs. */
export const withoutLesson = (story: Story): Story => ({
	...story,
	tours: [],
	teaching: [],
	questions: [],
	...(story.ground && { ground: { ...story.ground, note: null, credits: [] } }),
	events: story.events.map((event) => ({
		...event,
		misconceptions: [],
		board: [],
		questions: event.questions.map((question) => ({ ...question, answer: null })),
		claims: event.claims.map((claim) => ({ ...claim, toSort: null }))
	}))
});

/** Gives a story what only a lesson needs, in place. */
export function withLesson(story: Story, { events: parts, ...rest }: LessonPart): Story {
	for (const event of story.events) {
		const { misconceptions, board, answers, toSort } = parts[event.id]!;
		Object.assign(event, { misconceptions, board });
		for (const question of event.questions) question.answer = answers[question.id] ?? null;
		for (const claim of event.claims) claim.toSort = toSort[claim.id] ?? null;
	}
	return Object.assign(story, rest);
}
