import { Resvg } from '@resvg/resvg-js';
import { around, inside, type Box } from '../../lib/cartography/labels/boxes';
import { edges } from '../../lib/cartography/camera/viewport';
import { messagesIn } from '../../lib/messages/messages';
import type { Story } from '../../lib/story/story';
import { colors } from '../../lib/figure/picture/colors';
import { element } from '../../lib/figure/picture/svg';
import { drawWhole } from '../figure/whole';
import { writeGround } from '../../lib/figure/picture/write-ground';
import { writeLabels } from './write-map';
import { writeTitle } from './write-title';

/** Size of a picture in px, as link previews want it. */
export const size = { width: 1200, height: 630 };
/** Width of the title's panel in px. */
export const panel = 372;
/** So much larger than on a page labels are drawn: most previews are shown at half their size. */
const enlarged = 1.4;
const fineness = { tileZoom: 2, tolerance: 0.2, weight: 1.3 };
/** Px that labels keep off the edges. */
const keep = 14;

const scaled = ({ left, top, right, bottom }: Box, by: number): Box => ({
	left: left * by,
	top: top * by,
	right: right * by,
	bottom: bottom * by
});

/** The map of a picture with its labels, which lie to the right of the title. For the build only. */
export async function drawPicture(story: Story) {
	const screen = {
		width: size.width + edges.right,
		height: size.height + edges.bottom,
		inset: panel
	};
	const { drawing, hatched, projection, layOutIn } = await drawWhole(story, screen, fineness);
	const [x, y] = [(size.width - panel) / 2, size.height / 2];
	const right = (x - keep) / enlarged;
	const bottom = (y - keep) / enlarged;
	const points = story.places.map(({ point }) => projection(point)!);
	const isEmpty = (box: Box) => points.every(([x, y]) => !inside(around(x, y, 0), box));
	const obstacles = hatched.filter(isEmpty).map((box) => scaled(box, 1 / enlarged));
	const frame = { left: -right, top: -bottom, right, bottom };
	const layout = layOutIn(frame, 1 / enlarged, obstacles);
	return { drawing, layout, middle: { x: panel + x, y } };
}

/** The picture of a story as SVG, in which all words are outlines. For the build only. */
export async function writePicture(story: Story): Promise<string> {
	const { drawing, layout, middle } = await drawPicture(story);
	const { width, height } = size;
	const messages = messagesIn(story.language);
	return element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
		element('rect', { width, height, fill: colors.space }),
		element(
			'g',
			{ transform: `translate(${middle.x} ${middle.y})` },
			writeGround(drawing),
			writeLabels(story, layout)
		),
		element('rect', { width: panel, height, fill: colors.paper }),
		element('rect', { x: panel - 1, width: 1, height, fill: colors.rule }),
		writeTitle(
			{
				kicker: messages.story.kicker,
				title: story.title,
				small: messages.story.events(story.events.length)
			},
			{ width: panel, height }
		)
	);
}

/**
 * The picture of a story for link previews: a PNG of its map and its title, in its language. For the build only.
 *
 * @throws if the basemap can't be read
 */
export async function pictureOf(story: Story): Promise<Uint8Array<ArrayBuffer>> {
	const image = new Resvg(await writePicture(story), { font: { loadSystemFonts: false } }).render();
	return new Uint8Array(image.asPng());
}
