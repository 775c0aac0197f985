import { measures, type Measure } from './measures';
import { median, pseudomedian, ratioOf, spread } from './statistics';

/** What one run of a page gives. A time that was not reached within the limit is infinite. */
export type Sample = Partial<Record<Measure, number>>;

/** What the runs of a section gave, page by page. */
export interface Section {
	/** One word, or a word and a number: `first`, `slowed`, `events 2000`. */
	name: string;
	title: string;
	seconds: number;
	tumen: Sample[];
	/** None where there is nothing to compare with. */
	floor: Sample[];
}

interface Figure {
	median: number;
	/** Distance between the quartiles. */
	spread: number;
}

/** One line of the table. */
export interface Row {
	section: string;
	measure: Measure;
	runs: number;
	tumen: Figure;
	floor: Figure | null;
	/** The middle of the ratios of each run and its neighbour: what slows the machine for a while slows both. */
	ratio: number | null;
}

const figureOf = (values: readonly number[]): Figure => ({
	median: median(values),
	spread: spread(values)
});

/** Puts the runs of a section together, measure by measure. */
export function summarise({ name, tumen, floor }: Section): Row[] {
	const valuesOf = (samples: readonly Sample[], measure: Measure) =>
		samples.flatMap((sample) => sample[measure] ?? []);
	return (Object.keys(measures) as Measure[]).flatMap((measure) => {
		const [ours, bare] = [valuesOf(tumen, measure), valuesOf(floor, measure)];
		if (ours.length === 0) return [];
		const figures = { tumen: figureOf(ours), floor: bare.length > 0 ? figureOf(bare) : null };
		const ratios = bare.map((value, i) => ratioOf(ours[i]!, value));
		const ratio = ratios.length > 0 ? pseudomedian(ratios) : null;
		return [{ section: name, measure, runs: ours.length, ...figures, ratio }];
	});
}
