import { frameStory } from '../../lib/cartography/camera/frame';
import { edges, margin } from '../../lib/cartography/camera/viewport';
import type { Story } from '../../lib/story/story';
import type { Drawing } from '../../lib/figure/draw/drawing';
import { drawWhole } from './whole';

/** The figure in px; a screen shows it larger or smaller, as it has room. */
const room = { width: 1000, height: 700 };
/** As fine as the page's size allows. */
const fineness = { tileZoom: 1, tolerance: 0.45 };
/**
 * The scales at which labels are laid out. Each holds up to the next, so that text is 13 to 18 px high on
 * the screen, whatever its size; the styles of `Figure.svelte` choose among them.
 */
const scales = [0.26, 0.35, 0.47, 0.64, 0.86, 1.17];
/** How much higher or wider than its frame a figure's room is at least, in parts of its longer side. */
const least = 0.55;

/**
 * Draws a whole story for the page as it is served, on paper and as a globe. For the build only.
 *
 * @throws if the basemap can't be read
 */
export async function prerenderStory(story: Story): Promise<Drawing> {
	const [width, height] = [room.width + edges.right, room.height + edges.bottom];
	const whole = await drawWhole(story, { width, height, inset: 0 }, fineness);
	const points = frameStory(story).points.map((point) => whole.projection(point)!);
	const reach = (axis: 0 | 1) => 2 * Math.max(...points.map((point) => Math.abs(point[axis])));
	const share = 1 - 2 * margin;
	const size = { width: reach(0) / share, height: reach(1) / share };
	const layouts = scales.map((scale) => {
		const x = (Math.max(size.width, size.height * least) * scale) / 2;
		const y = (Math.max(size.height, size.width * least) * scale) / 2;
		return whole.layOutIn({ left: -x, top: -y, right: x, bottom: y }, scale);
	});
	return {
		...size,
		limit: size.width / room.width > size.height / room.height ? 'width' : 'height',
		...whole.drawing,
		layouts
	};
}
