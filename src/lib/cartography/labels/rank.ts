import type { Place, StoryEvent } from '../../story/story';
import type { PlaceKind } from '../../story/terms';

const details: readonly PlaceKind[] = ['airport', 'square', 'building', 'town', 'country'];

type Rank = 0 | 1 | 2 | 3 | 4;

/**
 * How much a place's label matters on the map: 1 for the cities and lines of the article, 2 for what
 * other sources add and for regions, 3 for cities that only show where things are, 4 for details that
 * wait until the map is near. Rank 0 is kept for what is selected.
 */
export function rankOf({ id, kind, named }: Place, events: readonly StoryEvent[]): Rank {
	if (details.includes(kind)) return 4;
	const roles = events.flatMap((event) =>
		event.places.filter((at) => at.place === id).map(({ role }) => role)
	);
	if (roles.every((role) => role === 'context')) return kind === 'city' ? 3 : 4;
	if (kind === 'region') return 2;
	return named !== 'no' || roles.includes('namesake') ? 1 : 2;
}

/** How the reader looks at a place. */
export interface Regard {
	isSelected: boolean;
	isReachable: boolean;
	isOfOpenEvent: boolean;
}

/** How much a place's label matters to the reader as things are now. */
export function rankFor(place: Place, events: readonly StoryEvent[], regard: Regard): Rank {
	if (regard.isSelected) return 0;
	if (!regard.isReachable) return 4;
	const rank = rankOf(place, events);
	return regard.isOfOpenEvent && rank > 2 ? 2 : rank;
}
