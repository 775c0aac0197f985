/** One run of a section. */
export interface Turn<T> {
	section: T;
	/** Which of the section's runs it is, from 0. */
	i: number;
}

/**
 * The runs of all sections in the order in which they are made: each section's are spread over the whole time, so that
 * a machine that is slow for some minutes slows one run of many sections, and not all runs of one.
 */
export const takeTurns = <T extends { runs: number }>(sections: readonly T[]): Turn<T>[] =>
	sections
		.flatMap((section) =>
			Array.from({ length: section.runs }, (_, i) => ({ section, i, at: (i + 0.5) / section.runs }))
		)
		.sort((a, b) => a.at - b.at)
		.map(({ section, i }) => ({ section, i }));
