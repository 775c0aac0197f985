import type { FeatureCollection, Point } from 'geojson';
import type { Place, Story } from '../../story/story';
import type { Theme } from '../../story/terms';

/** The theme of what happened at a place, if it is one. */
export type PointTheme = Theme | 'several';

/** From so many places on they are drawn as points that gather in clusters, not as markers. */
const crowd = 60;

/** Whether a story has too many places for a marker and a label each. */
export function isCrowded({ places }: Story): boolean {
	let count = 0;
	return places.some(({ marked }) => marked && ++count > crowd);
}

/** Places as points, each with its id, its label and its theme. */
export function drawPoints(
	places: readonly Place[],
	themeOf: (place: string) => PointTheme
): FeatureCollection<Point, { id: string; label: string; theme: PointTheme }> {
	return {
		type: 'FeatureCollection',
		features: places.map(({ id, label, point }) => ({
			type: 'Feature',
			properties: { id, label, theme: themeOf(id) },
			geometry: { type: 'Point', coordinates: point }
		}))
	};
}
