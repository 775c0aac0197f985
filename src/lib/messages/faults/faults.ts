import type { faults } from './en';

/** The words for all that can be wrong in a story's files, by its code. Every dictionary has the shape of the English one. */
export type FaultWords = typeof faults;

const files = import.meta.glob<FaultWords>(['./*.ts', '!./faults.ts'], { import: 'faults' });

/** BCP 47 tags of the languages in which faults are worded. */
export const faultLanguages: readonly string[] = Object.keys(files)
	.map((path) => path.slice('./'.length, -'.ts'.length))
	.sort();

/**
 * The words for faults in a language, or in English where there are none.
 *
 * @throws what the import of a dictionary throws
 */
export const loadFaultWords = (language: string): Promise<FaultWords> =>
	(files[`./${language}.ts`] ?? files['./en.ts']!)();
