import type { Filter } from '../exploration/filter';
import { monthOf } from '../cartography/number/months';
import { writeMonth } from './months';

/** A time window: its first and last month. */
export interface Months {
	first: number;
	last: number;
}

const clamp = (month: number, { first, last }: Months) => Math.min(Math.max(month, first), last);

/** The window that the reader has chosen, within the whole time. */
export function windowOf({ from, to }: Filter, whole: Months): Months {
	const first = from ? clamp(monthOf(from), whole) : whole.first;
	const last = to ? clamp(monthOf(to), whole) : whole.last;
	return { first, last: Math.max(first, last) };
}

/** The window that the reader has chosen, even where it lies outside the whole time. */
export const statedWindow = ({ from, to }: Filter, whole: Months): Months => ({
	first: from ? monthOf(from) : whole.first,
	last: to ? monthOf(to) : whole.last
});

/** The choice that a window stands for; where it ends with the whole time, it leaves that end open. */
export const choiceOf = ({ first, last }: Months, whole: Months) => ({
	from: first > whole.first ? writeMonth(first) : undefined,
	to: last < whole.last ? writeMonth(last) : undefined
});

/** The window moved by some months, as far as the whole time goes; its length is kept. */
export function shift({ first, last }: Months, by: number, whole: Months): Months {
	const moved = Math.min(Math.max(by, whole.first - first), whole.last - last);
	return { first: first + moved, last: last + moved };
}
