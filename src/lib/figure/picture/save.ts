import { boxesFrom } from '../../ui/page/obstacles';
import type { Label } from '../../cartography/labels/candidates';
import { holders } from '../../cartography/style/credits';
import { localNamesOf } from '../../cartography/labels/local-names';
import type { Sight } from '../../cartography/camera/sight';
import type { Swatch } from '../../cartography/style/swatch';
import { edges } from '../../cartography/camera/viewport';
import type { Exploration } from '../../exploration/exploration.svelte';
import { isPlaceSelected } from '../../exploration/marks';
import type { Messages } from '../../messages/messages';
import { captionOf, pictureName, type Caption } from './caption';
import { colorsOf } from './colors';
import { measureAll } from '../draw/measure-all';
import { drawView } from '../draw/view';
import { embedFonts } from './embed-fonts';
import { paintPicture } from './paint';
import { element } from './svg';
import { writeGround } from './write-ground';
import { legendOf, northOf } from './write-legend';
import { writeNames, writePlaces, type Writing } from './write-places';
import { layOutSheet } from './write-sheet';

interface Request {
	exploration: Exploration;
	/** What is on the screen. */
	sight: Sight;
	messages: Messages;
	/** What stands above the map, if not what is open. */
	caption?: Caption;
	/** SVG that is drawn above all on the map, in px from the map's corner. */
	extra?: string;
}

/** What a map is drawn of. */
interface Ground {
	/** What lies below the words. */
	canvas: HTMLCanvasElement | null;
	/** The same as SVG. */
	svg: string;
	labels: readonly Label[];
	swatches: readonly Swatch[];
	bearing: number;
	/** Where the labels' 0, 0 is on the map, and the size of their letters, in px. */
	origin: { x: number; y: number };
	size: number;
}

/** A sign that is open has its name on the live map, even where there is no room for it. */
const withName = (label: Label): Label => ({
	...label,
	placement: { ...label.placement, shape: 'right', dy: -Math.max(24, label.height) / 2 }
});

async function readLive({ exploration, sight }: Request): Promise<Ground | null> {
	if (!sight.live) return null;
	const canvas = await sight.live.drawGround().catch(() => null);
	if (!canvas) return null;
	const root = getComputedStyle(document.documentElement);
	const rem = parseFloat(root.fontSize);
	const isBare = ({ id, placement }: Label) =>
		placement.shape === 'sign' && isPlaceSelected(exploration, id);
	return {
		canvas,
		svg: '',
		labels: sight.live.labels().map((label) => (isBare(label) ? withName(label) : label)),
		swatches: sight.live.swatches(),
		bearing: sight.live.bearing(),
		origin: { x: 0, y: 0 },
		size: parseFloat(root.getPropertyValue('--label-size')) * rem
	};
}

async function drawStill({ exploration, sight, messages }: Request, font: string): Promise<Ground> {
	const { look, screen, corner } = sight;
	const x = (screen.inset + screen.width - edges.right) / 2;
	const y = (screen.height - edges.bottom) / 2;
	const { approximate } = messages.map;
	const obstacles = boxesFrom(corner.x + x, corner.y + y);
	const drawing = await drawView(exploration, look, screen, obstacles, { approximate, font });
	const [{ labels, names, size }] = drawing.layouts as [(typeof drawing.layouts)[number]];
	const { palette } = look;
	return {
		canvas: null,
		svg: writeGround(drawing) + writeNames(names, { palette, font }),
		labels,
		swatches: drawing.swatches,
		bearing: 0,
		origin: { x, y },
		size
	};
}

/** The families that the page's own fonts go by. */
const families = ['Source Sans', 'Source Serif'];

/**
 * Draws what is on the screen as a PNG at twice its size: the map as the reader sees it, with its caption above
 * it, the legend of what is in sight and the credits below. Without WebGL it is drawn as the figure is.
 *
 * @throws if the device has no room for it, or a script can't be had
 */
export async function drawScreen(request: Request): Promise<Blob> {
	const { exploration, sight, messages, extra = '' } = request;
	const { look, screen } = sight;
	const { palette } = look;
	const root = getComputedStyle(document.documentElement);
	const [sans, serif] = [root.getPropertyValue('--sans'), root.getPropertyValue('--serif')];
	const ground = (await readLive(request)) ?? (await drawStill(request, sans));
	const approximate = { text: messages.map.approximate, language: undefined };
	const scripts = ground.canvas ? look.localScripts : null;
	const writing: Writing = {
		exploration,
		palette,
		font: sans,
		size: ground.size,
		linesBelow: (place) => [
			...localNamesOf(place, scripts),
			...(place.isApproximate ? [approximate] : [])
		],
		isNamed: () => true,
		isFlush: ground.canvas !== null
	};
	const shown = ground.labels.map(({ id }) => id);
	const date = new Intl.DateTimeFormat(messages.locale, { dateStyle: 'long' }).format(new Date());
	const colors = colorsOf[palette.name];
	const width = screen.width - screen.inset;
	const sheet = layOutSheet({
		width,
		height: screen.height,
		caption: request.caption ?? captionOf(exploration, messages),
		legend: [
			...northOf(ground.bearing, palette, messages),
			...legendOf(exploration, shown, ground.swatches, palette, messages)
		],
		credits: `${holders} — ${messages.picture.made(date)}`,
		colors,
		fonts: { serif, sans },
		widthOf: measureAll()
	});
	const onMap = element(
		'g',
		{ transform: `translate(${-screen.inset} 0)` },
		element(
			'g',
			{ transform: `translate(${ground.origin.x} ${ground.origin.y})` },
			ground.svg,
			writePlaces(ground.labels, writing)
		),
		extra
	);
	const styles = await embedFonts(sheet.write(onMap, ''), families);
	return paintPicture({
		width,
		height: sheet.height,
		map: { top: sheet.mapTop, height: screen.height, inset: screen.inset, canvas: ground.canvas },
		svg: sheet.write(onMap, styles),
		colors
	});
}

/**
 * Saves what is on the screen as a picture, as {@link drawScreen} draws it, under a name that tells of it.
 *
 * @throws if it can't be drawn
 */
export async function savePicture(request: Request): Promise<void> {
	const address = URL.createObjectURL(await drawScreen(request));
	const link = document.createElement('a');
	link.href = address;
	link.download = pictureName(request.exploration);
	link.click();
	// The browser needs it until it has taken the file over.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
