import { numberFormat } from '../../messages/formats';
import type { Unit } from '../../story/terms';
import { axisTo } from './axis';
import { formatNumber, mostOf, type Row } from './quantity';

/** A number as a bar from 0, in parts of the axis’ length. */
export interface Bar {
	/** Up to the least that it can be. */
	sure: number;
	/** Up to the most. */
	most: number;
	/** Whether it may be more still. */
	isOpen: boolean;
}

/** An axis from 0 for bars; only its last label has the unit. */
export interface BarAxis {
	end: number;
	ticks: { at: number; text: string }[];
}

/** The axis of the bars of some numbers. */
export function barAxisOf(rows: readonly Row[], unit: Unit, language: string): BarAxis {
	const { end, ticks } = axisTo(Math.max(1, mostOf(rows)), 2);
	const digits = numberFormat(language);
	return {
		end,
		ticks: ticks.map((tick) => ({
			at: tick / end,
			text: tick === end ? formatNumber(tick, unit, language) : digits.format(tick)
		}))
	};
}

/** The bar of a number; `null` where none is given. */
export function barOf({ range, estimate }: Row, { end }: BarAxis): Bar | null {
	if (!range) return null;
	const [least, most] = range;
	return {
		sure: estimate?.bound === 'up-to' ? 0 : least / end,
		most: most / end,
		isOpen: estimate?.bound === 'at-least'
	};
}
