import type { Pointer } from './draft';

const escaped = (step: string | number) => String(step).replaceAll('~', '~0').replaceAll('/', '~1');

/** A pointer some steps further. */
export const at = (pointer: Pointer, ...steps: readonly (string | number)[]): Pointer =>
	steps.reduce<string>((path, step) => `${path}/${escaped(step)}`, pointer);

/** The steps of a pointer, as keys; indices are digits. */
export const stepsOf = (pointer: Pointer): string[] =>
	pointer
		.split('/')
		.slice(1)
		.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** A pointer without its last step; empty stays empty. */
export const parentOf = (pointer: Pointer): Pointer => pointer.slice(0, pointer.lastIndexOf('/'));

/** Whether a pointer leads to a value or to something within it. */
export const isWithin = (pointer: Pointer, outer: Pointer): boolean =>
	pointer === outer || pointer.startsWith(`${outer}/`);
