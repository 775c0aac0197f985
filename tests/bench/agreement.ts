import { measures } from './measures';
import type { Row } from './results';

/** By which share of the smaller two ratios may differ and yet agree: machines are not the same for long. */
const tolerance = 0.15;

interface Agreement {
	/** How many ratios both runs have. */
	compared: number;
	/** Those that differ by more, before and now. */
	apart: { row: Row; before: number; now: number }[];
}

/** Holds the ratios of a run against those of another. A ratio that only one of them has is left out. */
export function compare(rows: readonly Row[], others: readonly Row[]): Agreement {
	const both = rows.flatMap((row) => {
		const other = others.find(
			({ section, measure }) => section === row.section && measure === row.measure
		);
		return row.ratio === null || !other || other.ratio === null
			? []
			: [{ row, before: other.ratio, now: row.ratio }];
	});
	const isApart = ({ before, now }: Agreement['apart'][number]) =>
		before !== now && Math.max(before, now) / Math.min(before, now) > 1 + tolerance;
	return { compared: both.length, apart: both.filter(isApart) };
}

/** How a run stands to another, in words. */
export function writeAgreement({ compared, apart }: Agreement, when: string): string {
	const percent = `${Math.round(tolerance * 100)} %`;
	const head = `${compared - apart.length} of ${compared} ratios are within ${percent} of those of ${when}`;
	if (apart.length === 0) return `${head}.`;
	const lines = apart.map(
		({ row: { section, measure }, before, now }) =>
			`  ${section}, ${measures[measure][0]}: ${before.toFixed(2)}, now ${now.toFixed(2)}`
	);
	return [`${head}; not:`, ...lines].join('\n');
}
