import type { Caption } from './caption';
import type { Colors } from './colors';
import { element, textElement } from './svg';
import { wrap } from './wrap';
import type { Entry } from './write-legend';

/** Px around words, and between the columns of the legend. */
const margin = 16;
/** Least width of a column of the legend in px, and the room in it for a sign. */
const column = 230;
const icon = 32;
const leading = 1.3;

/** What a picture is made of beside its map. */
export interface Sheet {
	/** Of the map in px. */
	width: number;
	height: number;
	caption: Caption;
	legend: readonly Entry[];
	/** The last line: whose data it shows, and when it was made. */
	credits: string;
	colors: Colors;
	/** Families of letters, as CSS has them. */
	fonts: { serif: string; sans: string };
	/** Width in px of a text in a font as CSS writes it. */
	widthOf: (text: string, font: string) => number;
}

interface Style {
	family: string;
	size: number;
	weight: number;
	fill: string;
}

/** A block of words that is as high as its lines. */
interface Block {
	height: number;
	/** The block as SVG, once its top is known. */
	at: (y: number) => string;
}

function blockOf(
	text: string,
	x: number,
	width: number,
	{ family, size, weight, fill }: Style,
	widthOf: Sheet['widthOf']
): Block {
	const font = `${weight} ${size}px ${family}`;
	const lines = wrap(text, width, (words) => widthOf(words, font));
	const step = size * leading;
	const looks = { 'font-family': family, 'font-size': size, 'font-weight': weight, fill };
	return {
		height: lines.length * step,
		at: (y) =>
			lines
				.map((line, i) => textElement({ x, y: (y + i * step + size).toFixed(1), ...looks }, line))
				.join('')
	};
}

/** The entries of the legend, in as many columns as there is room for. */
function legendBlock({ width, legend, colors, fonts, widthOf }: Sheet): Block {
	const free = width - 2 * margin;
	const columns = Math.max(1, Math.floor((free + margin) / (column + margin)));
	const each = (free + margin) / columns - margin;
	const style = { family: fonts.sans, size: 13, weight: 400, fill: colors.ink };
	const entries = legend.map((entry, i) => {
		const x = margin + (i % columns) * (each + margin);
		const words = blockOf(entry.text, x + icon, each - icon, style, widthOf);
		return { ...entry, x, words, row: Math.floor(i / columns) };
	});
	const rows = Array.from({ length: Math.ceil(legend.length / columns) }, (_, row) =>
		Math.max(24, ...entries.filter((entry) => entry.row === row).map(({ words }) => words.height))
	);
	const topOf = (row: number) => rows.slice(0, row).reduce((sum, height) => sum + height + 4, 0);
	return {
		height: topOf(rows.length),
		at: (y) =>
			entries
				.map((entry) => {
					const top = y + topOf(entry.row);
					const middle = top + rows[entry.row]! / 2;
					return (
						element(
							'g',
							{ transform: `translate(${entry.x} ${(middle - 12).toFixed(1)})` },
							entry.icon
						) + entry.words.at(middle - entry.words.height / 2)
					);
				})
				.join('')
	};
}

/** Sets blocks one below the other. */
function stack(blocks: readonly Block[], gap: number): Block {
	return {
		height: blocks.reduce((sum, { height }) => sum + height, 0) + gap * (blocks.length - 1),
		at: (y) => {
			let top = y;
			return blocks
				.map((block) => {
					const written = block.at(top);
					top += block.height + gap;
					return written;
				})
				.join('');
		}
	};
}

/**
 * Lays a picture out: the caption above the map, the legend and the credits below it.
 *
 * @returns its height, where its map begins, both in px, and how to write it as SVG around what is drawn on
 * the map
 */
export function layOutSheet(sheet: Sheet) {
	const { width, height, caption, credits, colors, fonts, widthOf } = sheet;
	const free = width - 2 * margin;
	const block = (text: string, style: Style) => blockOf(text, margin, free, style, widthOf);
	const small = { family: fonts.sans, weight: 400, fill: colors.muted };
	const head = stack(
		[
			block(caption.title, { family: fonts.serif, size: 24, weight: 600, fill: colors.ink }),
			...caption.lines.map((line) => block(line, { ...small, size: 15 }))
		],
		2
	);
	const foot = stack([legendBlock(sheet), block(credits, { ...small, size: 12 })], 8);
	const mapTop = Math.ceil(head.height + margin * 1.5);
	const whole = Math.ceil(mapTop + height + margin + foot.height + margin);
	const rule = (y: number) => element('rect', { y, width, height: 1, fill: colors.rule });
	return {
		height: whole,
		mapTop,
		write: (onMap: string, styles: string): string =>
			element(
				'svg',
				{
					xmlns: 'http://www.w3.org/2000/svg',
					width,
					height: whole,
					viewBox: `0 0 ${width} ${whole}`
				},
				element('style', {}, styles),
				element('svg', { y: mapTop, width, height, overflow: 'hidden' }, onMap),
				head.at(margin * 0.75),
				rule(mapTop - 1),
				rule(mapTop + height),
				foot.at(mapTop + height + margin)
			)
	};
}
