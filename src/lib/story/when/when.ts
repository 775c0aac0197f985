import edtf, { type ExtendedDate } from 'edtf';
import { remembering } from '../remembering';
import { dateFormat } from '../../messages/formats';
import type { Messages } from '../../messages/messages';

/** How exactly an end of a date is given. */
export type Precision = 'year' | 'month' | 'day';

/** A date of level 1 EDTF (ISO 8601-2), understood once when the story is built. */
export interface When {
	edtf: string;
	/** The date in words of the story's language. */
	text: string;
	/** First and last day that the date can mean, ISO 8601; `null` for an open end. */
	earliest: string | null;
	latest: string | null;
	/** True for a date that is given as from one to another. */
	isInterval: boolean;
	/** How exactly each end is given; an open one counts as a day. */
	precision: { earliest: Precision; latest: Precision };
	/** True where an end is marked approximate (`~`), such as “mid-July”. */
	approximate: boolean;
	/**
	 * Days by which each end may lie off where it is marked approximate, else 0. EDTF gives no figure;
	 * these are for drawing: a third of a month for a day, half a month for a month, a quarter of a year
	 * for a year.
	 */
	margin: { earliest: number; latest: number };
	/** True where the date is marked uncertain (`?`): deduced, not stated. */
	uncertain: boolean;
}

type End = ExtendedDate | 'open';

interface Span {
	lower: End;
	upper: End;
	single: boolean;
}

function endOf(end: ExtendedDate | number | null): End {
	return end === null || typeof end === 'number' ? 'open' : end;
}

const spanOf = remembering((text): Span => {
	const parsed = edtf(text, { level: 1, types: ['Date', 'Interval'] });
	if (!('lower' in parsed)) return { lower: parsed, upper: parsed, single: true };
	return { lower: endOf(parsed.lower), upper: endOf(parsed.upper), single: false };
}, 1000);

/** Why a text is no date that a story may carry. */
type DateFault = 'not-a-date' | 'date-reversed' | 'date-open' | 'date-digits-open';

/** Why the text is no date that a story may carry, as the code of a fault; or `null` if it is one. */
export function faultOfDate(text: string): DateFault | null {
	let span: Span;
	try {
		span = spanOf(text);
	} catch (error) {
		return String(error).includes('upper bound') ? 'date-reversed' : 'not-a-date';
	}
	const ends = [span.lower, span.upper].filter((end) => end !== 'open');
	if (ends.length === 0) return 'date-open';
	if (ends.some((end) => end.unspecified.value !== 0)) return 'date-digits-open';
	return null;
}

const formats: readonly Intl.DateTimeFormatOptions[] = [
	{ year: 'numeric' },
	{ year: 'numeric', month: 'long' },
	{ year: 'numeric', month: 'long', day: 'numeric' }
];

const formatOf = (language: string, date: ExtendedDate) =>
	dateFormat(language, { ...formats[date.precision - 1], timeZone: 'UTC' });

const isRough = (end: End) => end !== 'open' && end.approximate.value !== 0;
const isDeduced = (end: End) => end !== 'open' && end.uncertain.value !== 0;

function describe(span: Span, language: string, words: Messages['when']): string {
	const { lower, upper, single } = span;
	const plainly = (date: ExtendedDate) => formatOf(language, date).format(date.min);
	const inWords = (date: ExtendedDate) =>
		isRough(date) ? words.about(plainly(date)) : plainly(date);
	if (lower === 'open') return words.until(inWords(upper as ExtendedDate));
	if (upper === 'open') return words.since(inWords(lower));
	if (single) return inWords(lower);
	if (isRough(lower) && isRough(upper))
		return words.about(words.fromTo(plainly(lower), plainly(upper)));
	if (isRough(lower) || isRough(upper) || lower.precision !== upper.precision)
		return words.fromTo(inWords(lower), inWords(upper));
	return formatOf(language, lower).formatRange(lower.min, upper.min);
}

const margins = [91, 15, 10];
const marginOf = (end: End) => (end !== 'open' && isRough(end) ? margins[end.precision - 1]! : 0);

const precisions: readonly Precision[] = ['year', 'month', 'day'];
const precisionOf = (end: End): Precision =>
	end === 'open' ? 'day' : precisions[end.precision - 1]!;

const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/**
 * Understands an EDTF date and puts it in words.
 *
 * @param language - BCP 47 tag for `Intl`
 * @throws if the text is no date of level 1; `faultOfDate` tells beforehand
 */
export function parseWhen(text: string, language: string, words: Messages['when']): When {
	const span = spanOf(text);
	const described = describe(span, language, words);
	const uncertain = isDeduced(span.lower) || isDeduced(span.upper);
	return {
		edtf: text,
		text: uncertain ? words.deduced(described) : described,
		earliest: span.lower === 'open' ? null : isoDay(span.lower.min),
		latest: span.upper === 'open' ? null : isoDay(span.upper.max),
		isInterval: !span.single,
		precision: { earliest: precisionOf(span.lower), latest: precisionOf(span.upper) },
		approximate: isRough(span.lower) || isRough(span.upper),
		margin: { earliest: marginOf(span.lower), latest: marginOf(span.upper) },
		uncertain
	};
}
