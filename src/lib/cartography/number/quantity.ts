import { numberFormat } from '../../messages/formats';
import type { Messages } from '../../messages/messages';
import type { Span } from '../../story/prose';
import type { Estimate, Place, Quantity, Story } from '../../story/story';
import type { Unit } from '../../story/terms';
import { lengthOf } from '../measure/measure';

type Words = Messages['quantity'];

/** What some of the numbers of a quantity count, by which their marks differ. */
export interface Count {
	/** Its place among the kinds of things that are counted. */
	kind: number;
	text: Span[];
}

/** A number of a quantity as it is drawn and read out. */
export interface Row {
	kind: 'claimed' | 'measured' | 'other';
	id: string;
	/** Who gives it; `null` for the one that is measured on the map. */
	estimate: Estimate | null;
	/** Least and most, in the quantity's unit; `null` where no number is given. */
	range: readonly [least: number, most: number] | null;
	/** The same in words, such as “about 600”. */
	value: string;
	/** `null` where all numbers of the quantity count the same. */
	count: Count | null;
	/** By which it is found in the drawing; `null` where it is not drawn over time. */
	number: number | null;
}

/** A number in its unit, such as “17.4 km” or “4,700”. */
export const formatNumber = (number: number, unit: Unit, language: string): string =>
	unit === 'count'
		? numberFormat(language).format(number)
		: numberFormat(language, {
				style: 'unit',
				unit: unit === 'km' ? 'kilometer' : 'meter',
				maximumFractionDigits: unit === 'km' ? 1 : 0
			}).format(number);

function valueOf({ range, bound }: Estimate, unit: Unit, words: Words, language: string): string {
	if (!range) return words.unclaimed;
	const [least, most] = range.map((number) => formatNumber(number, unit, language));
	return words.bounds[bound](least === most ? least! : words.range(least!, most!));
}

const dayOf = ({ estimate }: Row) => estimate?.when?.latest ?? estimate?.when?.earliest ?? '';

/** The place whose line a quantity is the length of, if it is one. */
export const lineOf = ({ line }: Quantity, { places }: Pick<Story, 'places'>): Place | null =>
	places.find(({ id }) => id === line) ?? null;

const isDrawn = (row: Row) => row.range !== null && dayOf(row) !== '';

function inTime(rows: readonly Row[]): Row[] {
	const sorted = [...rows].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
	const drawn = sorted.filter(isDrawn);
	return [
		...sorted.filter((row) => !isDrawn(row)),
		...drawn.map((row, i) => ({ ...row, number: i + 1 }))
	];
}

/**
 * The numbers of a quantity in the order in which they are read: by the time at which they were given where they are seen
 * over time, after those that cannot be; else that of the article, that of the map, and then the author's order.
 */
export function rowsOf(quantity: Quantity, story: Story, words: Words): Row[] {
	const { unit, counts, claimed, others, isOverTime } = quantity;
	const { language } = story;
	const countOf = (id: string | null): Count | null => {
		const kind = counts.findIndex((count) => count.id === id);
		return counts.length > 1 && kind >= 0 ? { kind, text: counts[kind]!.text } : null;
	};
	const row = (kind: Row['kind'], estimate: Estimate): Row => ({
		kind,
		id: estimate.id,
		estimate,
		range: estimate.range,
		value: valueOf(estimate, unit, words, language),
		count: countOf(estimate.counts),
		number: null
	});
	const line = lineOf(quantity, story);
	const km = line ? lengthOf(line.geometry) : 0;
	const length = unit === 'm' ? km * 1000 : km;
	const measured: Row = {
		kind: 'measured',
		id: 'measured',
		estimate: null,
		range: [length, length],
		value: formatNumber(length, unit, language),
		count: null,
		number: null
	};
	const rows = [
		row('claimed', claimed),
		...(line ? [measured] : []),
		...others.map((other) => row('other', other))
	];
	return isOverTime ? inTime(rows) : rows;
}

/** The greatest number of some rows. */
export const mostOf = (rows: readonly Row[]): number =>
	Math.max(...rows.map(({ range }) => range?.[1] ?? 0));
