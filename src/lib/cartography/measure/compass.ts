import { rhumbBearing } from '@turf/turf';
import type { LonLat } from '../../story/geometry';

/** The sixteen winds, clockwise from north. */
const winds = [
	'n',
	'nne',
	'ne',
	'ene',
	'e',
	'ese',
	'se',
	'sse',
	's',
	'ssw',
	'sw',
	'wsw',
	'w',
	'wnw',
	'nw',
	'nnw'
] as const;
export type Wind = (typeof winds)[number];

/**
 * The wind towards which one goes from a point to another on a constant compass course (a rhumb
 * line), the shorter way round: what a flat map shows. The shortest way over the globe may set out in
 * another direction.
 */
export function windTowards(from: LonLat, to: LonLat): Wind {
	const bearing = rhumbBearing(from, to) + 360;
	return winds[Math.round((bearing * winds.length) / 360) % winds.length]!;
}
