import type { Messages } from '../../messages/messages';
import { formatMinutes } from '../../messages/minutes';
import type { Question } from './tour';

/** For whom something is meant, such as “ages 11–13 (grades 6–8)”. */
export const agesIn = ([from, to]: readonly [number, number], lesson: Messages['lesson']): string =>
	`${lesson.ages(from, to)} (${lesson.years(from, to)})`;

/** What a class does to answer and how long it takes, such as “Compare · 8 min”. */
export const workIn = (
	{ kind, minutes }: Pick<Question, 'kind' | 'minutes'>,
	{ lesson, locale }: Pick<Messages, 'lesson' | 'locale'>
): string => `${lesson.kinds[kind]} · ${formatMinutes(minutes, locale)}`;

/** The same, with the ages that the question is meant for. */
export const askedIn = (
	question: Pick<Question, 'kind' | 'minutes' | 'ages'>,
	messages: Pick<Messages, 'lesson' | 'locale'>
): string => `${workIn(question, messages)} · ${agesIn(question.ages, messages.lesson)}`;
