import { isTag } from '../../story/language-tag';
import { placesFile, storyFile, type Draft, type Pointer } from '../draft';
import { edges } from '../mentions';
import { at, isWithin, stepsOf } from '../pointer';
import type { EventFile, PlaceFile, QuantityFile, StoryFile, TourFile } from '../schema/story';

/** A draft's structure as it can be told. */
export interface Tidy {
	story: StoryFile;
	places: PlaceFile[];
	/** By the event's index: the keys of what it lacks, and the ids that it names in vain. */
	lacking: string[][];
	/** The keys of what the story lacks. */
	storyLacks: string[];
}

function once<T>(list: readonly T[], keyOf: (one: T) => unknown = (one) => one): T[] {
	const seen = new Set<unknown>();
	return list.filter((one) => {
		const key = keyOf(one);
		return !seen.has(key) && seen.add(key);
	});
}

/** The same things, each with an id that no other one of them has, nor one of those taken before. */
function named<T extends { id: string }>(
	list: readonly T[],
	noun: string,
	taken = new Set<string>()
): T[] {
	return list.map((one, i) => {
		const plain = one.id || `${noun}-${i + 1}`;
		let id = plain;
		for (let count = 2; taken.has(id); count += 1) id = `${plain}-${count}`;
		taken.add(id);
		return id === one.id ? one : { ...one, id };
	});
}

const tidyQuantity = (quantity: QuantityFile, lines: ReadonlySet<string>): QuantityFile => {
	const counts = once(quantity.counts).filter(Boolean);
	const known = <T extends { counts?: string | undefined }>(estimate: T): T => {
		const { counts: counted, ...rest } = estimate;
		return (counted && counts.includes(counted) ? estimate : rest) as T;
	};
	const { line, ...rest } = quantity;
	return {
		...rest,
		...(line && lines.has(line) && { line }),
		counts,
		claimed: known(quantity.claimed),
		others: named(quantity.others, 'other').map(known)
	};
};

function tidyTour(tour: TourFile, story: StoryFile): TourFile {
	const asked = (show: string) =>
		(show === 'ticket' ? story : story.events.find(({ id }) => id === show))?.questions ?? [];
	const { follows, ...rest } = tour;
	return {
		...rest,
		...(follows && story.tours?.some(({ id }) => id === follows) && { follows }),
		codes: once(tour.codes).filter(Boolean),
		stops: once(tour.stops, ({ show }) => show)
			.filter(({ show }) => edges.includes(show) || story.events.some(({ id }) => id === show))
			.map(({ ask, ...stop }) => ({
				...stop,
				...(ask && asked(stop.show).some(({ id }) => id === ask) && { ask })
			}))
			.filter(({ show, ask }) => show !== 'ticket' || ask)
	};
}

/** The keys, right below a value, of what is missing in it or in what is within. */
const keysOf = (gaps: readonly Pointer[], pointer: Pointer): string[] => {
	const depth = stepsOf(pointer).length;
	const within = gaps.filter((gap) => isWithin(gap, pointer));
	return once(within.map((gap) => stepsOf(gap)[depth] ?? '').filter(Boolean));
};

/**
 * A draft's structure in which each thing has an id of its own and what is named is there. What had to be left out is
 * told, so that it can be marked.
 */
export function tidied(draft: Draft): Tidy {
	const gaps = draft.gaps[storyFile] ?? [];
	const unplaced = (draft.gaps[placesFile] ?? []).filter((gap) => gap.includes('/geometry'));
	const lies = (_: PlaceFile, i: number) =>
		!unplaced.some((gap) => isWithin(gap, at('/features', i)));
	const places = named(draft.places.features.filter(lies), 'place');
	const placed = new Set(places.map(({ id }) => id));
	const lines = new Set(
		places.filter(({ geometry }) => geometry.type === 'LineString').map(({ id }) => id)
	);
	const { story } = draft;
	const people = named(story.people, 'person');
	const lacking: string[][] = [];
	const taken = {
		claims: new Set<string>(),
		quantities: new Set<string>(),
		since: new Set<string>(),
		questions: new Set<string>()
	};

	const tidyEvent = (event: EventFile, i: number): EventFile => {
		const path = at('/events', i);
		const vain = [
			...event.places.map(({ place }) => place).filter((id) => id && !placed.has(id)),
			...event.people
				.map(({ person }) => person)
				.filter((id) => id && !people.some((one) => one.id === id)),
			...event.claims
				.flatMap(({ checks }) => checks)
				.filter((id) => id && !Object.hasOwn(story.checks, id))
		].map((id) => `“${id}”`);
		const empty = (['places', 'claims', 'questions'] as const).filter(
			(key) => event[key].length === 0
		);
		lacking.push(once([...keysOf(gaps, path), ...empty, ...vain]));
		const { camera, ...rest } = event;
		return {
			...rest,
			...(camera && !gaps.some((gap) => isWithin(gap, at(path, 'camera'))) && { camera }),
			section: event.section || story.events[i - 1]?.section || story.sections[0] || 'section',
			places: once(event.places, ({ place, role }) => `${place} ${role}`).filter(({ place }) =>
				placed.has(place)
			),
			routes: once(event.routes, ({ from, to }) => `${from} ${to}`).filter(
				({ from, to }) => from !== to && placed.has(from) && placed.has(to)
			),
			people: once(event.people, ({ person }) => person).filter(({ person }) =>
				people.some(({ id }) => id === person)
			),
			claims: named(event.claims, 'claim', taken.claims).map((claim) => ({
				...claim,
				voice: claim.voice || 'voice',
				checks: once(claim.checks).filter((id) => Object.hasOwn(story.checks, id)),
				sources: once(claim.sources)
			})),
			quantities: named(event.quantities, 'quantity', taken.quantities).map((quantity) =>
				tidyQuantity(quantity, lines)
			),
			since: named(event.since, 'since', taken.since).map(({ place, ...since }) => ({
				...since,
				...(place && placed.has(place) && { place })
			})),
			questions: named(event.questions, 'question', taken.questions)
		};
	};

	const events = named(story.events, 'event').map(tidyEvent);
	const voices = events.flatMap(({ claims }) => claims.map(({ voice }) => voice));
	const told: StoryFile = {
		...story,
		languages: once(story.languages).filter(isTag),
		sections: once([...story.sections, ...events.map(({ section }) => section)]).filter(Boolean),
		voices: once([...story.voices, ...voices]).filter(Boolean),
		people,
		events,
		questions: named(story.questions, 'task')
	};
	const tours = named(story.tours ?? [], 'tour')
		.map((tour) => tidyTour(tour, told))
		.filter(({ stops }) => stops.length > 0);
	const lacks = keysOf(gaps, '').filter((key) => key !== 'events' || events.length === 0);
	return {
		story: { ...told, tours: tours.length > 0 ? tours : undefined },
		places,
		lacking,
		storyLacks: once([
			...lacks,
			...(events.length === 0 ? ['events'] : []),
			...(unplaced.length > 0 ? ['geometry'] : [])
		])
	};
}
