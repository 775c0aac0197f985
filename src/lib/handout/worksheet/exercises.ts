import { bestDateOf, claimsOf, type ToldClaim } from '../../exploration/filter';
import { inTime } from '../../exploration/in-time';
import type { StoryEvent } from '../../story/story';
import { strengths, type Strength } from '../../story/terms';
import type { Asked } from '../choices/chosen';

/** FNV-1a, 32 bits: the same number for the same text, everywhere. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (const unit of text) hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193) >>> 0;
	return hash;
}

/** The list in an order that depends on its ids alone, and is not the one given wherever there is another. */
export function shuffled<T extends { id: string }>(list: readonly T[]): T[] {
	const mixed = [...list].sort((a, b) => hashOf(a.id) - hashOf(b.id) || (a.id < b.id ? -1 : 1));
	const isSame = mixed.every(({ id }, i) => id === list[i]!.id);
	return isSame ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/**
 * The events that a class can put in order, in that order: each began on a day that is known and that no other
 * of them shares, and the date is of the event itself.
 */
export function eventsToOrder(events: readonly StoryEvent[]): StoryEvent[] {
	const days = new Set<string>();
	return inTime(events).filter((event) => {
		const date = bestDateOf(event);
		if (!date?.earliest || event.when.foundOf || date.uncertain || date.margin.earliest > 0)
			return false;
		const isNew = !days.has(date.earliest);
		days.add(date.earliest);
		return isNew;
	});
}

/** So many claims of each strength are sorted by a class. */
const perStrength = 3;

/** As many of a list as wanted, spread evenly over it. */
const spread = <T>(list: readonly T[], wanted: number): T[] =>
	list.length <= wanted
		? [...list]
		: Array.from({ length: wanted }, (_, i) => list[Math.floor((i * list.length) / wanted)]!);

/** A number of people or things must not stand without its source and its day, so what gives one is not sorted. */
const isPlain = ({ quantities }: StoryEvent): boolean =>
	quantities.every(({ unit }) => unit !== 'count');

/**
 * Claims of every strength that some events have, in the article's order, for a class to sort: where the author has
 * worded any for that, those alone.
 */
export function claimsToSort(events: readonly StoryEvent[]): {
	strengths: Strength[];
	claims: ToldClaim[];
} {
	const told = claimsOf(events, {});
	const worded = told.filter(({ claim }) => claim.toSort);
	const all = worded.length > 0 ? worded : told.filter(({ event }) => isPlain(event));
	const chosen = new Set(
		strengths.flatMap((strength) =>
			spread(
				all.filter(({ claim }) => claim.strength === strength),
				perStrength
			)
		)
	);
	return {
		strengths: strengths.filter((strength) => all.some(({ claim }) => claim.strength === strength)),
		claims: all.filter((told) => chosen.has(told))
	};
}

/** Questions for pupils of the same ages. */
export interface AgeGroup {
	ages: [number, number];
	questions: Asked[];
}

/** Questions by the ages that they are meant for, the youngest first. */
export function questionsByAge(all: readonly Asked[]): AgeGroup[] {
	const groups = new Map<string, AgeGroup>();
	for (const one of all) {
		const { ages } = one.question;
		const group = groups.get(ages.join()) ?? { ages, questions: [] };
		group.questions.push(one);
		groups.set(ages.join(), group);
	}
	return [...groups.values()].sort((a, b) => a.ages[0] - b.ages[0] || a.ages[1] - b.ages[1]);
}
