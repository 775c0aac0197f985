import { greatCircle } from '@turf/turf';
import type { Position } from 'geojson';
import { getStroke } from 'perfect-freehand';
import { piecesOf, type Ground, type Point } from '../../cartography/camera/ground';
import { distanceBetween } from '../../cartography/measure/measure';
import type { Stroke } from '../../lesson/ink/marks';
import type { LonLat } from '../../story/geometry';

/** A mouse and a finger press as hard as this. */
const evenly = 0.5;
/** How much the pressure of a stylus changes the width. */
const thinning = { pen: 0.6, marker: 0 };
/** So far from its corners an outline begins to bend, in px. */
const rounding = 4;
/** Almost half the way round the Earth in km; opposite points are joined by no one shortest way. */
const farthest = 20_015;

type XY = readonly [x: number, y: number];

const write = (...[x, y]: XY) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The point on the way from a corner to the next one where its rounding ends. */
function towards([x, y]: XY, [toX, toY]: XY): XY {
	const part = Math.min(0.5, rounding / Math.max(rounding, Math.hypot(toX - x, toY - y)));
	return [x + (toX - x) * part, y + (toY - y) * part];
}

/** An outline as a path with its corners rounded. */
function writeOutline(outline: readonly XY[]): string {
	const corners = outline.map((corner, i) => {
		const [before, after] = [outline.at(i - 1)!, outline[(i + 1) % outline.length]!];
		return `${write(...towards(corner, before))}Q${write(...corner)} ${write(...towards(corner, after))}`;
	});
	return corners.length > 0 ? `M${corners.join('L')}Z` : '';
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
