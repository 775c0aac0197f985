import { bestDateOf } from '../exploration/filter';
import { dateFormat } from '../messages/formats';
import type { Story } from '../story/story';
import type { When } from '../story/when';

const zero = '0'.charCodeAt(0);

/** Months are counted from the year 0, so that they can be added and compared. */
export function monthOf(date: string): number {
	const digit = (at: number) => date.charCodeAt(at) - zero;
	const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
	return year * 12 + digit(5) * 10 + digit(6) - 1;
}

/** Writes a month as addresses do, such as `2024-10`. */
export const writeMonth = (month: number): string =>
	`${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The month that a clock in the reader's time zone shows. */
export const monthAt = (clock: Date): number => clock.getFullYear() * 12 + clock.getMonth();

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

const daysOf = (when: When | null) =>
	[when?.earliest, when?.latest].filter((day) => typeof day === 'string');

/** The month that the story's time axis begins with: the one it names, or else that of its first event. */
export function firstMonth({ timelineFrom, events, article }: Story): number {
	if (timelineFrom) return monthOf(timelineFrom);
	const beginnings = events
		.map((event) => bestDateOf(event)?.earliest)
		.filter((day) => typeof day === 'string');
	const days = beginnings.length > 0 ? beginnings : daysOf(article.when);
	return days.length > 0
		? monthOf(days.reduce((least, day) => (day < least ? day : least)))
		: Infinity;
}

/** The last month that the story knows of: of the article, of its events by all who date them, and of what happened since. */
export function lastMonth({ article, events }: Story): number {
	let last = '';
	const note = (when: When | null) => {
		const day = when?.latest ?? when?.earliest ?? '';
		if (day > last) last = day;
	};
	note(article.when);
	for (const { when, since } of events) {
		note(when.article);
		note(when.found);
		for (const later of since) note(later.when);
	}
	return last ? monthOf(last) : -Infinity;
}
