/** What a handout is made of, in its order. */
export const parts = ['handout', 'worksheet', 'answers'] as const;
export type Part = (typeof parts)[number];

/** Sizes of paper. */
export const papers = ['a4', 'letter'] as const;
type Paper = (typeof papers)[number];

/** What is to be printed, and on what. */
export interface Choices {
	parts: readonly Part[];
	paper: Paper;
}

/** What a page without choices in its address shows. */
export const everything: Choices = { parts, paper: 'a4' };

/** The choices in an address, such as `?paper=letter&parts=worksheet,answers`; what it does not know is left out. */
export function readChoices(search: string): Choices {
	const query = new URLSearchParams(search);
	const named = query.get('parts')?.split(',');
	return {
		parts: named ? parts.filter((part) => named.includes(part)) : parts,
		paper: papers.find((paper) => paper === query.get('paper')) ?? everything.paper
	};
}

/** An address with its choices put in the place of those it had; the rest of it stays. */
export function writeChoices(choices: Choices, search: string): string {
	const query = new URLSearchParams(search);
	query.delete('parts');
	query.delete('paper');
	if (choices.paper !== everything.paper) query.set('paper', choices.paper);
	if (choices.parts.length < parts.length) query.set('parts', choices.parts.join());
	const written = query.toString().replaceAll('%2C', ',');
	return written ? `?${written}` : '';
}
