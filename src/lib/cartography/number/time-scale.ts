import type { When } from '../../story/when/when';
import { beginningOf, endOf, nameMonth } from './months';

/** Where a label of a time scale stands. */
export interface TimeTick {
	/** Part of the scale's length. */
	at: number;
	/** Such as “Jan”; empty where the scale goes by years. */
	month: string;
	/** Only at the first label and where a year begins. */
	year: string;
}

/** Months from one label to the next, of which the least is taken that leaves room enough. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** When a date begins and ends, in months; `null` where neither is known. */
export function monthsOf(when: When | null): readonly [from: number, to: number] | null {
	const from = when?.earliest ?? when?.latest;
	const to = when?.latest ?? when?.earliest;
	return from && to ? [beginningOf(from), endOf(to)] : null;
}

/** A scale of whole months that holds some dates, with a part of its length free at both ends. */
export function timeScale(dates: readonly (readonly [number, number])[], free: number) {
	const first = Math.floor(Math.min(...dates.map(([from]) => from)));
	const last = Math.max(Math.ceil(Math.max(...dates.map(([, to]) => to))), first + 1);
	return {
		/** Where a moment stands, in parts of the scale's length. */
		at: (month: number): number => free + ((month - first) / (last - first)) * (1 - 2 * free),
		/** The labels that there is room for, each so much of the length. */
		ticks(room: number, locale: string): TimeTick[] {
			const perMonth = (1 - 2 * free) / (last - first);
			const step = steps.find((size) => size * perMonth >= room) ?? steps.at(-1)!;
			const begin = Math.ceil(first / step) * step;
			const count = Math.max(0, Math.floor((last - begin) / step) + 1);
			return Array.from({ length: count }, (_, i) => begin + i * step).map((month, i) => ({
				at: this.at(month),
				month: step < 12 ? nameMonth(month, locale, { month: 'short' }) : '',
				year: i === 0 || month % 12 === 0 ? nameMonth(month, locale, { year: 'numeric' }) : ''
			}));
		}
	};
}
