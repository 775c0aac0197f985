import { simplify } from '@turf/turf';
import type { GeoContext } from 'd3-geo';
import { fineness } from './fineness';

type Point = [number, number];

function written(points: readonly Point[], isClosed: boolean): string {
	let [x, y] = [0, 0];
	const steps: string[] = [];
	for (const [nextX, nextY] of points) {
		const [dx, dy] = [nextX - x, nextY - y];
		if (steps.length > 0 && dx === 0 && dy === 0) continue;
		steps.push(`${dx}${dy < 0 ? '' : ' '}${dy}`);
		[x, y] = [nextX, nextY];
	}
	if (steps.length < 2) return '';
	return `M${steps[0]!}l${steps.slice(1).join(' ').replaceAll(' -', '-')}${isClosed ? 'z' : ''}`;
}

/** Writes what d3-geo draws as a short SVG path: whole numbers, relative, without points that are not seen. */
export class Pen implements GeoContext {
	readonly #tolerance: number;
	readonly #written: string[] = [];
	#points: Point[] = [];

	/** @param tolerance - how far a line may be off, in px */
	constructor(tolerance: number) {
		this.#tolerance = tolerance;
	}

	#end(isClosed: boolean): void {
		const points = this.#points;
		this.#points = [];
		if (points.length < 2) return;
		const { geometry } = simplify(
			{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: points } },
			{ tolerance: this.#tolerance * fineness, highQuality: true }
		);
		const corners = geometry.coordinates.map(([x, y]) => [Math.round(x!), Math.round(y!)] as Point);
		if (isClosed && corners.length < 4) return;
		this.#written.push(written(isClosed ? corners.slice(0, -1) : corners, isClosed));
	}

	beginPath(): void {
		this.#points = [];
	}

	moveTo(x: number, y: number): void {
		this.#end(false);
		this.#points = [[x * fineness, y * fineness]];
	}

	lineTo(x: number, y: number): void {
		this.#points.push([x * fineness, y * fineness]);
	}

	/** Points are drawn by signs, not by paths. */
	arc(): void {
		this.#points = [];
	}

	closePath(): void {
		const [first] = this.#points;
		if (first) this.#points.push([...first]);
		this.#end(true);
	}

	/** The path that has been drawn. */
	get path(): string {
		this.#end(false);
		return this.#written.join('');
	}
}
