import type { EventFile, StopFile, StoryFile } from './schema';
import type { Stop } from './story';
import { lessons, type Lesson } from './terms';

/** What a tour may begin and end with, beside events. */
export const endings: readonly string[] = ['opening', 'sources'];

/** Minutes that an event is given, so that a class can look, read and ask. */
const pace = 2.5;
/** Minutes for each of the opening and the sources. */
const edge = 1;

/** As many events as a lesson has time for, from the first on, as evenly as can be. */
function chosenFor(lesson: Lesson, events: readonly EventFile[]): EventFile[] {
	const room = Math.floor((lesson - 2 * edge) / pace);
	if (room >= events.length) return [...events];
	const last = events.length - 1;
	const kept = Array.from({ length: room }, (_, i) => Math.round((i * last) / (room - 1)));
	return kept.map((index) => events[index]!);
}

function planned(show: (lesson: Lesson) => number | null): Stop['minutes'] {
	const minutes = lessons.map((lesson) => [lesson, show(lesson)] as const);
	return Object.fromEntries(minutes.filter(([, length]) => length !== null));
}

/** The tour of a story whose author gives none: the opening, its events in order, and the sources. */
function defaultTour(events: readonly EventFile[]): Stop[] {
	const stop = (show: string, minutes: Stop['minutes'], question: string | null): Stop => ({
		show,
		minutes,
		hidesNames: false,
		question
	});
	const share = (lesson: Lesson) => {
		const chosen = chosenFor(lesson, events);
		return { chosen, minutes: (lesson - 2 * edge) / chosen.length };
	};
	const shares = Object.fromEntries(lessons.map((lesson) => [lesson, share(lesson)]));
	return [
		stop(
			'opening',
			planned(() => edge),
			null
		),
		...events.map((event) =>
			stop(
				event.id,
				planned((lesson) => {
					const { chosen, minutes } = shares[lesson]!;
					return chosen.includes(event) ? Math.round(minutes * 10) / 10 : null;
				}),
				event.questions[0]?.id ?? null
			)
		),
		stop(
			'sources',
			planned(() => edge),
			null
		)
	].filter(({ minutes }) => Object.keys(minutes).length > 0);
}

const stopOf = ({ show, minutes, hide, ask }: StopFile): Stop => ({
	show,
	minutes: planned((lesson) => minutes[lesson] ?? null),
	hidesNames: hide === 'names',
	question: ask ?? null
});

/** What a presenter goes through: as the author has it, or made from the events. */
export const tourOf = ({ tour, events }: StoryFile): Stop[] =>
	tour?.map(stopOf) ?? defaultTour(events);
