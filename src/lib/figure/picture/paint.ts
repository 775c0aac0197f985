import type { Colors } from './colors';

/** Px of a picture to one of the screen. */
const fineness = 2;

interface Picture {
	/** In px of the screen. */
	width: number;
	height: number;
	map: {
		top: number;
		height: number;
		/** What the panel covers at its left. */
		inset: number;
		/** The ground, if it is not in the SVG. */
		canvas: HTMLCanvasElement | null;
	};
	/** All else, as high and wide as the picture. */
	svg: string;
	colors: Colors;
}

async function load(svg: string): Promise<HTMLImageElement> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		return image;
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** What lies behind the globe, as the page has it. */
function paintSpace(context: CanvasRenderingContext2D, { width, map, colors }: Picture): void {
	const whole = width + map.inset;
	const [x, y] = [whole * 0.6 - map.inset, map.top + map.height / 2];
	const reach = Math.hypot(whole * 0.6, map.height / 2);
	const space = context.createRadialGradient(x, y, 0, x, y, reach * 0.75);
	space.addColorStop(0, colors.tint);
	space.addColorStop(1, colors.space);
	context.fillStyle = space;
	context.fillRect(0, map.top, width, map.height);
}

/**
 * Paints a picture at twice its size, as a PNG.
 *
 * @throws if the device has no room for it
 */
export async function paintPicture(picture: Picture): Promise<Blob> {
	const { width, height, map, svg, colors } = picture;
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * fineness);
	canvas.height = Math.round(height * fineness);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('The device has no room for a picture.');
	context.scale(fineness, fineness);
	context.fillStyle = colors.paper;
	context.fillRect(0, 0, width, height);
	paintSpace(context, picture);
	if (map.canvas) {
		const scale = map.canvas.height / map.height;
		const [left, seen] = [map.inset * scale, width * scale];
		const { height: rows } = map.canvas;
		context.drawImage(map.canvas, left, 0, seen, rows, 0, map.top, width, map.height);
	}
	context.drawImage(await load(svg), 0, 0, width, height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('The device has no room for a picture.');
	return blob;
}
