import type { Place, Story } from '../../story/story';
import type { PlaceKind } from '../../story/terms';
import { distanceBetween } from './measure';

const towns: readonly PlaceKind[] = ['capital', 'city', 'town'];

/** Whether a place is a capital, a city or a town. */
export const isTown = ({ kind }: Place): boolean => towns.includes(kind);

/** The capitals, cities and towns that the map marks. */
export const townsOf = ({ places }: Story): Place[] =>
	places.filter((place) => place.marked && isTown(place));

const isAbroad = (place: Place, other: Place) =>
	!other.countries.some((code) => place.countries.includes(code));

/** The capital of another country that most events are linked to; the first of those that have as many. */
export function capitalFarFrom(place: Place, story: Story): Place | undefined {
	const eventsAt = ({ id }: Place) =>
		story.events.filter((event) => event.places.some((at) => at.place === id)).length;
	const abroad = townsOf(story)
		.filter((other) => other.kind === 'capital' && isAbroad(place, other))
		.map((capital) => ({ capital, events: eventsAt(capital) }));
	return abroad.sort((a, b) => b.events - a.events)[0]?.capital;
}

/**
 * The town nearest to a place, other than itself.
 *
 * @param atLeast - in km; closer ones are passed over
 * @param except - id of a town that is passed over
 */
export function nearestTown(
	place: Place,
	story: Story,
	atLeast = 0,
	except?: string
): Place | undefined {
	const distanceTo = (other: Place) => distanceBetween(place.point, other.point);
	return townsOf(story)
		.filter((other) => other !== place && other.id !== except && distanceTo(other) >= atLeast)
		.sort((a, b) => distanceTo(a) - distanceTo(b))[0];
}

/** The town that a place belongs to, such as that of an airport: the nearest of its country, or itself. */
export function townOf(place: Place, story: Story): Place {
	if (isTown(place)) return place;
	const near = nearestTown(place, story);
	return near && !isAbroad(place, near) ? near : place;
}
