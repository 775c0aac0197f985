import type { Look } from '../../cartography/style/look';
import type { Palette } from '../../cartography/style/palette';
import { edges } from '../../cartography/camera/viewport';
import { Exploration } from '../../exploration/exploration.svelte';
import { isPlaceSelected } from '../../exploration/marks';
import { messagesIn } from '../../messages/messages';
import type { Place, Story } from '../../story/story';
import { colorsOf } from './colors';
import { element } from './svg';
import { writeGround } from './write-ground';
import { writeNames, writePlaces } from './write-places';

/** Where the map comes from that a story is drawn on. */
type Origin = Pick<Look, 'basemap' | 'ground'>;

/** Width and height in px. */
export interface Size {
	width: number;
	height: number;
}

/** An image can't use the fonts of the page. */
const font = 'sans-serif';
/** What is narrower than this, in px, is drawn as a larger one made smaller, so that more finds room. */
const legible = 480;
/** So much of the size of the others is the least for letters. */
const smallest = 0.75;

/** At most so many pictures are kept. */
const most = 200;
const drawn = new Map<string, Promise<string>>();
/** Stories by number: two that share an id, such as the same draft before and after an edit, share no picture. */
const numbers = new WeakMap<Story, number>();
let count = 0;
let last: Promise<unknown> = Promise.resolve();

/** Lets the page answer to its reader first. */
const rest = () =>
	new Promise<void>((resolve) => {
		if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 300 });
		else setTimeout(resolve);
	});

async function draw(
	story: Story,
	address: string,
	{ width, height }: Size,
	{ basemap, ground }: Origin,
	palette: Palette
): Promise<string> {
	const { drawView } = await import('../draw/view');
	const exploration = new Exploration({ story: () => story, record: () => {} });
	exploration.open(address);
	const { display, event, place, linePositions } = exploration;
	const enlarged = Math.max(smallest, Math.min(1, width / legible));
	const room = { width: width / enlarged, height: height / enlarged };
	const screen = {
		width: room.width + edges.right,
		height: room.height + edges.bottom,
		inset: 0
	};
	const look = {
		palette,
		basemap,
		ground,
		projection: display.map === 'flat' ? 'flat' : 'globe',
		localScripts: null,
		isFlatLand: false
	} as const;
	const { approximate } = messagesIn(story.language).map;
	const letters = { approximate, font };
	const drawing = await drawView(exploration, look, screen, [], letters);
	const isOpen = event !== null || place !== null || linePositions.length > 0;
	const [{ size, labels, names }] = drawing.layouts as [(typeof drawing.layouts)[number]];
	const below = { text: approximate, language: undefined };
	const middle = { x: -room.width / 2, y: -room.height / 2 };
	const svg = element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width,
			height,
			viewBox: `${middle.x} ${middle.y} ${room.width} ${room.height}`
		},
		element('rect', { ...middle, ...room, fill: colorsOf[palette.name].space }),
		writeGround(drawing),
		writeNames(names, { palette, font }),
		writePlaces(labels, {
			exploration,
			palette,
			font,
			size,
			linesBelow: ({ isApproximate }: Place) => (isApproximate ? [below] : []),
			isNamed: ({ id }) => !isOpen || isPlaceSelected(exploration, id)
		})
	);
	return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
}

function numberOf(story: Story): number {
	const number = numbers.get(story) ?? (count += 1);
	numbers.set(story, number);
	return number;
}

const release = (picture: Promise<string>): void =>
	void picture.then(URL.revokeObjectURL, () => undefined);

/** Forgets the pictures that have not been asked for in the longest time. */
function keepFew(): void {
	for (const [key, picture] of [...drawn].slice(0, Math.max(0, drawn.size - most))) {
		drawn.delete(key);
		release(picture);
	}
}

/**
 * Draws what a story shows at an address, with its signs and the names of what is open, as an image that
 * needs no WebGL. One is drawn after the other, and what has been drawn is kept.
 *
 * @param address - a query such as `?event=harvest`
 * @param size - in px of the page
 * @param origin - where the map beneath it comes from
 * @returns an address for an image, good until {@link releaseSmallPictures}
 * @throws if the script that draws can't be had
 */
export function smallPicture(
	story: Story,
	address: string,
	size: Size,
	origin: Origin,
	palette: Palette
): Promise<string> {
	const { basemap, ground } = origin;
	const { width, height } = size;
	const key = [numberOf(story), address, width, height, basemap, ground, palette.name].join(' ');
	const known = drawn.get(key);
	const picture = known ?? last.then(rest).then(() => draw(story, address, size, origin, palette));
	drawn.delete(key);
	drawn.set(key, picture);
	if (known) return known;
	last = picture.catch(() => drawn.delete(key));
	keepFew();
	return picture;
}

/** Gives back the memory of all small pictures; those that are still shown can't be shown anew. */
export function releaseSmallPictures(): void {
	for (const picture of drawn.values()) release(picture);
	drawn.clear();
}
