import type { FeatureCollection, Point } from 'geojson';
import type { Place, Story } from '../story/story';
import type { Theme } from '../story/terms';

/** From so many places on they are drawn as points that gather in clusters, not as markers. */
const crowd = 60;

/** Whether a story has too many places for a marker and a label each. */
export function isCrowded({ places }: Story): boolean {
	let count = 0;
	return places.some(({ marked }) => marked && ++count > crowd);
}

/**
 * Places as points, each with its id, its label and its theme: the theme of what happened there if it
 * is one, else `several`.
 */
export function drawPoints(
	places: readonly Place[],
	themesOf: (place: string) => readonly Theme[]
): FeatureCollection<Point, { id: string; label: string; theme: Theme | 'several' }> {
	return {
		type: 'FeatureCollection',
		features: places.map(({ id, label, point }) => {
			const [theme, ...others] = themesOf(id);
			return {
				type: 'Feature',
				properties: { id, label, theme: theme && others.length === 0 ? theme : 'several' },
				geometry: { type: 'Point', coordinates: point }
			};
		})
	};
}
