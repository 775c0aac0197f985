type Draw = (context: CanvasRenderingContext2D, color: string) => void;

/** Sides of the images in px, at twice the pixels of the screen. */
const sides = { hatch: 12, arrow: 24 };

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
	arrow: (context, color) => {
		context.fillStyle = color;
		context.strokeStyle = '#fffdf8';
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

/**
 * Draws an image that the style asks for by a name such as `hatch #a2937f`: slanting lines for
 * disputed areas, or the arrow of a route, in the colour named. `null` for any other name.
 */
export function drawImage(name: string): ImageData | null {
	const [, kind, color] = /^(hatch|arrow) (#[0-9a-f]{6})$/.exec(name) ?? [];
	if (!kind || !color) return null;
	const side = sides[kind as keyof typeof sides];
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = side;
	const context = canvas.getContext('2d')!;
	drawings[kind as keyof typeof sides](context, color);
	return context.getImageData(0, 0, side, side);
}
