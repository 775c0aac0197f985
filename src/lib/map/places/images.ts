import { themeShapes } from '../../cartography/style/sign';

type Draw = (context: CanvasRenderingContext2D, color: string, casing: string) => void;

/** Sides of the images in px, at twice the pixels of the screen. */
const sides = {
	hatch: 12,
	arrow: 24,
	dot: 16,
	several: 32,
	military: 32,
	diplomatic: 32,
	economic: 32,
	cultural: 32
};

const shape =
	(path: string): Draw =>
	(context, color, casing) => {
		const outline = new Path2D(path);
		context.scale(2, 2);
		context.fillStyle = color;
		context.strokeStyle = casing;
		context.lineWidth = 2;
		context.stroke(outline);
		context.fill(outline);
	};

const drawings: Record<keyof typeof sides, Draw> = {
	hatch: (context, color) => {
		const side = sides.hatch;
		context.strokeStyle = color;
		context.lineWidth = 1.6;
		for (const shift of [-side, 0, side]) {
			context.moveTo(shift, side);
			context.lineTo(shift + side, 0);
		}
		context.stroke();
	},
	military: shape(themeShapes.military),
	diplomatic: shape(themeShapes.diplomatic),
	economic: shape(themeShapes.economic),
	cultural: shape(themeShapes.cultural),
	several: shape('M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3z'),
	dot: (context, color) => {
		context.fillStyle = color;
		context.arc(8, 8, 5, 0, 2 * Math.PI);
		context.fill();
	},
	arrow: (context, color, casing) => {
		context.fillStyle = color;
		context.strokeStyle = casing;
		context.lineWidth = 3;
		context.lineJoin = 'round';
		context.moveTo(5, 4);
		context.lineTo(21, 12);
		context.lineTo(5, 20);
		context.closePath();
		context.stroke();
		context.fill();
	}
};

/** Side of a square of blank images in px of the screen. */
const blankSide = 8;

/** The name of a transparent image that takes as much room as a box of this size in px. */
export const blankOf = (width: number, height: number): string =>
	`blank ${Math.ceil(width / blankSide)} ${Math.ceil(height / blankSide)}`;

/** An image and how many of its pixels make one of the screen. */
interface Image {
	image: ImageData;
	pixelRatio: number;
}

function drawSign(kind: keyof typeof sides, color: string, casing: string): Image {
	const side = sides[kind];
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = side;
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	drawings[kind](context, color, casing);
	return { image: context.getImageData(0, 0, side, side), pixelRatio: 2 };
}

/**
 * Draws an image that the style asks for by a name such as `hatch #a2937f`: slanting lines for
 * disputed areas, the arrow of a route, the dot of a town or the shape of a theme, in the colour named
 * and, but for hatching and dot, with a casing of a second; or a transparent one
 * by the name that `blankOf` gives. `null` for any other name.
 */
export function drawImage(name: string): Image | null {
	const [, kind, color, casing] = /^(\w+) (#[0-9a-f]{6})(?: (#[0-9a-f]{6}))?$/.exec(name) ?? [];
	if (kind && kind in sides && color)
		return drawSign(kind as keyof typeof sides, color, casing ?? color);
	const [, width, height] = /^blank (\d+) (\d+)$/.exec(name) ?? [];
	if (!width || !height) return null;
	return { image: new ImageData(Number(width), Number(height)), pixelRatio: 1 / blankSide };
}
