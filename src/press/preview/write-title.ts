import { colors } from '../../lib/figure/picture/colors';
import { outlineOf, widthIn, type Lettering } from '../figure/letters';
import { element } from '../../lib/figure/picture/svg';
import { wrap as wrapWords } from '../../lib/figure/picture/wrap';

/** Px between the words and the edges of their panel. */
const margin = 44;
const leading = 1.14;
/** From line to line of what stands below the title, in px. */
const step = 31;
/** Sizes of the title in px. */
const sizes = [54, 52, 50, 48, 46, 44, 42, 40, 38, 36, 34, 32, 30];

const wrap = (text: string, width: number, lettering: Lettering): string[] =>
	wrapWords(text, width, (words) => widthIn(words, lettering));

/** A line more is only worth it for letters that are so many px larger. */
const worth = 6;

/** The lines of a title at the size that suits it; what has no room at the smallest is left out. */
function fit(title: string, width: number, height: number): { lines: string[]; size: number } {
	const words = title.split(/\s+/);
	const fitting = sizes
		.filter((size) => words.every((word) => widthIn(word, { face: 'title', size }) <= width))
		.map((size) => ({ size, lines: wrap(title, width, { face: 'title', size }) }))
		.filter(({ size, lines }) => lines.length * size * leading <= height);
	const scoreOf = ({ size, lines }: { size: number; lines: string[] }) =>
		size - worth * lines.length;
	const [best] = fitting.sort((a, b) => scoreOf(b) - scoreOf(a));
	if (best) return best;
	const size = sizes.at(-1)!;
	const lines = wrap(title, width, { face: 'title', size });
	const room = Math.floor(height / (size * leading));
	if (lines.length <= room) return { lines, size };
	return { lines: [...lines.slice(0, room - 1), `${lines[room - 1]!.slice(0, -1)}…`], size };
}

const line = (text: string, y: number, fill: string, lettering: Lettering) =>
	element('path', {
		d: outlineOf(text, lettering),
		transform: `translate(${margin} ${y.toFixed(1)})`,
		fill
	});

/** What stands beside the map. */
interface Words {
	kicker: string;
	title: string;
	small: string;
}

/** Writes the title of a story and what it is, at the left of a picture. */
export function writeTitle(
	{ kicker, title, small }: Words,
	{ width, height }: { width: number; height: number }
): string {
	const free = width - 2 * margin;
	const plain: Lettering = { face: 'plain', size: 24 };
	const below = [kicker, small].flatMap((text) => wrap(text, free, plain));
	const top = margin + 30;
	const bottom = height - margin - 4;
	const rule = bottom - step * below.length - 18;
	const [ceiling, floor] = [top + 40, rule - 42];
	const { lines, size } = fit(title, free, floor - ceiling);
	const first = (ceiling + floor - lines.length * size * leading) / 2;
	return [
		line('Tumen', top, colors.accent, { face: 'title', size: 40 }),
		...lines.map((words, i) =>
			line(words, first + size * 0.7 + i * size * leading, colors.ink, { face: 'title', size })
		),
		element('rect', { x: margin, y: rule, width: 56, height: 3, fill: colors.accent }),
		...below.map((words, i) =>
			line(words, bottom - (below.length - 1 - i) * step, colors.muted, plain)
		)
	].join('');
}
