import { bestDateOf } from '../../exploration/filter';
import type { Since, StoryEvent } from '../../story/story';
import type { Theme } from '../../story/terms';
import type { When } from '../../story/when/when';
import type { Axis } from '../axis';
import { lengthOf } from '../axis';
import { monthOf } from '../../cartography/number/months';

/** How many events begin in each month of an axis, by theme. */
export type Counts = Record<Theme, number[]>;

/** Place on the axis of the month that a date begins in; what begins before the axis is at its first. */
function placeOf(when: When, { first, last }: Axis): number {
	const day = when.earliest ?? when.latest;
	return Math.min(Math.max(day ? monthOf(day) : first, first), last) - first;
}

/** Counts events by the month that they begin in. Events without a date are not counted. */
export function countEvents(events: Iterable<StoryEvent>, axis: Axis): Counts {
	const none = () => new Array<number>(lengthOf(axis)).fill(0);
	const counts: Counts = {
		military: none(),
		diplomatic: none(),
		economic: none(),
		cultural: none()
	};
	for (const event of events) {
		const when = bestDateOf(event);
		if (when) counts[event.theme][placeOf(when, axis)]! += 1;
	}
	return counts;
}

/** Counts what happened after the article by the month that it began in. */
export function countSince(since: Iterable<Since>, axis: Axis): number[] {
	const counts = new Array<number>(lengthOf(axis)).fill(0);
	for (const { when } of since) counts[placeOf(when, axis)]! += 1;
	return counts;
}

/** Adds counts month by month. */
export const sumOf = (some: readonly number[], others: readonly number[]): number[] =>
	some.map((count, i) => count + others[i]!);

/** A bar of one month, in px. */
interface Bars {
	/** Left edge of the first month and width of each. */
	x: number;
	width: number;
	/** Where the bars stand, and the height of one event. */
	bottom: number;
	unit: number;
}

const short = (px: number) => Number(px.toFixed(2));

/**
 * Bars as one SVG path, so that thousands of events cost one attribute.
 *
 * @param below - what the bars stand on, month by month
 */
export function pathOf(
	counts: readonly number[],
	below: readonly number[],
	{ x, width, bottom, unit }: Bars
): string {
	const gap = Math.min(2, width / 4);
	return counts
		.map((count, i) => {
			if (count === 0) return '';
			const left = short(x + i * width + gap / 2);
			const base = short(bottom - below[i]! * unit);
			return `M${left} ${base}v${short(-count * unit)}h${short(width - gap)}v${short(count * unit)}z`;
		})
		.join('');
}
