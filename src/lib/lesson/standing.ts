import type { Camera } from '../story/story';
import { readAddress, writeAddress } from '../exploration/address';

/** Time spent on a lesson: since a moment if it runs, in ms of the epoch; or so many ms if it stands still. */
export type Clock = { since: number } | { spent: number };

/** Where a presenter is: what the windows of a lesson tell each other, and their addresses keep. */
export interface Standing {
	/** Id of the tour, or its minutes; empty for the story's usual one. */
	tour: string;
	/** Id of the step; empty for the first. */
	step: string;
	isBlank: boolean;
	/** Where the class is shown the map, other than the step has it. */
	at: Camera | null;
	clock: Clock;
}

function readClock(text: string): Clock {
	const [, mark, digits] = /^(@?)(\d{1,10})$/.exec(text) ?? [];
	if (digits === undefined) return { spent: 0 };
	const ms = Number(digits) * 1000;
	return mark ? { since: ms } : { spent: ms };
}

function writeClock(clock: Clock): string | null {
	if ('since' in clock) return `@${Math.round(clock.since / 1000)}`;
	const seconds = Math.round(clock.spent / 1000);
	return seconds > 0 ? String(seconds) : null;
}

/** Ms that a clock shows at a moment. */
export const timeOn = (clock: Clock, now: number): number =>
	'since' in clock ? Math.max(0, now - clock.since) : clock.spent;

/**
 * Reads the query of a presenter's address, such as `?tour=border&step=harvest.text`. Total. `lesson` with minutes is
 * what addresses had before tours had ids.
 */
export function readStanding(search: string): Standing {
	const parameters = new URLSearchParams(search);
	return {
		tour: parameters.get('tour') ?? parameters.get('lesson') ?? '',
		step: parameters.get('step') ?? '',
		isBlank: parameters.get('blank') === 'on',
		at: readAddress(search).at ?? null,
		clock: readClock(parameters.get('time') ?? '')
	};
}

/** Writes where a presenter is as a query. */
export function writeStanding({ tour, step, isBlank, at, clock }: Standing): string {
	const written = {
		tour,
		step,
		blank: isBlank ? 'on' : null,
		time: writeClock(clock)
	};
	const own = Object.entries(written).flatMap(([key, value]) =>
		value ? [`${key}=${encodeURIComponent(value).replaceAll('%40', '@')}`] : []
	);
	const view = at ? [writeAddress({ at }).slice(1)] : [];
	return `?${[...own, ...view].join('&')}`;
}
