import { pairOf } from '../story/geometry';
import type { Exploration } from './exploration.svelte';
import { isEventPointed, isPlacePointed, isPlaceReachable, isPlaceSelected } from './marks';

/** What the style asks of a feature's state. */
export interface FeatureMarks {
	selected: boolean;
	pointed: boolean;
	/** Whether the reader has chosen to see other events. */
	faded: boolean;
}

/** Pairs of places with a route between them that belongs to an event that the reader wants to see. */
const shownPairs = (exploration: Exploration): ReadonlySet<string> =>
	new Set(
		exploration.index.routed
			.filter((event) => exploration.isShown(event))
			.flatMap(({ routes }) => routes.map(({ from, to }) => pairOf(from, to)))
	);

/** The marks of all lines, areas and routes of a story, by id. */
export function featureMarks(exploration: Exploration): [id: string, marks: FeatureMarks][] {
	const { index, event: open } = exploration;
	const pairs = shownPairs(exploration);
	return [
		...index.shapes.map(({ id }): [string, FeatureMarks] => [
			id,
			{
				selected: isPlaceSelected(exploration, id),
				pointed: isPlacePointed(exploration, id),
				faded: !isPlaceReachable(exploration, id)
			}
		]),
		...index.routed.flatMap((event) =>
			event.routes.map(({ id, from, to }): [string, FeatureMarks] => [
				id,
				{
					selected: open?.id === event.id,
					pointed: isEventPointed(exploration, event.id),
					faded: !pairs.has(pairOf(from, to))
				}
			])
		)
	];
}
