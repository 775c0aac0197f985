import { nameMonth } from '../cartography/number/months';

/** A time axis: whole months from the first to the last on a width in px, with room at both ends. */
export interface Axis {
	first: number;
	last: number;
	width: number;
	/** Room at each end in px. */
	pad: number;
}

/** A label on the axis; it begins at its month. */
export interface Tick {
	month: number;
	x: number;
	text: string;
	isYear: boolean;
}

/** How many months the axis has. */
export const lengthOf = ({ first, last }: Axis): number => last - first + 1;

/** Width of a month in px. */
export const scaleOf = (axis: Axis): number => (axis.width - 2 * axis.pad) / lengthOf(axis);

/** Where a moment stands on the axis, in px; `moment` in months. */
export const xOf = (axis: Axis, moment: number): number =>
	axis.pad + (moment - axis.first) * scaleOf(axis);

const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
/** Room in px between two labels. */
const gap = 8;

/**
 * The labels that fit: years first, then the month that the axis begins with, then as many months as
 * there is room for.
 *
 * @param widthOf - width of a text in px
 */
export function ticksOf(axis: Axis, locale: string, widthOf: (text: string) => number): Tick[] {
	const months = Array.from({ length: lengthOf(axis) }, (_, i) => axis.first + i);
	const tick = (month: number, isYear: boolean): Tick => ({
		month,
		x: xOf(axis, month),
		text: nameMonth(month, locale, isYear ? { year: 'numeric' } : { month: 'short' }),
		isYear
	});
	const end = ({ x, text }: Tick) => x + widthOf(text);
	const fits = (one: Tick, others: readonly Tick[]) =>
		end(one) <= axis.width &&
		others.every((other) => end(one) + gap <= other.x || end(other) + gap <= one.x);

	const widest = Math.max(...months.slice(0, 12).map((month) => widthOf(tick(month, false).text)));
	const step = steps.find((size) => size * scaleOf(axis) >= widest + gap) ?? steps.at(-1)!;
	const years = months.filter((month) => month % Math.max(step, 12) === 0);
	const rest = step < 12 ? months.filter((month) => month % 12 && month % step === 0) : [];
	const ticks: Tick[] = [];
	const candidates = [
		...years.map((month) => tick(month, true)),
		{
			...tick(axis.first, true),
			text: nameMonth(axis.first, locale, { year: 'numeric', month: 'short' })
		},
		...rest.map((month) => tick(month, false))
	];
	for (const one of candidates) if (fits(one, ticks)) ticks.push(one);
	return ticks.sort((a, b) => a.x - b.x);
}
