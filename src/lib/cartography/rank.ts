import type { Place, StoryEvent } from '../story/story';
import type { PlaceKind } from '../story/terms';

const details: readonly PlaceKind[] = ['airport', 'square', 'building', 'town', 'country'];

/**
 * How much a place's label matters on the map: 1 for the cities and lines of the article, 2 for what
 * other sources add and for regions, 3 for cities that only show where things are, 4 for details that
 * wait until the map is near. Rank 0 is kept for what is selected.
 */
export function rankOf({ id, kind, named }: Place, events: readonly StoryEvent[]): 1 | 2 | 3 | 4 {
	if (details.includes(kind)) return 4;
	const roles = events.flatMap((event) =>
		event.places.filter((at) => at.place === id).map(({ role }) => role)
	);
	if (roles.every((role) => role === 'context')) return kind === 'city' ? 3 : 4;
	if (kind === 'region') return 2;
	return named !== 'no' || roles.includes('namesake') ? 1 : 2;
}
