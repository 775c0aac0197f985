/** The characters of a font's file, as CSS has them. */
function rangesOf(rule: CSSFontFaceRule): [from: number, to: number][] {
	const written = rule.style.getPropertyValue('unicode-range') || 'U+0-10FFFF';
	return written.split(',').map((range) => {
		const [from = '0', to = from] = range.trim().slice('U+'.length).split('-');
		return [parseInt(from.replaceAll('?', '0'), 16), parseInt(to.replaceAll('?', 'F'), 16)];
	});
}

function facesOf(sheet: CSSStyleSheet): { rule: CSSFontFaceRule; base: string }[] {
	try {
		return [...sheet.cssRules]
			.filter((rule) => rule instanceof CSSFontFaceRule)
			.map((rule) => ({ rule, base: sheet.href ?? document.baseURI }));
	} catch {
		// The sheet of another origin, such as an extension's, may not be read.
		return [];
	}
}

const readAsDataUrl = (blob: Blob) =>
	new Promise<string>((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(reader.result as string);
		reader.onerror = () => reject(reader.error!);
		reader.readAsDataURL(blob);
	});

/** A rule with its file inside; empty where that can't be had, for another font stands in. */
async function embed(rule: CSSFontFaceRule, base: string): Promise<string> {
	const [, address] = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src')) ?? [];
	if (!address) return '';
	try {
		const response = await fetch(new URL(address, base));
		if (!response.ok) return '';
		const properties = ['font-family', 'font-weight', 'font-style', 'unicode-range']
			.map((name) => [name, rule.style.getPropertyValue(name)])
			.filter(([, value]) => value)
			.map(([name, value]) => `${name}:${value}`);
		const url = await readAsDataUrl(await response.blob());
		return `@font-face{${properties.join(';')};src:url(${url})}`;
	} catch {
		return '';
	}
}

/**
 * The page's fonts for some words as CSS that brings the files along: an SVG image can't use those of the page.
 *
 * @param families - the names of the fonts
 */
export async function embedFonts(text: string, families: readonly string[]): Promise<string> {
	const codes = [...new Set(text)].map((letter) => letter.codePointAt(0)!);
	const faces = [...document.styleSheets].flatMap(facesOf).filter(({ rule }) => {
		const family = rule.style.getPropertyValue('font-family').replace(/["']/g, '');
		const isNormal = rule.style.getPropertyValue('font-style') !== 'italic';
		if (!isNormal || !families.includes(family)) return false;
		return rangesOf(rule).some(([from, to]) => codes.some((code) => code >= from && code <= to));
	});
	return (await Promise.all(faces.map(({ rule, base }) => embed(rule, base)))).join('');
}
