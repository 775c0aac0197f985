import type { Messages } from '../../messages/messages';
import { toldIn, withLanguage, type Span } from '../../story/prose';
import type { EventFile, StoryFile, TourFile } from '../schema/story';
import type { Stop, Tour } from '../../story/story';
import { own } from '../own';
import type { Words } from '../wording';

/** Minutes of the tours of a story whose author gives none, the usual one first. */
const lengths = [25, 10, 45];
/** Minutes that an event is given at least, so that a class can look, read and ask. */
const pace = 2.5;
/** Minutes for each of the opening and the sources. */
const edge = 1;

/** As many events as there is time for, from the first on, as evenly as can be. */
function chosenFor(minutes: number, events: readonly EventFile[]): EventFile[] {
	const room = Math.floor((minutes - 2 * edge) / pace);
	if (room >= events.length) return [...events];
	const last = events.length - 1;
	const kept = Array.from({ length: room }, (_, i) => Math.round((i * last) / (room - 1)));
	return kept.map((index) => events[index]!);
}

const stopAt = (show: string, minutes: number, question: string | null = null): Stop => ({
	show,
	minutes,
	hidesNames: false,
	asksFirst: false,
	question
});

/** A tour of a story whose author gives none: the opening, as many events as there is time for, and the sources. */
function tourIn(minutes: number, events: readonly EventFile[], title: string): Tour {
	const chosen = chosenFor(minutes, events);
	const each = Math.round(((minutes - 2 * edge) / Math.max(chosen.length, 1)) * 10) / 10;
	return {
		id: String(minutes),
		title,
		goals: [],
		ages: null,
		codes: [],
		minutes,
		lesson: null,
		follows: null,
		stops: [
			stopAt('opening', edge),
			...chosen.map(({ id, questions }) => stopAt(id, each, questions[0]?.id)),
			stopAt('sources', edge)
		]
	};
}

function tourOf(
	{ id, minutes, lesson, follows, ages, codes, stops }: TourFile,
	words: Words,
	gap: Span[]
): Tour {
	const { title = gap, goals = [] } = own(words.tours, id) ?? {};
	return {
		id,
		...withLanguage('title', toldIn(title)),
		goals,
		ages: ages ?? null,
		codes: codes.map((code) => ({
			code: code.toUpperCase(),
			text: own(words.curriculum, code) ?? gap
		})),
		minutes,
		lesson: lesson ?? null,
		follows: follows ?? null,
		stops: stops.map(({ show, minutes, hide, ask }) => ({
			...stopAt(show, minutes, ask),
			hidesNames: hide.includes('names'),
			asksFirst: hide.includes('check')
		}))
	};
}

/** What a presenter can go through: as the author has it, or made from the events. */
export const toursOf = (
	{ tours, events }: StoryFile,
	words: Words,
	messages: Messages['lesson'],
	gap: Span[]
): Tour[] =>
	tours?.map((tour) => tourOf(tour, words, gap)) ??
	lengths.map((minutes) => tourIn(minutes, events, messages.tour(minutes)));
