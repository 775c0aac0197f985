import type { LonLat } from '../story/geometry';
import { idPattern } from '../story/terms';

/** A point of a line that is measured: a place by its id, or a position of the map. */
export type LinePoint = string | LonLat;

/** Digits after the point of degrees: about a metre. */
const digits = 5;
/** So many points a line may have. */
const most = 50;

const short = (degrees: number) => String(Number(degrees.toFixed(digits)));

/** Reads a position such as `130.65,42.38`: longitude and latitude in degrees. */
export function readPosition(text: string): LonLat | undefined {
	const parts = text.split(',');
	const [lon, lat] = parts.map(Number) as LonLat;
	const isWhole = parts.length === 2 && parts.every((part) => part.trim() !== '');
	return isWhole && Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : undefined;
}

/** Writes a position to about a metre. */
export const writePosition = ([lon, lat]: LonLat): string => `${short(lon)},${short(lat)}`;

/** Reads a line such as `mill;35.27,51.2`; `undefined` if a part of it is neither id nor position. */
export function readLine(text: string): LinePoint[] | undefined {
	const points = text
		.split(';')
		.map((part) => (idPattern.test(part) ? part : readPosition(part)))
		.filter((point) => point !== undefined);
	const isWhole = text !== '' && points.length === text.split(';').length;
	return isWhole && points.length <= most ? points : undefined;
}

/** Writes a line as `readLine` reads it. */
export const writeLine = (points: readonly LinePoint[]): string =>
	points.map((point) => (typeof point === 'string' ? point : writePosition(point))).join(';');

/** The line with a point more; the same where that is its last point, or it has as many as it may. */
export const extendLine = (
	points: readonly LinePoint[],
	point: LinePoint
): readonly LinePoint[] => {
	const isLast = points.length > 0 && writeLine(points.slice(-1)) === writeLine([point]);
	return isLast || points.length >= most ? points : [...points, point];
};
