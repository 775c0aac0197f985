import { monthOf } from '../cartography/number/months';
import { bestDateOf } from '../exploration/filter';
import type { Story } from '../story/story';
import type { When } from '../story/when/when';

/** Writes a month as addresses do, such as `2024-10`. */
export const writeMonth = (month: number): string =>
	`${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The month that a clock in the reader's time zone shows. */
export const monthAt = (clock: Date): number => clock.getFullYear() * 12 + clock.getMonth();

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

/**
 * The months that a story's time axis has, to today's at the least. A story without a date, such as one that is half
 * written, has that of today alone.
 *
 * @param today - the month on the reader's clock; `-Infinity` where that is not known yet
 */
export function monthsOf(story: Story, today: number): { first: number; last: number } {
	const known = [firstMonth(story), Math.max(lastMonth(story), today)].filter(Number.isFinite);
	return {
		first: Math.min(...known, ...(known.length > 0 ? [] : [0])),
		last: Math.max(...known, 0)
	};
}
