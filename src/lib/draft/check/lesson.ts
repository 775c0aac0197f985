import { checkUnique, pathOf, type Report } from './unique';
import type { QuantityFile, QuestionFile, StoryFile, TourFile } from '../schema/story';
import { edges } from '../tell/tours';

/** Reports questions whose ages are the wrong way round. */
export function checkAges(questions: readonly QuestionFile[], path: string, report: Report): void {
	questions.forEach(({ ages: [from, to] }, i) => {
		if (from > to) report(`${path}.questions[${i}].ages`, 'end before they begin');
	});
}

/** Reports what in a quantity cannot be drawn, or could be read as what it is not. */
export function checkQuantity(quantity: QuantityFile, path: string, report: Report): void {
	const { line, unit, axis, counts, claimed, others } = quantity;
	const estimates = [
		[`${path}.claimed`, claimed] as const,
		...others.map((other, i) => [`${path}.others[${i}]`, other] as const)
	];
	checkUnique(
		[...counts, ...others.map(({ id }) => id)].map((id) => [path, id]),
		report
	);
	if ([...counts, ...others.map(({ id }) => id)].includes('claimed'))
		report(path, '“claimed” is kept for what the article says');
	if (line && unit === 'count') report(`${path}.unit`, 'a line is measured in km or m');
	for (const [at, { counts: counted, when, value }] of estimates) {
		const needsCount = counts.length > 0 && value !== undefined;
		if (counted ? !counts.includes(counted) : needsCount)
			report(`${at}.counts`, `says none of ${counts.join(', ') || 'what the quantity counts'}`);
		if (axis === 'time' && !when) report(`${at}.when`, 'is missing, and its axis is time');
	}
}

/** Rounded, since tenths of minutes do not add up in binary. */
const sum = (numbers: readonly number[]) =>
	Math.round(numbers.reduce((total, number) => total + number, 0) * 100) / 100;

function checkTour(tour: TourFile, path: string, story: StoryFile, report: Report): void {
	const stops = tour.stops.map((stop, i) => [`${path}.stops[${i}]`, stop] as const);
	checkUnique(
		stops.map(([at, { show }]) => [at, show]),
		report
	);
	for (const [at, { show, ask, hide: hidden = [] }] of stops) {
		const hide = [hidden].flat();
		const event = story.events.find(({ id }) => id === show);
		const questions = event?.questions ?? (show === 'ticket' ? story.questions : []);
		if (!event && !edges.includes(show)) report(`${at}.show`, `no event “${show}” is listed`);
		if (!event && hide.length > 0) report(`${at}.hide`, 'only what an event shows can be hidden');
		if (hide.includes('check') && !ask)
			report(`${at}.ask`, 'is missing: what is hidden needs a question');
		if (ask && !questions.some(({ id }) => id === ask))
			report(`${at}.ask`, `${event ? 'the event' : 'the story'} asks no question “${ask}”`);
		if (show === 'ticket' && !ask) report(`${at}.ask`, 'is missing: an exit ticket asks something');
	}
	const all = sum(tour.stops.map(({ minutes }) => minutes));
	if (all !== tour.minutes) report(`${path}.minutes`, `its stops take ${all} minutes`);
	if (tour.lesson !== undefined && tour.lesson < tour.minutes)
		report(`${path}.lesson`, `is shorter than the tour`);
	if (tour.ages && tour.ages[0] > tour.ages[1]) report(`${path}.ages`, 'end before they begin');
	if (tour.follows === tour.id || !story.tours?.some(({ id }) => id === (tour.follows ?? tour.id)))
		report(`${path}.follows`, `no other tour “${tour.follows}” is listed`);
}

/** Reports what is wrong in the story's tours and its own questions. */
export function checkTours(story: StoryFile, report: Report): void {
	const tours = (story.tours ?? []).map((tour, i) => [`tours[${i}] (${tour.id})`, tour] as const);
	checkUnique(
		tours.map(([path, { id }]) => [path, id]),
		report
	);
	for (const [path, tour] of tours) checkTour(tour, path, story, report);
	checkUnique(
		story.questions.map(({ id }, i) => [`questions[${i}]`, id]),
		report
	);
	checkAges(story.questions, 'story', report);
	story.events.forEach((event, index) => {
		if (edges.includes(event.id))
			report(pathOf(event, index), `“${event.id}” is kept for the tours`);
	});
}
