import { numberFormat } from '../messages/formats';
import type { Messages } from '../messages/messages';
import { formatMinutes } from '../messages/minutes';
import { agesIn } from '../story/lesson/asked';
import type { Story, Tour } from '../story/story';

type Tours = readonly Tour[];

/** The tour with an id, or else the first of so many minutes; the story's usual one where there is neither. */
export const tourFor = ({ tours }: Pick<Story, 'tours'>, wanted: string): Tour =>
	tours.find(({ id }) => id === wanted) ??
	tours.find(({ minutes }) => String(minutes) === wanted) ??
	tours[0]!;

/** What a class has gone through before a tour, the first of all first. */
function before(tour: Tour, tours: Tours): Tour[] {
	const past: Tour[] = [];
	let found: Tour | undefined = tour;
	while ((found = tours.find(({ id }) => id === found?.follows)))
		if (found === tour || past.includes(found)) break;
		else past.unshift(found);
	return past;
}

/** How long a tour is, and the lesson that it is planned for: “10 min”, or “38 of 45 min”. */
export function lengthIn(
	{ minutes, lesson }: Tour,
	{ lesson: words, locale }: Pick<Messages, 'lesson' | 'locale'>
): string {
	const number = numberFormat(locale, { maximumFractionDigits: 1 }).format(minutes);
	return lesson && lesson !== minutes
		? words.within(number, formatMinutes(lesson, locale))
		: formatMinutes(minutes, locale);
}

/** Which part a tour is of several: “Part 2, after …”; empty for one that follows none. */
export function partIn(
	tour: Tour,
	tours: Tours,
	{ lesson, locale }: Pick<Messages, 'lesson' | 'locale'>
): string {
	const past = before(tour, tours);
	const last = past.at(-1);
	return last ? lesson.part(numberFormat(locale).format(past.length + 1), last.title) : '';
}

/** What there is to know of a tour before it is chosen: “38 of 45 min · Part 2, after … · ages 11–13 (grades 6–8)”. */
export const factsOf = (
	tour: Tour,
	tours: Tours,
	messages: Pick<Messages, 'lesson' | 'locale'>
): string =>
	[
		lengthIn(tour, messages),
		partIn(tour, tours, messages),
		tour.ages && agesIn(tour.ages, messages.lesson)
	]
		.filter(Boolean)
		.join(' · ');
