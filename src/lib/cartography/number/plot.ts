import type { Story } from '../../story/story';
import type { Unit } from '../../story/terms';
import { axisTo } from './axis';
import { around, overlap, type Box } from '../labels/boxes';
import { labelSpots, type Spot } from './labels';
import { formatNumber, mostOf, type Row } from './quantity';
import { monthsOf, timeScale, type TimeTick } from './time-scale';

/** Size of a mark in em. */
const markSize = 0.9;
/** Length in em of the arrow of a number that may be higher or lower. */
export const arrowLength = 1.1;
const labelRoom = 2.6;
/** So much of a mark, in em, may another one cover. */
const slack = 0.2;

/** Where one of the numbers stands. Heights are in em below the top of the scale. */
export interface PlotMark {
	row: Row;
	/** Part of the width, and em by which it is moved aside so that no other mark covers it. */
	at: number;
	aside: number;
	/** Parts of the width between which it was given, where that is longer than the mark is wide. */
	span: readonly [from: number, to: number] | null;
	/** Of its greatest and of its least number; the same for one number. */
	top: number;
	bottom: number;
	/** Whither it is open. */
	open: 'up' | 'down' | null;
	/** Where the middle of its number stands, in em from the upper mark. */
	label: Spot;
}

/** Numbers over the time at which they were given. */
export interface Plot {
	height: number;
	grid: { y: number; text: string }[];
	times: TimeTick[];
	/** Where the article stands in time, as a part of the width. */
	article: number | null;
	marks: PlotMark[];
}

const openings = { exact: null, about: null, 'at-least': 'up', 'up-to': 'down' } as const;
const asides = [0, 0.8, -0.8, 1.6, -1.6, 2.4];

/** The boxes that a mark takes, in em. */
function boxesOf({ at, aside, top, bottom, open }: Omit<PlotMark, 'label'>, width: number): Box[] {
	const x = at * width + aside;
	const heads = [...new Set([top, bottom])].map((y) => around(x, y, markSize));
	const reach = open === 'up' ? [top - arrowLength, top] : [bottom, bottom + arrowLength];
	const arrow = { left: x - 0.25, right: x + 0.25, top: reach[0]!, bottom: reach[1]! };
	const stem = { left: x - 0.1, right: x + 0.1, top, bottom };
	return [...heads, ...(open ? [arrow] : []), ...(top < bottom ? [stem] : [])];
}

/**
 * Lays out the numbers that were given at known times. On a wider drawing nothing comes closer.
 *
 * @param width - of the drawing, in em, at the least
 * @param height - of its scale, in em
 */
export function plotOf(
	rows: readonly Row[],
	{ article, language }: Pick<Story, 'article' | 'language'>,
	unit: Unit,
	{ width, height, locale }: { width: number; height: number; locale: string }
): Plot {
	const drawn = rows.filter(({ number }) => number !== null);
	const axis = axisTo(Math.max(1, mostOf(drawn)), 3);
	const yOf = (number: number) => height * (1 - number / axis.end);
	const dated = drawn.map((row) => monthsOf(row.estimate!.when)!);
	const written = monthsOf(article.when);
	const time = timeScale(written ? [...dated, written] : dated, markSize / width);
	const middle = ([from, to]: readonly [number, number]) => time.at((from + to) / 2);

	const placed: Omit<PlotMark, 'label'>[] = [];
	for (const [i, row] of drawn.entries()) {
		const [from, to] = dated[i]!;
		const span = [time.at(from), time.at(to)] as const;
		const [least, most] = row.range!;
		const mark = {
			row,
			at: middle(dated[i]!),
			aside: 0,
			span: (span[1] - span[0]) * width > markSize ? span : null,
			top: yOf(most),
			bottom: yOf(least),
			open: openings[row.estimate!.bound]
		};
		const taken = placed.flatMap((other) => boxesOf(other, width));
		const isFree = (aside: number) =>
			!boxesOf({ ...mark, aside }, width).some((box) =>
				taken.some((other) => overlap(box, other, -slack))
			);
		placed.push({ ...mark, aside: asides.find(isFree) ?? 0 });
	}
	const labels = labelSpots(
		placed.map((mark) => ({
			text: String(mark.row.number),
			x: mark.at * width + mark.aside,
			y: mark.top,
			boxes: boxesOf(mark, width)
		})),
		{ left: 0, top: -arrowLength, right: width, bottom: height },
		written
			? [{ left: middle(written) * width, right: middle(written) * width, top: 0, bottom: height }]
			: []
	);
	return {
		height,
		grid: axis.ticks.map((tick) => ({ y: yOf(tick), text: formatNumber(tick, unit, language) })),
		times: time.ticks(labelRoom / width, locale),
		article: written && middle(written),
		marks: placed.map((mark, i) => ({ ...mark, label: labels[i]! }))
	};
}
