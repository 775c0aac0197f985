import type { Answer } from './host';
import type { Measure } from './measures';
import type { Sample } from './results';

const kinds: [pattern: RegExp, measure: Measure][] = [
	[/(\/|\.html)$/, 'bytesDocument'],
	[/\.m?js$/, 'bytesScript'],
	[/\.css$/, 'bytesStyle'],
	[/\.woff2$/, 'bytesFont'],
	[/\.json$/, 'bytesData'],
	[/\/basemap\/|\/ground\.geojson\.gz$/, 'bytesMap']
];

const kindOf = (path: string): Measure =>
	kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'bytesOther';

/** Requests, and bytes in all and by kind, headers of the answers included. */
export function countTransfers(answers: readonly Answer[]): Sample {
	const sample: Sample = { requests: answers.length, bytes: 0 };
	for (const { path, bytes } of answers)
		for (const measure of ['bytes', kindOf(path)] as const)
			sample[measure] = (sample[measure] ?? 0) + bytes;
	return sample;
}
