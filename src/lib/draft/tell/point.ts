import { along, length, lineString, pointOnFeature, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { LonLat } from '../../story/geometry';
import type { PlaceFile } from '../schema/story';

const lonLat = ([lon, lat]: Position): LonLat => [lon!, lat!];

/** Where a place's marker stands: its point, the middle of its line, or a point inside its area. */
export function pointOf({ geometry, properties }: PlaceFile): LonLat {
	if (properties.anchor) return properties.anchor;
	if (geometry.type === 'Point') return geometry.coordinates;
	if (geometry.type === 'LineString') {
		const line = lineString(geometry.coordinates);
		return lonLat(along(line, length(line) / 2).geometry.coordinates);
	}
	return lonLat(pointOnFeature(polygon(geometry.coordinates)).geometry.coordinates);
}
