import { Resvg } from '@resvg/resvg-js';
import { edges } from '../cartography/viewport';
import { messagesIn } from '../messages/messages';
import type { Story } from '../story/story';
import type { Layout } from './drawing';
import { element } from './svg';
import { drawWhole } from './whole';
import { colors, writeGround, writeLabels } from './write-map';
import { writeTitle } from './write-title';

/** Size of a picture in px, as link previews want it. */
export const size = { width: 1200, height: 630 };
/** Width of the title's panel in px. */
const panel = 372;
/** So much larger than on a page labels are drawn: most previews are shown at half their size. */
const enlarged = 1.5;
const fineness = { tileZoom: 2, tolerance: 0.2, weight: 1.3 };
/** Px that labels keep off the edges. */
const keep = 14;

/** The map of a picture with its labels, which lie to the right of the title. For the build only. */
export async function drawPicture(story: Story) {
	const screen = {
		width: size.width + edges.right,
		height: size.height + edges.bottom,
		inset: panel
	};
	const { drawing, layOutIn } = await drawWhole(story, screen, fineness);
	const [x, y] = [(size.width - panel) / 2, size.height / 2];
	const right = (x - keep) / enlarged;
	const bottom = (y - keep) / enlarged;
	const layout = layOutIn({ left: -right, top: -bottom, right, bottom }, 1 / enlarged);
	return { drawing, layout, middle: { x: panel + x, y } };
}

/** A picture as SVG: all words are outlines. */
function write(
	story: Story,
	{ drawing, layout, middle }: Awaited<ReturnType<typeof drawPicture>>
): string {
	const { width, height } = size;
	const messages = messagesIn(story.language);
	const map = { ...drawing, ...size, limit: 'width' } as const;
	return element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
		element('rect', { width, height, fill: colors.space }),
		element(
			'g',
			{ transform: `translate(${middle.x} ${middle.y})` },
			writeGround(map),
			writeLabels(story, layout satisfies Layout)
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
	const svg = write(story, await drawPicture(story));
	const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
	return new Uint8Array(image.asPng());
}
