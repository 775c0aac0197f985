import type { FaultCode } from '../code';

/** What the words of a list can be words for. */
export type Noun = FaultCode extends infer Code
	? Code extends `not-a-${infer N}`
		? N
		: never
	: never;

/** The code of a fault, as what a schema says of a value. */
export const says = <const Code extends FaultCode>(code: Code): Code => code;
