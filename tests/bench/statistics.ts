/** The value below which a share of the values lies, between two values by straight line; of none, `NaN`. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (sorted.length - 1) * share;
	const below = sorted[Math.floor(at)] ?? NaN;
	const above = sorted[Math.ceil(at)] ?? NaN;
	return below === above ? below : below + (above - below) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The sum of the values by their number; of none, `NaN`. */
export const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The middle of the values that heeds each of them, and no one of them much: the median of the means of every two, each
 * with itself among them (Hodges and Lehmann 1963). Of few values it strays less than their median.
 */
export const pseudomedian = (values: readonly number[]): number =>
	median(values.flatMap((value, i) => values.slice(i).map((other) => (value + other) / 2)));

/** What half of the values lie within: the distance between the quartiles. */
export const spread = (values: readonly number[]): number => {
	const [low, high] = [quantile(values, 0.25), quantile(values, 0.75)];
	return low === high ? 0 : high - low;
};

/** How many times the floor; 1 where both are nothing, infinite where only the floor is. */
export const ratioOf = (tumen: number, floor: number): number =>
	tumen === floor ? 1 : tumen / floor;
