import type { Draft, Pointer } from '../draft';
import { reporter, type Fault } from '../fault';
import { pathOf } from '../path';

/** Where an id stands: in which file, and where in it. */
interface Stand {
	file: string;
	pointer: Pointer;
	id: string;
}

/** Reports each id that has stood before, with the path where it first did. Ids are told apart by their keys. */
export function checkUnique<T extends Stand>(
	draft: Draft,
	stands: readonly T[],
	faults: Fault[],
	keyOf: (stand: T) => string = ({ id }) => id
): void {
	const firsts = new Map<string, Stand>();
	for (const stand of stands) {
		const { file, pointer, id } = stand;
		const first = firsts.get(keyOf(stand));
		if (!first) firsts.set(keyOf(stand), stand);
		else
			reporter(draft, file, faults)(pointer, 'used-twice', {
				id,
				first: pathOf(draft, first.file, first.pointer)
			});
	}
}
