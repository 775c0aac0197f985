import type { Map as MapLibre } from 'maplibre-gl';
import { pairOf } from '../cartography/routes';
import type { Exploration } from '../exploration/exploration.svelte';
import {
	isEventPointed,
	isPlacePointed,
	isPlaceReachable,
	isPlaceSelected
} from '../exploration/marks';

/** What the style asks of a feature's state. */
interface Marks {
	selected: boolean;
	pointed: boolean;
	/** Whether the reader has chosen to see other events. */
	faded: boolean;
}

/** Pairs of places with a route between them that belongs to an event that the reader wants to see. */
const shownPairs = ({ shownEvents }: Exploration): ReadonlySet<string> =>
	new Set(shownEvents.flatMap(({ routes }) => routes.map(({ from, to }) => pairOf(from, to))));

function marksOf(exploration: Exploration): [source: string, id: string, marks: Marks][] {
	const { story, event: open } = exploration;
	const pairs = shownPairs(exploration);
	const lines = story.places.filter(({ geometry }) => geometry.type !== 'Point');
	return [
		...lines.map(({ id }): [string, string, Marks] => [
			'places',
			id,
			{
				selected: isPlaceSelected(exploration, id),
				pointed: isPlacePointed(exploration, id),
				faded: !isPlaceReachable(exploration, id)
			}
		]),
		...story.events.flatMap((event) =>
			event.routes.map(({ id, from, to }): [string, string, Marks] => [
				'routes',
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

const key = ({ selected, pointed, faded }: Marks) => `${selected} ${pointed} ${faded}`;

/** Tells the map which of the story's features are marked or faded, where that has changed. */
export function markFeatures(map: MapLibre, exploration: Exploration): void {
	for (const [source, id, marks] of marksOf(exploration)) {
		const before = map.getFeatureState({ source, id }) as Marks;
		if (key(before) !== key(marks)) map.setFeatureState({ source, id }, marks);
	}
}
