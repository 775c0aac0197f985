import type { Pointer } from '../draft';
import type { Named } from '../mentions';
import type { Splices } from './splice';

/** A change to a draft. It is plain, and can be kept, sent and taken back. */
export type Edit =
	/** Gives a value another value. In words, a value is Markdown. */
	| { do: 'set'; file: string; pointer: Pointer; value: unknown }
	/** Adds an item to a list, before the one that the pointer leads to, or a key to a record. */
	| { do: 'insert'; file: string; pointer: Pointer; value: unknown }
	| { do: 'remove'; file: string; pointer: Pointer }
	/** Moves an item of a list to another index. An event takes its words along in every language. */
	| { do: 'move'; file: string; pointer: Pointer; to: number }
	/** Gives something another id wherever it is named. `within`: the check or quantity in which alone it is known. */
	| { do: 'rename'; named: Named; from: string; to: string; within?: string }
	/** Adds a file that is not there yet. */
	| { do: 'create'; file: string; text: string }
	| { do: 'delete'; file: string }
	/** Changes texts as they stand: what takes another edit back. */
	| { do: 'splice'; splices: Splices };
