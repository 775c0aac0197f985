import type { Budget, Verdict } from './budgets';
import { measures, type Measure } from './measures';
import { summarise, type Row, type Section } from './results';

const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const ratios = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A figure with its unit: bytes as kB of 1,000, times in ms. */
export function write(value: number, measure: Measure): string {
	if (!Number.isFinite(value)) return 'not in time';
	const [, unit] = measures[measure];
	if (unit === 'B') return `${digits.format(value / 1000)} kB`;
	return unit ? `${digits.format(value)} ${unit}` : digits.format(value);
}

const writeRatio = (ratio: number): string =>
	Number.isFinite(ratio) ? `${ratios.format(ratio)} ×` : '–';

function writeLimit({ ratio, more, value, measure }: Budget): string {
	if (ratio !== undefined) return `≤ ${ratios.format(ratio)} ×`;
	return more === undefined ? `≤ ${write(value!, measure)}` : `≤ floor + ${write(more, measure)}`;
}

/** How a verdict is told in the table. */
export function writeVerdict({ budget, holds, found }: Verdict): string {
	const limit = `${holds ? 'holds' : 'BROKEN'}: ${writeLimit(budget)}`;
	if (budget.more === undefined || found === null) return limit;
	return `${limit} (floor + ${write(found, budget.measure)})`;
}

function cellsOf({ measure, tumen, floor, ratio }: Row, verdict: Verdict | undefined): string[] {
	const figure = ({ median, spread }: Row['tumen']) =>
		`${write(median, measure)}${spread > 0 ? ` ± ${write(spread / 2, measure)}` : ''}`;
	return [
		measures[measure][0],
		figure(tumen),
		floor ? figure(floor) : '',
		ratio === null ? '' : writeRatio(ratio),
		verdict ? writeVerdict(verdict) : ''
	];
}

/** Lines of text with their cells one below the other; all but the first and the last to the right. */
export function align(lines: readonly (readonly string[])[]): string[] {
	const widths = (lines[0] ?? []).map((_, i) =>
		Math.max(...lines.map((cells) => [...cells[i]!].length))
	);
	return lines.map((cells) =>
		cells
			.map((cell, i) => {
				const space = ' '.repeat(widths[i]! - [...cell].length);
				return i === 0 || i === cells.length - 1 ? cell + space : space + cell;
			})
			.join('  ')
			.trimEnd()
	);
}

/** A section as a table: medians ± half the distance between the quartiles. */
export function writeSection(section: Section, verdicts: readonly Verdict[]): string {
	const rows = summarise(section);
	const { title, seconds } = section;
	const lines = rows.map((row) =>
		cellsOf(
			row,
			verdicts.find(
				({ budget }) => budget.section === row.section && budget.measure === row.measure
			)
		)
	);
	const [fewest, most] = [Math.min, Math.max].map((end) => end(...rows.map(({ runs }) => runs)));
	const count = fewest === most ? most : `${fewest} to ${most}`;
	const runs = `${count} ${most === 1 ? 'run' : 'runs'}`;
	const head = ['', 'Tumen', section.floor.length > 0 ? 'floor' : '', '', ''];
	return [`${title} (${runs}, ${digits.format(seconds)} s)`, ...align([head, ...lines])].join('\n');
}
