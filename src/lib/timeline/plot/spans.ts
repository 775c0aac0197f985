import type { Precision, When } from '../../story/when/when';
import type { Axis } from '../axis';
import { beginningOf, endOf } from '../../cartography/number/months';

/** What is drawn for a date, on the axis: in months. */
export interface Span {
	from: number;
	to: number;
	/** Over so many months it comes and goes, where its ends are uncertain; never longer than itself. */
	fade: { from: number; to: number };
	/** True where it begins before the axis. */
	isCut: boolean;
	/** True where it has no end. */
	isOpen: boolean;
}

const daysPerMonth = 30.44;

/** Months within which an end of an interval lies. */
const vague = { year: 12, month: 1, day: 0 } satisfies Record<Precision, number>;

const clamp = (value: number, least: number, most: number) =>
	Math.min(Math.max(value, least), most);

/**
 * What to draw for a date. An approximate end fades over its margin to both sides; an end of an interval
 * that is given as a year or a month only fades within that.
 */
export function spanOf(
	{ earliest, latest, isInterval, precision, margin }: When,
	{ first, last }: Axis
): Span {
	const present = last + 1;
	const vagueness = (end: Precision) => (isInterval ? vague[end] : 0);
	const begins = earliest ? beginningOf(earliest) : -Infinity;
	const finishes = latest ? endOf(latest) : Infinity;
	const before = margin.earliest / daysPerMonth;
	const after = margin.latest / daysPerMonth;
	const isCut = begins < first;
	const isOpen = latest === null;
	const from = clamp(begins - before, first, present);
	const to = clamp(finishes + after, from, present);
	const whole = begins + Math.max(before, vagueness(precision.earliest));
	const fades = finishes - Math.max(after, vagueness(precision.latest));
	const isSharp = { from: isCut || whole <= begins, to: isOpen || fades >= finishes };
	const fadeFrom = isSharp.from ? 0 : clamp(whole, from, to) - from;
	const fadeTo = isSharp.to ? 0 : to - clamp(fades, from, to);
	const excess = Math.max(1, (fadeFrom + fadeTo) / Math.max(to - from, Number.EPSILON));
	return { from, to, fade: { from: fadeFrom / excess, to: fadeTo / excess }, isCut, isOpen };
}
