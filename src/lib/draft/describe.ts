import type { FaultWords } from '../messages/faults/faults';
import type { Draft } from './draft';
import type { Fault } from './fault';
import { pathOf } from './path';

/** A fault for an author to read. */
export interface DescribedFault {
	file: string;
	/** Counted from 1; `null` for a file that is missing. */
	line: number | null;
	column: number | null;
	/** Where in the file, such as `events[3] (choir).theme`; empty for the file as a whole. */
	path: string;
	reason: string;
}

/** A fault of a draft in the words of a language, with where it stands. */
export function describeFault(draft: Draft, fault: Fault, words: FaultWords): DescribedFault {
	const { code, file, pointer, range, values } = fault;
	const before = range && draft.files[file]?.slice(0, range[0]);
	const lines = before?.split('\n');
	return {
		file,
		line: lines?.length ?? null,
		column: lines ? lines.at(-1)!.length + 1 : null,
		path: pathOf(draft, file, pointer),
		reason: words[code]({ ...values })
	};
}

/** Faults of a draft, each as one line: file, line and column, path, and reason. */
export const describeFaults = (draft: Draft, faults: readonly Fault[], words: FaultWords): string =>
	faults
		.map((fault) => describeFault(draft, fault, words))
		.map(({ file, line, column, path, reason }) => {
			const place = line === null ? file : `${file}:${line}:${column}`;
			return `  ${draft.id}/${place}: ${path && `${path}: `}${reason}`;
		})
		.join('\n');
