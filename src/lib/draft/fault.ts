import type { FaultCode } from './code';
import type { Draft, Pointer, Range } from './draft';
import { parentOf } from './pointer';

/** What a fault is about: ids, texts and numbers, as they stand in the files. */
export type FaultValues = Readonly<Record<string, string | number>>;

/** One thing that is wrong in a draft. It is worded where it is shown. */
export interface Fault {
	code: FaultCode;
	/** File inside the story's folder, such as `story.yaml`. */
	file: string;
	pointer: Pointer;
	/** Where it stands in the file; `null` for a file that is missing. */
	range: Range | null;
	values: FaultValues;
}

/** Takes down a fault of a file. */
export type Report = (
	pointer: Pointer,
	code: FaultCode,
	values?: FaultValues,
	range?: Range
) => void;

/** Where a value stands, or else what it is missing in. */
export function rangeIn(
	{ spots, files }: Pick<Draft, 'spots' | 'files'>,
	file: string,
	pointer: Pointer
): Range | null {
	if (!Object.hasOwn(files, file)) return null;
	const known = spots[file] ?? {};
	for (let at = pointer; at; at = parentOf(at)) {
		const spot = Object.hasOwn(known, at) && known[at];
		if (spot) return at === pointer ? spot.value : (spot.key ?? spot.value);
	}
	return [0, 0];
}

/** Takes down faults of a draft's file in a list, each with where it stands. */
export const reporter =
	(draft: Pick<Draft, 'spots' | 'files'>, file: string, faults: Fault[]): Report =>
	(pointer, code, values = {}, range) =>
		void faults.push({
			code,
			file,
			pointer,
			range: range ?? rangeIn(draft, file, pointer),
			values
		});
