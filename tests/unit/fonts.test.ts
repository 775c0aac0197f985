import { create, type Font } from 'fontkit';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { leanFont } from '../../src/press/plugins/lean-fonts.mjs';

const fontverter = createRequire(import.meta.url)('fontverter') as {
	convert(file: Buffer, format: 'truetype'): Promise<Buffer>;
};

const open = async (file: Buffer) => create(await fontverter.convert(file, 'truetype')) as Font;

const folder = 'node_modules/@fontsource';
const faces = [...readFileSync('src/app.css', 'utf8').matchAll(/@font-face \{([^}]*)\}/g)].map(
	([, rule]) => {
		const read = (pattern: RegExp) => pattern.exec(rule!)![1]!.replaceAll(/\s+/g, ' ').trim();
		return {
			family: read(/font-family: '(.*)'/),
			file: read(/@fontsource(.*\.woff2)/),
			range: read(/unicode-range:([^;]*);/),
			weights: read(/font-weight: ([^;]*);/)
		};
	}
);
const codesIn = (range: string) =>
	range.split(', ').flatMap((part) => {
		const [from, to = from] = part.slice(2).split('-') as [string, string?];
		const [first, last] = [parseInt(from, 16), parseInt(to!, 16)];
		return Array.from({ length: last - first + 1 }, (_, i) => first + i);
	});
const texts = [
	'Ação, órgão e “tratado” – à vista do AVT To Wa. Ye fi fl ffi',
	'THE FIRST OF 1949, 20 km² on 7/7: Łódź, Tromsø, Übersee ªº ½ €',
	'Kořyŏ, çà et là; l’été … ‘s’ 0123456789 Příbram'
];

describe.each(faces.map((face, i) => ({ ...face, name: `${i}: ${face.family} ${face.file}` })))(
	'the font that is made for rule $name',
	({ file, range, weights }) => {
		let whole: Font;
		let lean: Font;
		let bytes: Buffer;
		beforeAll(async () => {
			const source = readFileSync(folder + file);
			bytes = await leanFont(source, range, weights);
			whole = await open(source);
			lean = await open(bytes);
		});
		const covered = () =>
			codesIn(range).filter((code) => code > 31 && whole.hasGlyphForCodePoint(code));

		it('has every character that the rule names and the file has', () => {
			const missing = covered().filter((code) => !lean.hasGlyphForCodePoint(code));
			expect(missing).toEqual([]);
			expect(covered().length).toBeGreaterThan(5);
		});

		it.each(weights.includes(' ') ? [400, 600, 700] : [400])(
			'sets words as wide as before at weight %i',
			(wght) => {
				const inRange = new Set(codesIn(range));
				const at = (font: Font) => (weights.includes(' ') ? font.getVariation({ wght }) : font);
				const [before, after] = [at(whole), at(lean)];
				const words = [...texts, String.fromCodePoint(...covered())].map((text) =>
					[...text].filter((letter) => inRange.has(letter.codePointAt(0)!)).join('')
				);
				for (const text of words) {
					const width = (font: Font) => font.layout(text).advanceWidth;
					expect(Math.abs(width(after) - width(before))).toBeLessThanOrEqual(text.length);
				}
			}
		);

		it('is the same each time, and does not bear the reserved name', async () => {
			const again = await leanFont(readFileSync(folder + file), range, weights);
			expect(again.equals(bytes)).toBe(true);
			expect(lean.familyName).not.toMatch(/Source/);
			expect(lean.postscriptName).not.toMatch(/Source/);
			expect(lean.copyright).toMatch(/Adobe/);
		});
	}
);
