/** A box on the screen in px. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** A straight line on the screen, in px. */
export interface Segment {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

/** Whether two boxes come closer than a margin. */
export const overlap = (a: Box, b: Box, margin = 0): boolean =>
	a.left < b.right + margin &&
	b.left < a.right + margin &&
	a.top < b.bottom + margin &&
	b.top < a.bottom + margin;

/** Whether the second box holds the first one. */
export const inside = (a: Box, b: Box): boolean =>
	a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

/** The square of a size around a point. */
export const around = (x: number, y: number, size: number): Box => ({
	left: x - size / 2,
	top: y - size / 2,
	right: x + size / 2,
	bottom: y + size / 2
});

const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number) =>
	Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

/** Whether two segments cross. */
export const cross = (a: Segment, b: Segment): boolean =>
	turn(a.x1, a.y1, a.x2, a.y2, b.x1, b.y1) * turn(a.x1, a.y1, a.x2, a.y2, b.x2, b.y2) < 0 &&
	turn(b.x1, b.y1, b.x2, b.y2, a.x1, a.y1) * turn(b.x1, b.y1, b.x2, b.y2, a.x2, a.y2) < 0;

/** Whether a segment crosses a box or ends in it. */
export function meets(segment: Segment, box: Box): boolean {
	const { left, top, right, bottom } = box;
	const within = segment.x2 > left && segment.x2 < right && segment.y2 > top && segment.y2 < bottom;
	return (
		within ||
		cross(segment, { x1: left, y1: top, x2: right, y2: bottom }) ||
		cross(segment, { x1: left, y1: bottom, x2: right, y2: top })
	);
}
