/** Degrees of longitude and latitude, and how hard a stylus was pressed, 0 to 1, if one was. */
export type InkPoint = [lon: number, lat: number, pressure?: number];

const radians = Math.PI / 180;
/** So much pressure, by the tolerance, counts as much as having gone astray. */
const pressures = 6;

type Vector = [x: number, y: number, z: number, pressure: number];

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3];
const minus = (a: Vector, b: Vector): Vector => [
	a[0] - b[0],
	a[1] - b[1],
	a[2] - b[2],
	a[3] - b[3]
];

/** How far a point is from the straight way between two others. */
function offWay(point: Vector, from: Vector, to: Vector): number {
	const [way, off] = [minus(to, from), minus(point, from)];
	const length = dot(way, way);
	const part = length === 0 ? 0 : Math.min(1, Math.max(0, dot(off, way) / length));
	const left = off.map((value, i) => value - part * way[i]!) as Vector;
	return Math.sqrt(dot(left, left));
}

/**
 * A line with fewer points, by Ramer, Douglas and Peucker's algorithm on straight ways through the sphere, so
 * that it is as good at a pole or the antimeridian as elsewhere.
 *
 * @param tolerance - no point that is left out is farther than this from the line that is left, in degrees
 */
export function simplify(line: readonly InkPoint[], tolerance: number): InkPoint[] {
	const astray = tolerance * radians;
	const points = line.map(([lon, lat, pressure = 0]): Vector => {
		const [λ, φ] = [lon * radians, lat * radians];
		const [x, y] = [Math.cos(φ) * Math.cos(λ), Math.cos(φ) * Math.sin(λ)];
		return [x, y, Math.sin(φ), pressure * pressures * astray];
	});
	const kept = new Set([0, line.length - 1]);
	const stretches: [number, number][] = [[0, line.length - 1]];
	for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
		const [from, to] = stretch;
		let [farthest, most] = [0, astray];
		for (let i = from + 1; i < to; i += 1) {
			const off = offWay(points[i]!, points[from]!, points[to]!);
			if (off > most) [farthest, most] = [i, off];
		}
		if (farthest === 0) continue;
		kept.add(farthest);
		stretches.push([from, farthest], [farthest, to]);
	}
	return line.filter((_, i) => kept.has(i));
}
