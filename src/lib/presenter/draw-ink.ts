import { greatCircle } from '@turf/turf';
import type { Position } from 'geojson';
import { getStroke } from 'perfect-freehand';
import { piecesOf, type Ground, type Point } from '../cartography/ground';
import { distanceBetween } from '../cartography/measure';
import type { Stroke } from '../exploration/ink-marks';
import type { LonLat } from '../story/geometry';

/** A mouse and a finger press as hard as this. */
const evenly = 0.5;
/** How much the pressure of a stylus changes the width. */
const thinning = { pen: 0.6, marker: 0 };
/** Almost half the way round the Earth in km; opposite points are joined by no one shortest way. */
const farthest = 20_015;

const write = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** An outline as a smooth path: its points bend it, and it goes through the middles between them. */
function writeOutline(outline: readonly [number, number][]): string {
	const [first] = outline;
	if (!first) return '';
	const curves = outline.map(([x, y], i) => {
		const [nextX, nextY] = outline[(i + 1) % outline.length]!;
		return `Q${write(x, y)} ${write((x + nextX) / 2, (y + nextY) / 2)}`;
	});
	return `M${write(...first)}${curves.join('')}Z`;
}

/**
 * The outline of a stroke where its ground is now, as an SVG path. Its width is the same in px however near the
 * ground is: what was a fine line on a city is one on the globe.
 */
export const drawStroke = ({ kind, width, points }: Stroke, ground: Ground): string =>
	piecesOf(points, ground)
		.map((piece) =>
			getStroke(
				piece.map(({ x, y, of: [, , pressure = evenly] }) => [x, y, pressure]),
				// Streamlining would draw beside the ground, the more so the nearer that is.
				{
					size: width,
					thinning: thinning[kind],
					streamline: 0,
					simulatePressure: false,
					last: true
				}
			)
		)
		.map(writeOutline)
		.join('');

/** The shortest way over the globe as positions close to each other; only its ends where there is none. */
function wayBetween(from: LonLat, to: LonLat): LonLat[] {
	const km = distanceBetween(from, to);
	if (km === 0 || km >= farthest) return [from, to];
	const { geometry } = greatCircle(from, to, { npoints: 64 });
	const positions: Position[] =
		geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
	return positions.map(([lon, lat]) => [lon!, lat!]);
}

/** The shortest way between two points as an SVG path, and where its middle is, if any of it is seen. */
export function drawWay(
	from: LonLat,
	to: LonLat,
	ground: Ground
): { path: string; middle: Point | null } {
	const pieces = piecesOf(wayBetween(from, to), ground);
	const longest = pieces.reduce((a, b) => (b.length > a.length ? b : a), pieces[0] ?? []);
	return {
		path: pieces.map((piece) => `M${piece.map(({ x, y }) => write(x, y)).join('L')}`).join(''),
		middle: longest[Math.floor(longest.length / 2)] ?? null
	};
}
