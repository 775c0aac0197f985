import { distance } from '@turf/turf';
import { geoMercator, geoProjection, type GeoProjection, type GeoRawProjection } from 'd3-geo';
import { globeOf, tileSize } from '../../cartography/camera/camera';
import type { DrawnCamera } from '../../cartography/camera/drawn';
import type { LonLat } from '../../story/geometry';
import type { Camera } from '../../story/story';

const degrees = 180 / Math.PI;
/** So far from a point, in degrees, the globe hides what falls where the point does. */
const hidden = 1;

/**
 * The globe as a camera sees it from a distance, given in radii from the globe's centre: the vertical
 * perspective projection (Snyder, Map Projections, USGS Professional Paper 1395, p. 173–176).
 */
function perspective(distance: number): GeoRawProjection {
	const raw = (λ: number, φ: number): [number, number] => {
		const depth = Math.cos(φ) * Math.cos(λ);
		const scale = (distance - 1) / (distance - depth);
		return [scale * Math.cos(φ) * Math.sin(λ), scale * Math.sin(φ)];
	};
	const invert = (x: number, y: number): [number, number] => {
		const ρ = Math.hypot(x, y);
		const root = Math.sqrt(1 - (ρ * ρ * (distance + 1)) / (distance - 1));
		const sin = ρ === 0 ? 0 : (distance - root) / ((distance - 1) / ρ + ρ / (distance - 1));
		const cos = Math.sqrt(1 - sin * sin);
		return [Math.atan2(x * sin, ρ * cos), ρ === 0 ? 0 : Math.asin((y * sin) / ρ)];
	};
	return Object.assign(raw, { invert });
}

/** How far the globe reaches in the figure: its limb, in px from the centre of the view. */
export function limbOf(camera: Camera, height: number): number {
	const { radius, distance } = globeOf(camera, height);
	return radius * Math.sqrt((distance - 1) / (distance + 1));
}

/** The camera that {@link projectionOf} is made for. */
export const drawnWith = (camera: Camera, height: number, isFlat: boolean): DrawnCamera => ({
	...camera,
	isFlat,
	height,
	bearing: 0,
	middle: { x: 0, y: 0 }
});

/**
 * The projection of MapLibre's globe, or of its flat map, for a camera with north at the top. The centre of
 * the view falls on 0, 0.
 *
 * @param height - of the whole map in px, which sets how far the camera is from the globe
 */
export function projectionOf(camera: Camera, height: number, isFlat: boolean): GeoProjection {
	const [lon, lat] = camera.center;
	if (isFlat)
		return geoMercator()
			.rotate([-lon, 0])
			.center([0, lat])
			.scale((tileSize * 2 ** camera.zoom) / (2 * Math.PI))
			.translate([0, 0]);
	const { radius, distance } = globeOf(camera, height);
	return geoProjection(perspective(distance))
		.rotate([-lon, -lat])
		.scale(radius)
		.translate([0, 0])
		.clipAngle(Math.acos(1 / distance) * degrees - 0.01)
		.precision(0.4);
}

/** Where a point falls, if the globe does not hide it. */
export function projectSeen(projection: GeoProjection, point: LonLat): [number, number] | null {
	const at = projection(point);
	const seen = at && projection.invert!(at);
	return seen && distance(seen, point, { units: 'degrees' }) < hidden ? at : null;
}
