import { dateFormat } from '../../messages/formats';

const zero = '0'.charCodeAt(0);

/** Months are counted from the year 0, so that they can be added and compared. */
export function monthOf(date: string): number {
	const digit = (at: number) => date.charCodeAt(at) - zero;
	const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
	return year * 12 + digit(5) * 10 + digit(6) - 1;
}

const dateIn = (month: number) => new Date(Date.UTC(Math.floor(month / 12), month % 12));

/** A month in words, such as “October 2024”. */
export const nameMonth = (
	month: number,
	locale: string,
	format: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long' }
): string => dateFormat(locale, { ...format, timeZone: 'UTC' }).format(dateIn(month));

/** When a day begins, in months: the middle of April has the fraction of a half. */
export function beginningOf(day: string): number {
	const month = monthOf(day);
	const days = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
	return month + (Number(day.slice(8, 10)) - 1) / days;
}

/** When a day ends, in months. */
export function endOf(day: string): number {
	const next = new Date(`${day}T00:00:00Z`);
	next.setUTCDate(next.getUTCDate() + 1);
	return beginningOf(next.toISOString().slice(0, 'YYYY-MM-DD'.length));
}
