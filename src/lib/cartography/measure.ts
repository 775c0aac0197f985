import { distance, length, lineString } from '@turf/turf';
import type { Geometry } from 'geojson';
import type { LonLat } from '../story/geometry';

/**
 * Length of the shortest way between two points, in km, by the haversine formula on a sphere of
 * radius 6,371.0088 km (IUGG mean radius). Off from the WGS 84 ellipsoid by at most 0.5 %.
 */
export const distanceBetween = (from: LonLat, to: LonLat): number => distance(from, to);

/** Length of a line in km, on the same sphere; 0 for a point or an area. */
export const lengthOf = (geometry: Geometry): number =>
	geometry.type === 'LineString' ? length(lineString(geometry.coordinates)) : 0;

/**
 * A length as a reader expects it: metres below 1 km, one decimal below 100 km, whole km above.
 *
 * @param km - length in km
 * @param language - BCP 47 tag
 */
export function formatLength(km: number, language: string): string {
	const inMetres = km < 1;
	return new Intl.NumberFormat(language, {
		style: 'unit',
		unit: inMetres ? 'meter' : 'kilometer',
		maximumFractionDigits: !inMetres && km < 100 ? 1 : 0
	}).format(inMetres ? km * 1000 : km);
}
