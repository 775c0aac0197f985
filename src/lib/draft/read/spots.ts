import type { Pointer, Range, Spots } from '../draft';
import type { FaultCode } from '../code';
import type { FaultValues } from '../fault';

/** A fault of a text's form, before its file is known. */
export interface FormFault {
	pointer: Pointer;
	code: FaultCode;
	values?: FaultValues;
	range?: Range;
}

/** What could be read of a text, with where it stands. */
export interface Reading {
	value: unknown;
	spots: Spots;
	faults: FormFault[];
}
