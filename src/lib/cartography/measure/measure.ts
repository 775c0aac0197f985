import { area, distance, length, lineString } from '@turf/turf';
import type { Geometry } from 'geojson';
import { numberFormat } from '../../messages/formats';
import type { LonLat } from '../../story/geometry';

/**
 * Length of the shortest way between two points, in km, by the haversine formula on a sphere of
 * radius 6,371.0088 km (IUGG mean radius). Off from the WGS 84 ellipsoid by at most 0.6 %.
 */
export const distanceBetween = (from: LonLat, to: LonLat): number => distance(from, to);

/** Length of a line in km, on the same sphere; 0 for a point or an area. */
export const lengthOf = (geometry: Geometry): number =>
	geometry.type === 'LineString' ? length(lineString(geometry.coordinates)) : 0;

/** Length in km of a line along great circles through points; 0 below two points. */
export const lengthOfLine = (points: readonly LonLat[]): number =>
	points.slice(1).reduce((sum, point, i) => sum + distanceBetween(points[i]!, point), 0);

/** Area of a geometry in km², on a sphere of the same radius as WGS 84's equator. */
export const areaOf = (geometry: Geometry): number => area(geometry) / 1e6;

/**
 * A length as a reader expects it: metres below 1 km, one decimal below 100 km, whole km above.
 *
 * @param km - length in km
 * @param language - BCP 47 tag
 */
export function formatLength(km: number, language: string): string {
	const inMetres = km < 1;
	return numberFormat(language, {
		style: 'unit',
		unit: inMetres ? 'meter' : 'kilometer',
		maximumFractionDigits: !inMetres && km < 100 ? 1 : 0
	}).format(inMetres ? km * 1000 : km);
}

/**
 * A length rounded for a sentence, such as “6,500 km”; in metres below 1 km.
 *
 * @param km - length in km
 * @param language - BCP 47 tag
 * @param digits - significant digits
 */
export function formatRound(km: number, language: string, digits = 2): string {
	const inMetres = km < 1;
	return numberFormat(language, {
		style: 'unit',
		unit: inMetres ? 'meter' : 'kilometer',
		maximumSignificantDigits: digits
	}).format(inMetres ? km * 1000 : km);
}

/** Latitude and longitude in degrees, to about a hundred metres. */
export function formatPosition([lon, lat]: LonLat, language: string): string {
	const degrees = numberFormat(language, {
		minimumFractionDigits: 3,
		maximumFractionDigits: 3
	});
	return `${degrees.format(lat)}°; ${degrees.format(lon)}°`;
}
