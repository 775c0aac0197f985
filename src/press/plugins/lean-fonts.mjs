import fontverter from 'fontverter';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import subsetFont from 'subset-font';

const features = ['kern', 'liga', 'calt', 'locl', 'tnum', 'lnum', 'onum'];
/** These place the marks that follow a letter as characters of their own, and only those. */
const markFeatures = ['ccmp', 'mark', 'mkmk'];
const isMark = (code) => code >= 0x300 && code < 0x370;
const copyright = 0;

/** The characters of a rule's unicode-range, as their code points. */
function codesIn(range) {
	return range.split(',').flatMap((part) => {
		const [from, to = from] = part.trim().slice('U+'.length).split('-');
		const first = parseInt(from, 16);
		return Array.from({ length: parseInt(to, 16) - first + 1 }, (_, i) => first + i);
	});
}

/** Renames a font in place, as its licence asks of what is changed: `Source` is a reserved name. */
function rename(font) {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const tables = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + i * 16);
	const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'name');
	const table = view.getUint32(entry + 8);
	const strings = table + view.getUint16(table + 4);
	for (let i = 0; i < view.getUint16(table + 2); i++) {
		const record = table + 6 + i * 12;
		if (view.getUint16(record + 6) === copyright) continue;
		const start = strings + view.getUint16(record + 10);
		const text = font.subarray(start, start + view.getUint16(record + 8));
		for (const [from, to] of [
			['Source', 'Subset'],
			['\0S\0o\0u\0r\0c\0e', '\0S\0u\0b\0s\0e\0t']
		]) {
			for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at)) text.write(to, at);
		}
	}
}

/**
 * A font with no more in it than a rule of the style sheet asks for: the same letters, as wide as they were.
 *
 * @param {Buffer} file - a font that may be woff2
 * @param {string} range - the characters, as `unicode-range` has them
 * @param {string} weights - one weight or two, as `font-weight` has them
 * @returns {Promise<Buffer>} woff2
 */
export async function leanFont(file, range, weights) {
	const codes = codesIn(range);
	const [min, max] = weights.split(/\s+/).map(Number);
	const font = await subsetFont(file, String.fromCodePoint(...codes), {
		targetFormat: 'truetype',
		keepFeatures: codes.some(isMark) ? [...features, ...markFeatures] : features,
		...(max && { variationAxes: { wght: { min, max } } })
	});
	rename(font);
	return fontverter.convert(font, 'woff2');
}

const declared = (rule, name) =>
	rule.match(new RegExp(`${name}:\\s*([^;]+);`))?.[1].replaceAll(/\s+/g, ' ');

/**
 * Has each `@font-face` of a style sheet load only the characters and weights that it declares; rules that declare
 * the same share a file.
 *
 * @returns {import('vite').Plugin}
 */
export function leanFonts() {
	let folder = '';
	const files = new Map();

	async function write(path, range, weights) {
		const font = await leanFont(readFileSync(path), range, weights);
		const hash = createHash('sha256').update(font).digest('hex').slice(0, 8);
		const lean = join(folder, `${basename(path, '.woff2')}-${hash}.woff2`);
		mkdirSync(folder, { recursive: true });
		writeFileSync(lean, font);
		return lean.replaceAll('\\', '/');
	}

	async function fit(rule, find) {
		const url = rule.match(/url\('([^']+\.woff2)'\)/)?.[1];
		const range = declared(rule, 'unicode-range');
		const weights = declared(rule, 'font-weight');
		if (!url || !range || !weights) return rule;
		const key = [url, range, weights].join('|');
		if (!files.has(key)) files.set(key, write((await find(url)).id, range, weights));
		return rule.replace(url, await files.get(key));
	}

	return {
		name: 'lean-fonts',
		enforce: 'pre',
		configResolved: ({ cacheDir }) => void (folder = join(cacheDir, 'lean-fonts')),
		async transform(code, id) {
			if (!id.endsWith('.css') || !code.includes('@font-face')) return;
			const rules = code.split(/(@font-face\s*\{[^}]*\})/);
			const find = (url) => this.resolve(url, id);
			const fitted = rules.map((rule, i) => (i % 2 ? fit(rule, find) : rule));
			return { code: (await Promise.all(fitted)).join(''), map: null };
		}
	};
}
