import { midpoint } from '@turf/turf';
import type { LonLat } from '../../story/geometry';
import type { Camera } from '../../story/story';

/** A point of a map in px from its top left. */
export interface Point {
	x: number;
	y: number;
}

/** The ground as a map shows it. */
export interface Ground {
	/** What it is drawn with. */
	camera(): Camera;
	/** Where a point falls; `null` where the globe hides it. */
	project(at: LonLat): Point | null;
	/** What ground is seen there, its longitude within ±180; `null` beside the globe. */
	unproject(point: Point): LonLat | null;
	/** Calls back whenever it is drawn with another camera, until the returned function is called. */
	onmove(call: () => void): () => void;
}

type Spot = readonly [lon: number, lat: number, ...rest: unknown[]];
/** A point of the screen, and the one of the line that it stands for. */
type Traced<T> = Point & { of: T };

/** Steps closer than this, in px, are never a leap from one edge of a flat map to the other. */
const nearby = 200;
/** Halvings on the way to where the globe hides a line: a thousandth of a step. */
const halvings = 10;

const lonLat = ([lon, lat]: Spot): LonLat => [lon, lat];
const between = (a: LonLat, b: LonLat): LonLat => {
	const [lon, lat] = midpoint(a, b).geometry.coordinates;
	return [lon!, lat!];
};

/** The last point on the way from one that is seen to one that is not. */
function lastSeen(ground: Ground, seen: LonLat, hidden: LonLat): Point | null {
	let [near, far] = [seen, hidden];
	for (let i = 0; i < halvings; i += 1) {
		const middle = between(near, far);
		if (ground.project(middle)) near = middle;
		else far = middle;
	}
	return ground.project(near);
}

/** Whether a step on the screen is none on the ground: a flat map ends between its two points. */
function isLeap<T extends Spot>(ground: Ground, a: Traced<T>, b: Traced<T>): boolean {
	const far = Math.hypot(a.x - b.x, a.y - b.y);
	if (far < nearby) return false;
	const middle = ground.project(between(lonLat(a.of), lonLat(b.of)));
	if (!middle) return true;
	return Math.hypot(middle.x - (a.x + b.x) / 2, middle.y - (a.y + b.y) / 2) > far / 4;
}

/**
 * A line of the ground as it is seen: in as many pieces as the globe's limb, or the edge of a flat map, cuts
 * it into. Each ends where the ground does, not at the last point before.
 */
export function piecesOf<T extends Spot>(line: readonly T[], ground: Ground): Traced<T>[][] {
	const pieces: Traced<T>[][] = [];
	let piece: Traced<T>[] = [];
	const cut = () => {
		if (piece.length > 0) pieces.push(piece);
		piece = [];
	};
	const add = (point: Point | null, of: T) => {
		if (point) piece.push({ ...point, of });
	};
	line.forEach((of, i) => {
		const at = ground.project(lonLat(of));
		const before = line[i - 1];
		const last = piece.at(-1);
		if (at) {
			if (last && isLeap(ground, last, { ...at, of })) cut();
			else if (!last && before) add(lastSeen(ground, lonLat(of), lonLat(before)), of);
			add(at, of);
		} else if (last) {
			add(lastSeen(ground, lonLat(last.of), lonLat(of)), last.of);
			cut();
		}
	});
	cut();
	return pieces;
}
