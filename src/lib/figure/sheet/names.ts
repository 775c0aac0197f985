import type { GeoProjection } from 'd3-geo';
import { inside, overlap, type Box } from '../../cartography/labels/boxes';
import type { GroundName } from '../draw/drawing';
import type { countriesIn } from '../draw/lay-out';

/** Room between the letters of a country's name, in parts of its size. */
const spacing = 0.14;
/** Where else a country's name may stand, from its own place, in parts of its size. */
const nudges = [
	[0, 0],
	[0, -2],
	[0, 2],
	[-4, 0],
	[4, 0],
	[0, -4],
	[0, 4]
] as const;

/** Width in px of words in the semibold of the interface's font; `spacing` is in parts of the size, which is in px. */
export type WidthOf = (text: string, size: number, spacing: number) => number;

/** The names of countries that find room within a frame and off what is taken, all in px from a map's middle. */
export function namesWithin(
	names: ReturnType<typeof countriesIn>,
	projection: GeoProjection,
	frame: Box,
	taken: readonly Box[],
	widthOf: WidthOf
): GroundName[] {
	return names.flatMap(({ text, point, size }) => {
		const at = projection(point);
		if (!at) return [];
		const half = widthOf(text, size, spacing) / 2;
		const spots = nudges.map(([dx, dy]) => ({ x: at[0] + dx * size, y: at[1] + dy * size }));
		const boxes = spots.map(({ x, y }) => ({
			x,
			y,
			box: { left: x - half, right: x + half, top: y - size / 2, bottom: y + size / 2 }
		}));
		const free = boxes.find(
			({ box }) => inside(box, frame) && !taken.some((other) => overlap(box, other, 3))
		);
		return free ? [{ text, size, x: Math.round(free.x), y: Math.round(free.y) }] : [];
	});
}
