/** Average width of a letter, in parts of the font's size. */
const average = 0.5;

/** About how wide a text is, where no browser can tell. */
export const guessWidth = (text: string, size: number): number => text.length * size * average;

/** Gives the width in px of a text in a font, as CSS writes it; measured once for each text. */
export function measureText(font: string): (text: string) => number {
	const context = document.createElement('canvas').getContext('2d');
	const widths = new Map<string, number>();
	if (context) context.font = font;
	return (text) => {
		const known = widths.get(text);
		if (known !== undefined) return known;
		const width = Math.ceil(context?.measureText(text).width ?? 0);
		widths.set(text, width);
		return width;
	};
}

/** As {@link measureText}, once the font is there; in the font that stands in for it if it cannot be had. */
export async function loadWidth(font: string): Promise<(text: string) => number> {
	await document.fonts.load(font).catch(() => []);
	return measureText(font);
}
