import type { Theme } from '../../story/terms';
import type { Place, StoryEvent } from '../../story/story';

/** What a place's marker tells: in the article, added on the map, or only spoken from. */
export type Sign = 'named' | 'added' | 'voiced';

/**
 * The sign of a place. One where claims were merely voiced has a sign of its own.
 *
 * @param events - at least all that are linked to the place
 */
export function signOf(place: Place, events: readonly StoryEvent[]): Sign {
	const roles = events.flatMap((event) =>
		event.places.filter((at) => at.place === place.id).map(({ role }) => role)
	);
	if (roles.length > 0 && roles.every((role) => role === 'voiced')) return 'voiced';
	return place.named === 'no' ? 'added' : 'named';
}

/** Shapes of the themes as SVG paths in a box of 16 × 16. */
export const themeShapes: Record<Theme, string> = {
	military: 'M3 3h10v10H3z',
	diplomatic: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
	economic: 'M8 2l6.5 11.5h-13z',
	cultural: 'M8 1l7 7-7 7-7-7z'
};

/** A shape in its colour, as a variable of the page's palette. */
export interface ThemeMark {
	path: string;
	color: string;
}

/** The shapes and colours of themes. */
export const marksOf = (kinds: readonly Theme[]): ThemeMark[] =>
	kinds.map((theme) => ({ path: themeShapes[theme], color: `var(--${theme})` }));
