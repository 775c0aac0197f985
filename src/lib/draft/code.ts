import type { FaultWords } from '../messages/faults/faults';

/** What can be wrong in a draft. Each has its words in `messages/faults/`. */
export type FaultCode = keyof FaultWords;
