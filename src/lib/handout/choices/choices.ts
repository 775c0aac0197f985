/** What a handout is made of, in its order. */
export const parts = ['handout', 'worksheet', 'answers', 'teacher'] as const;
export type Part = (typeof parts)[number];

/** Sizes of paper. */
export const papers = ['a4', 'letter'] as const;
type Paper = (typeof papers)[number];

/** What is to be printed, for whom, and on what. */
export interface Choices {
	parts: readonly Part[];
	/** Id of the tour that a class goes through; empty for the whole story. */
	tour: string;
	/** Ages in years of those who are asked, the youngest first; `null` for all. */
	ages: readonly number[] | null;
	paper: Paper;
}

/** What a page without choices in its address shows. */
export const everything: Choices = { parts, tour: '', ages: null, paper: 'a4' };

const keys = ['paper', 'tour', 'ages', 'parts'];

const upTo = (first: number, last: number): number[] =>
	Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

/** Ages such as `11-13,15`; what is no age is left out. */
function readAges(text: string): number[] {
	const ages = text.split(',').flatMap((range) => {
		const [, first, last = first] = /^(\d\d?)(?:-(\d\d?))?$/.exec(range) ?? [];
		return first === undefined ? [] : upTo(Number(first), Number(last));
	});
	return [...new Set(ages)].sort((a, b) => a - b);
}

function writeAges(ages: readonly number[]): string {
	const firsts = ages.filter((age) => !ages.includes(age - 1));
	const lasts = ages.filter((age) => !ages.includes(age + 1));
	return firsts.map((age, i) => (age === lasts[i] ? age : `${age}-${lasts[i]}`)).join();
}

/**
 * The choices in an address, such as `?paper=letter&tour=border&ages=11-13&parts=worksheet,answers`; what it does not
 * know is left out.
 */
export function readChoices(search: string): Choices {
	const query = new URLSearchParams(search);
	const named = query.get('parts')?.split(',');
	const ages = query.get('ages');
	return {
		parts: named ? parts.filter((part) => named.includes(part)) : parts,
		tour: query.get('tour') ?? '',
		ages: ages === null ? null : readAges(ages),
		paper: papers.find((paper) => paper === query.get('paper')) ?? everything.paper
	};
}

/** An address with its choices put in the place of those it had; the rest of it stays. */
export function writeChoices(
	{ parts: chosen, tour, ages, paper }: Choices,
	search: string
): string {
	const query = new URLSearchParams(search);
	for (const key of keys) query.delete(key);
	if (paper !== everything.paper) query.set('paper', paper);
	if (tour) query.set('tour', tour);
	if (ages) query.set('ages', writeAges(ages));
	if (chosen.length < parts.length) query.set('parts', chosen.join());
	const written = query.toString().replaceAll('%2C', ',');
	return written ? `?${written}` : '';
}
