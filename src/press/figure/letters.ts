import { existsSync } from 'node:fs';
import { openSync, type Font } from 'fontkit';

/** The cuts that figures are lettered in. */
const faces = {
	title: 'source-serif-4/files/source-serif-4-*-600-normal',
	name: 'source-sans-3/files/source-sans-3-*-600-normal',
	area: 'source-sans-3/files/source-sans-3-*-600-italic',
	plain: 'source-sans-3/files/source-sans-3-*-400-normal'
};
type Face = keyof typeof faces;

/** A font comes in a file for each of these, and is opened as words need it. */
const parts = [
	'latin',
	'latin-ext',
	'cyrillic',
	'cyrillic-ext',
	'greek',
	'greek-ext',
	'vietnamese'
];
/** Other letters, and a device that has none of this font, take more room. */
const reserve = 1.06;

const fonts = new Map<string, Font | null>();

function fontOf(face: Face, part: string): Font | null {
	const file = `node_modules/@fontsource/${faces[face].replace('*', part)}.woff`;
	const known = fonts.get(file);
	if (known !== undefined) return known;
	const font = existsSync(file) ? (openSync(file) as Font) : null;
	fonts.set(file, font);
	return font;
}

const latin = (face: Face): Font => fontOf(face, parts[0]!)!;

/** The first font that has a letter; for one that none has, the Latin one with its empty box. */
function fontFor(letter: string, face: Face): Font {
	for (const part of parts) {
		const font = fontOf(face, part);
		if (font?.hasGlyphForCodePoint(letter.codePointAt(0)!)) return font;
	}
	return latin(face);
}

const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

/** Words cut into stretches of one font. */
function stretchesOf(text: string, face: Face): { font: Font; text: string }[] {
	const stretches: { font: Font; text: string }[] = [];
	for (const letter of text.normalize('NFC').replace(invisible, '')) {
		const last = stretches.at(-1);
		const font =
			last && /[\s\p{M}]/u.test(letter) && last.font.hasGlyphForCodePoint(letter.codePointAt(0)!)
				? last.font
				: fontFor(letter, face);
		if (last?.font === font) last.text += letter;
		else stretches.push({ font, text: letter });
	}
	return stretches;
}

/** How words are written: the cut, the size in px, and the space between letters in parts of it. */
export interface Lettering {
	face: Face;
	size: number;
	spacing?: number;
}

/** Words as the outlines of their letters: an SVG path that begins at 0, 0 on their baseline. For the build only. */
export function outlineOf(text: string, { face, size, spacing = 0 }: Lettering): string {
	let x = 0;
	let path = '';
	for (const { font, text: words } of stretchesOf(text, face)) {
		const scale = size / font.unitsPerEm;
		const { glyphs, positions } = font.layout(words);
		for (const [i, glyph] of glyphs.entries()) {
			const { xAdvance, xOffset, yOffset } = positions[i]!;
			const [left, top] = [x + xOffset * scale, -yOffset * scale];
			path += glyph.path.transform(scale, 0, 0, -scale, left, top).toSVG();
			x += xAdvance * scale + spacing * size;
		}
	}
	return path;
}

/** Width in px of lettered words. For the build only. */
export function widthIn(text: string, { face, size, spacing = 0 }: Lettering): number {
	let width = 0;
	for (const { font, text: words } of stretchesOf(text, face)) {
		const { glyphs, advanceWidth } = font.layout(words);
		width += (advanceWidth / font.unitsPerEm + glyphs.length * spacing) * size;
	}
	return Math.max(0, width - spacing * size);
}

/** Width in px of words in the semibold of the interface's font at a size, with some reserve. For the build only. */
export const widthOf = (text: string, size: number): number =>
	widthIn(text, { face: 'name', size }) * reserve;
