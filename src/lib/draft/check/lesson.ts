import { storyFile, type Draft, type Pointer } from '../draft';
import { reporter, type Fault, type Report } from '../fault';
import { edges } from '../mentions';
import { at } from '../pointer';
import { checkUnique } from './unique';
import type { QuantityFile, QuestionFile, StoryFile, TourFile } from '../schema/story';

function checkAges(questions: readonly QuestionFile[], path: Pointer, report: Report): void {
	questions.forEach(({ ages: [from, to] }, i) => {
		if (from > to) report(at(path, 'questions', i, 'ages'), 'ages-reversed');
	});
}

/** Reports what in a quantity cannot be drawn, or could be read as what it is not. */
function checkQuantity(
	quantity: QuantityFile,
	path: Pointer,
	isLine: (id: string) => boolean,
	report: Report
): void {
	const { line, unit, axis, counts, claimed, others } = quantity;
	const estimates = [
		[at(path, 'claimed'), claimed] as const,
		...others.map((other, i) => [at(path, 'others', i), other] as const)
	];
	if ([...counts, ...others.map(({ id }) => id)].includes('claimed'))
		report(path, 'claimed-is-kept');
	if (line && !isLine(line)) report(at(path, 'line'), 'not-a-line', { id: line });
	if (line && unit === 'count') report(at(path, 'unit'), 'line-not-counted');
	for (const [where, { counts: counted, when, value }] of estimates) {
		const needsCount = counts.length > 0 && value !== undefined;
		if (counted ? !counts.includes(counted) : needsCount)
			report(at(where, 'counts'), 'counts-none', { options: counts.join(', ') });
		if (axis === 'time' && !when) report(at(where, 'when'), 'time-needed');
	}
}

/** Rounded, since tenths of minutes do not add up in binary. */
const sum = (numbers: readonly number[]) =>
	Math.round(numbers.reduce((total, number) => total + number, 0) * 100) / 100;

function checkStops(tour: TourFile, path: Pointer, story: StoryFile, report: Report): void {
	tour.stops.forEach(({ show, ask, hide }, i) => {
		const where = at(path, 'stops', i);
		const event = story.events.find(({ id }) => id === show);
		const questions = event?.questions ?? (show === 'ticket' ? story.questions : []);
		if (!event && edges.includes(show) && hide.length > 0)
			report(at(where, 'hide'), 'only-events-hide');
		if (hide.includes('check') && !ask) report(at(where, 'ask'), 'hidden-without-question');
		if (ask && !questions.some(({ id }) => id === ask))
			report(at(where, 'ask'), event ? 'event-asks-not' : 'story-asks-not', { id: ask });
		if (show === 'ticket' && !ask) report(at(where, 'ask'), 'ticket-without-question');
	});
}

function checkTour(tour: TourFile, path: Pointer, story: StoryFile, report: Report): void {
	checkStops(tour, path, story, report);
	const minutes = sum(tour.stops.map((stop) => stop.minutes));
	if (minutes !== tour.minutes) report(at(path, 'minutes'), 'minutes-differ', { minutes });
	if (tour.lesson !== undefined && tour.lesson < tour.minutes)
		report(at(path, 'lesson'), 'lesson-too-short');
	if (tour.ages && tour.ages[0] > tour.ages[1]) report(at(path, 'ages'), 'ages-reversed');
	const { follows } = tour;
	if (follows === tour.id || (follows && !story.tours?.some(({ id }) => id === follows)))
		report(at(path, 'follows'), 'tour-not-listed', { id: follows });
}

/** Reports what is wrong in a draft's numbers, questions and tours. */
export function checkLesson(draft: Draft, faults: Fault[]): void {
	const { story, places } = draft;
	const report = reporter(draft, storyFile, faults);
	const lines = places.features.filter(({ geometry }) => geometry.type === 'LineString');
	const isLine = (id: string) => lines.some((place) => place.id === id);
	story.tours?.forEach((tour, i) => {
		const path = at('/tours', i);
		const stops = tour.stops.map(({ show: id }, k) => ({
			file: storyFile,
			pointer: at(path, 'stops', k),
			id
		}));
		checkUnique(draft, stops, faults);
		checkTour(tour, path, story, report);
	});
	checkAges(story.questions, '', report);
	story.events.forEach((event, i) => {
		const path = at('/events', i);
		if (edges.includes(event.id)) report(at(path, 'id'), 'kept-for-tours', { id: event.id });
		checkAges(event.questions, path, report);
		event.quantities.forEach((quantity, k) =>
			checkQuantity(quantity, at(path, 'quantities', k), isLine, report)
		);
	});
}
