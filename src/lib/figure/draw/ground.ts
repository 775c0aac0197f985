import type { GeoProjection } from 'd3-geo';
import type { Ground, Point } from '../../cartography/camera/ground';
import type { Camera } from '../../story/story';
import { projectSeen } from './projection';

/** A px farther than this from where its ground is drawn is beside the globe, or a flat map's edge. */
const missed = 1;

/**
 * The ground of a figure. It never moves: a figure that is drawn anew, or stands elsewhere, has another one.
 *
 * @param camera - the one that the projection is made for
 * @param middle - where the projection's 0, 0 is, in px from the top left
 */
export const groundOfFigure = (
	projection: GeoProjection,
	camera: Camera,
	middle: Point
): Ground => ({
	camera: () => camera,
	project(at) {
		const point = projectSeen(projection, at);
		return point && { x: point[0] + middle.x, y: point[1] + middle.y };
	},
	unproject({ x, y }) {
		const point: [number, number] = [x - middle.x, y - middle.y];
		const at = projection.invert!(point);
		if (!at || !at.every(Number.isFinite)) return null;
		const back = projection(at);
		const isThere = back && Math.hypot(back[0] - point[0], back[1] - point[1]) <= missed;
		return isThere ? at : null;
	},
	onmove: () => () => undefined
});
