import { measures, type Measure } from './measures';
import type { Row } from './results';

/** What a figure must not exceed: a multiple of the floor's, the floor's and some more, or a number. */
export interface Budget {
	section: string;
	measure: Measure;
	ratio?: number;
	/** Beyond the floor, in the measure's unit. */
	more?: number;
	value?: number;
}

export interface Verdict {
	budget: Budget;
	/** What was measured, in the budget's own kind; `null` if it was not. */
	found: number | null;
	holds: boolean;
}

function findIn({ ratio, more }: Budget, { tumen, floor, ratio: found }: Row): number | null {
	if (ratio !== undefined) return found;
	if (more !== undefined) return floor && tumen.median - floor.median;
	return tumen.median;
}

/**
 * Holds what was measured against the budgets of the sections that were run. A budget of which nothing was measured
 * is broken.
 */
export function judge(
	budgets: readonly Budget[],
	rows: readonly Row[],
	sections: readonly string[]
): Verdict[] {
	return budgets
		.filter(({ section }) => sections.includes(section))
		.map((budget) => {
			const { section, measure, ratio, more, value } = budget;
			const row = rows.find((row) => row.section === section && row.measure === measure);
			const found = row ? findIn(budget, row) : null;
			const most = ratio ?? more ?? value;
			return { budget, found, holds: found !== null && most !== undefined && found <= most };
		});
}

/**
 * Checks what `budgets.json` holds.
 *
 * @throws if an entry names no known measure, or not just one limit
 */
export function checkBudgets(budgets: readonly Budget[]): readonly Budget[] {
	for (const { section, measure, ratio, more, value } of budgets) {
		const limits = [ratio, more, value].filter((limit) => limit !== undefined);
		if (!(measure in measures) || limits.length !== 1)
			throw new Error(
				`The budget of “${section}: ${measure}” has no known measure or no one limit.`
			);
	}
	return budgets;
}
