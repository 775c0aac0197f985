/**
 * A scale from 0 to at least a number, in steps of 1, 2 or 5 times a power of ten, so that at least so many steps
 * reach it, and at most two and a half times as many.
 *
 * @param most - greater than 0
 */
export function axisTo(most: number, fewest = 4): { end: number; ticks: number[] } {
	const power = 10 ** Math.floor(Math.log10(most / fewest));
	const step = [5, 2, 1].map((times) => times * power).find((size) => most / size >= fewest)!;
	const steps = Math.ceil(most / step);
	return { end: steps * step, ticks: Array.from({ length: steps + 1 }, (_, i) => i * step) };
}
