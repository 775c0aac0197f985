import type { LonLat } from '../../story/geometry';
import type { Camera } from '../../story/story';

/** The part of the window that a view may use, in px. */
export interface Viewport {
	/** Height of the whole map, which sets how far the camera is from the globe. */
	height: number;
	/** Width and height of the part that must hold the view. */
	free: { width: number; height: number };
}

type Vector = [number, number, number];

interface Box {
	west: number;
	east: number;
	north: number;
	south: number;
}

const radians = Math.PI / 180;
/** MapLibre's field of view puts its camera this many heights of the map away from the ground. */
const cameraDistance = 0.5 / Math.tan(0.6435011087932844 / 2);
export const tileSize = 512;
const widest = 0;

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function unit([x, y, z]: Vector): Vector {
	const size = Math.hypot(x, y, z);
	return [x / size, y / size, z / size];
}

function vectorOf([lon, lat]: LonLat): Vector {
	const [λ, φ] = [lon * radians, lat * radians];
	return [Math.cos(φ) * Math.cos(λ), Math.cos(φ) * Math.sin(λ), Math.sin(φ)];
}

const lonLatOf = ([x, y, z]: Vector): LonLat => [
	Math.atan2(y, x) / radians,
	Math.asin(Math.min(1, Math.max(-1, z))) / radians
];

/** East and north at a point of the globe. */
function axesAt(center: Vector): { east: Vector; north: Vector } {
	const [x, y, z] = center;
	const east = Math.hypot(x, y) < 1e-9 ? ([0, 1, 0] as Vector) : unit([-y, x, 0]);
	const north: Vector = [-z * east[1], z * east[0], x * east[1] - y * east[0]];
	return { east, north };
}

/** Radius of MapLibre's globe in px: so that the scale at the centre is Mercator's. */
const radiusAt = (zoom: number, center: Vector) =>
	(tileSize * 2 ** zoom) / (2 * Math.PI) / Math.max(0.05, Math.hypot(center[0], center[1]));

/** MapLibre's globe as it is drawn: its radius in px, and how many radii the camera is from its centre. */
export function globeOf({ center, zoom }: Camera, height: number) {
	const radius = radiusAt(zoom, vectorOf(center));
	return { radius, distance: 1 + (cameraDistance * height) / radius };
}

/** Tells of points whether a camera sees them, or the globe hides them. */
export function seenFrom(camera: Camera, height: number): (point: LonLat) => boolean {
	const center = vectorOf(camera.center);
	const { distance } = globeOf(camera, height);
	return (point) => dot(vectorOf(point), center) > 1 / distance;
}

/** Where the points fall, in px from the centre of the view; `null` if the globe hides one. */
function boxOf(points: Vector[], center: Vector, zoom: number, height: number): Box | null {
	const { east, north } = axesAt(center);
	const radius = radiusAt(zoom, center);
	const distance = cameraDistance * height;
	const box = { west: Infinity, east: -Infinity, north: -Infinity, south: Infinity };
	for (const point of points) {
		const depth = dot(point, center);
		if (depth < radius / (radius + distance)) return null;
		const scale = (radius * distance) / (distance + radius * (1 - depth));
		const x = dot(point, east) * scale;
		const y = dot(point, north) * scale;
		box.west = Math.min(box.west, x);
		box.east = Math.max(box.east, x);
		box.south = Math.min(box.south, y);
		box.north = Math.max(box.north, y);
	}
	return box;
}

function closestZoom(
	points: Vector[],
	center: Vector,
	viewport: Viewport,
	maxZoom: number
): number {
	const { free, height } = viewport;
	const fits = (zoom: number) => {
		const box = boxOf(points, center, zoom, height);
		return box && box.east - box.west <= free.width && box.north - box.south <= free.height;
	};
	let [low, high] = [widest, maxZoom];
	if (fits(high)) return high;
	for (let step = 0; step < 24; step++) {
		const middle = (low + high) / 2;
		if (fits(middle)) low = middle;
		else high = middle;
	}
	return low;
}

/**
 * The closest view of the globe that holds all points, seen straight from above. It reckons with the
 * perspective of MapLibre's globe (radius and field of view as in its GlobeTransform, version 6).
 *
 * @param points - at least one, in degrees
 * @param maxZoom - the view is no closer than this
 */
export function fit(points: readonly LonLat[], viewport: Viewport, maxZoom: number): Camera {
	const vectors = points.map(vectorOf);
	const sum = vectors.reduce<Vector>(([x, y, z], v) => [x + v[0], y + v[1], z + v[2]], [0, 0, 0]);
	let center = unit(sum);
	let zoom = maxZoom;
	for (let step = 0; step < 12; step++) {
		zoom = closestZoom(vectors, center, viewport, maxZoom);
		const box = boxOf(vectors, center, zoom, viewport.height);
		if (!box) break;
		const { east, north } = axesAt(center);
		const radius = radiusAt(zoom, center);
		const [x, y] = [(box.west + box.east) / 2 / radius, (box.south + box.north) / 2 / radius];
		center = unit([0, 1, 2].map((i) => center[i]! + east[i]! * x + north[i]! * y) as Vector);
	}
	return { center: lonLatOf(center), zoom };
}
