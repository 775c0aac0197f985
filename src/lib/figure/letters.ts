import { openSync, type Font } from 'fontkit';

const file = 'node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff';
/** Other letters, and a device that has none of this font, take more room. */
const reserve = 1.06;

let font: Font | undefined;

/** Width in px of words in the semibold of the interface's font at a size, with some reserve. For the build only. */
export function widthOf(text: string, size: number): number {
	font ??= openSync(file) as Font;
	const { advanceWidth } = font.layout(text);
	return (advanceWidth / font.unitsPerEm) * size * reserve;
}
