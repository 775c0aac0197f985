import type { Question, Stop, Story, StoryEvent, Tour } from '../../story/story';

/** A stop of a tour, with when it begins and ends in minutes from the start. */
export interface Planned {
	stop: Stop;
	event: StoryEvent | null;
	question: Question | null;
	from: number;
	to: number;
}

/** Tenths of minutes do not add up in binary. */
const whole = (minutes: number) => Math.round(minutes * 100) / 100;

/** The stops of a tour in time. */
export function planOf(tour: Tour, { events, questions }: Story): Planned[] {
	let at = 0;
	return tour.stops.map((stop) => {
		const event = events.find(({ id }) => id === stop.show) ?? null;
		const asked = event?.questions ?? questions;
		const from = at;
		at = whole(at + stop.minutes);
		return {
			stop,
			event,
			question: asked.find(({ id }) => id === stop.question) ?? null,
			from,
			to: at
		};
	});
}
