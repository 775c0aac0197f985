import { greatCircle, midpoint, point, rhumbBearing } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, MultiLineString, Point } from 'geojson';
import { distanceBetween, formatLength } from '../measure/measure';
import { pairOf, type LonLat } from '../../story/geometry';
import type { Theme, Travel } from '../../story/terms';
import type { Story } from '../../story/story';

/** What a drawn route carries. */
export interface RouteProperties {
	id: string;
	event: string;
	kind: Travel;
	theme: Theme;
	/** Ids of the places that it joins. */
	from: string;
	to: string;
	/** True for the first route between its two places, whichever way it goes. */
	first: boolean;
}

const arcBetween = (from: LonLat, to: LonLat, properties: object) =>
	greatCircle(from, to, { npoints: 64, properties }) as Feature<LineString | MultiLineString>;

/**
 * The routes of a story as great circles: the shortest way over the globe, and schematic.
 * A route across the antimeridian becomes a MultiLineString.
 */
export function drawRoutes(
	story: Story
): FeatureCollection<LineString | MultiLineString, RouteProperties> {
	const routed = story.events.filter(({ routes }) => routes.length > 0);
	const ends = new Set(
		routed.flatMap(({ routes }) => routes.flatMap(({ from, to }) => [from, to]))
	);
	const points = new Map<string, LonLat>(
		story.places.filter(({ id }) => ends.has(id)).map(({ id, point }) => [id, point])
	);
	const drawn = new Set<string>();
	const features = routed.flatMap((event) =>
		event.routes.map(({ id, kind, from, to }) => {
			const pair = pairOf(from, to);
			const first = !drawn.has(pair);
			drawn.add(pair);
			const properties = { id, event: event.id, kind, theme: event.theme, from, to, first };
			return arcBetween(points.get(from)!, points.get(to)!, properties) as Feature<
				LineString | MultiLineString,
				RouteProperties
			>;
		})
	);
	return { type: 'FeatureCollection', features };
}

/** Almost half the way round the Earth in km; opposite points are joined by no one shortest way. */
const farthest = 20_015;

/** The corner of a text above the middle of a leg that comes nearest to it, and keeps off it. */
function cornerAt(from: LonLat, to: LonLat): 'bottom-left' | 'bottom-right' {
	const bearing = rhumbBearing(from, to) % 180;
	const isRising = bearing > 0 ? bearing < 90 : bearing < -90;
	return isRising ? 'bottom-right' : 'bottom-left';
}

/**
 * A line along great circles through points. Each feature tells its `part`: a `leg`; the `middle` of a
 * leg, with its `length` in words and the `corner` of that text that stands there; or a `point`.
 */
export function drawMeasure(
	points: readonly LonLat[],
	language: string
): FeatureCollection<LineString | MultiLineString | Point> {
	const legs = points
		.slice(1)
		.map((to, i) => ({ from: points[i]!, to, km: distanceBetween(points[i]!, to) }))
		.filter(({ km }) => km > 0 && km < farthest);
	return {
		type: 'FeatureCollection',
		features: [
			...legs.map(({ from, to }) => arcBetween(from, to, { part: 'leg' })),
			...legs.map(({ from, to, km }) => ({
				...midpoint(from, to),
				properties: {
					part: 'middle',
					length: formatLength(km, language),
					corner: cornerAt(from, to)
				}
			})),
			...points.map((coordinates) => point(coordinates, { part: 'point' }))
		]
	};
}
