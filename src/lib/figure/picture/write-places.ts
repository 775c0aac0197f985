import {
	boxOf,
	signSize,
	wordsOf,
	type Anchor,
	type Label
} from '../../cartography/labels/candidates';
import type { Palette } from '../../cartography/style/palette';
import type { Exploration } from '../../exploration/exploration.svelte';
import { isPlacePointed, isPlaceReachable, isPlaceSelected } from '../../exploration/marks';
import { isAreaKind } from '../../story/area';
import type { Place } from '../../story/story';
import { colorsOf, type Colors } from './colors';
import type { GroundName } from '../draw/drawing';
import { element, textElement } from './svg';
import { makeupOf, writeSign } from './write-sign';

/** The size of a small line below a label, in parts of that. */
const small = 0.86;
const lineHeight = 1.15;
/** Px of paper around letters. */
const halo = 3;
/** Px between words and the edge of their room, beside a sign and elsewhere. */
const gap = 2;
const padding = 4;
/** Letters of a country's name stand apart, in parts of their size. */
const spacing = 0.14;

/** A line of a label. */
interface Line {
	text: string;
	language: string | undefined;
}

/** How the places of a map are written. */
export interface Writing {
	exploration: Exploration;
	palette: Palette;
	/** Family of the letters, as CSS has it. */
	font: string;
	/** Size of the labels' letters in px. */
	size: number;
	/** Lines below a place's label. */
	linesBelow: (place: Place) => readonly Line[];
	/** Whether the place has its label, and not only its sign. */
	isNamed: (place: Place) => boolean;
	/** Whether the lines of a label away from its sign begin below each other, and not around its middle. */
	isFlush?: boolean;
}

interface Looks {
	fill: string;
	stroke?: string;
	italic?: boolean;
}

function write(
	{ text, language }: Line,
	x: number,
	y: number,
	anchor: string,
	size: number,
	weight: number,
	{ fill, stroke, italic }: Looks
): string {
	return textElement(
		{
			x: x.toFixed(1),
			y: y.toFixed(1),
			'xml:lang': language,
			fill,
			stroke,
			'stroke-width': stroke && halo,
			'stroke-linejoin': stroke && 'round',
			'paint-order': stroke && 'stroke',
			'font-size': size.toFixed(2),
			'font-weight': weight,
			'font-style': italic ? 'italic' : undefined,
			'text-anchor': anchor,
			'dominant-baseline': 'central'
		},
		text
	);
}

/** Where the lines of a label begin, end or have their middle. */
function edgeOf(label: Label, anchor: Anchor, isFlush: boolean): { x: number; align: string } {
	const { left, right } = wordsOf(anchor, label.placement);
	if (label.placement.shape === 'right') return { x: left + gap, align: 'start' };
	if (label.placement.shape === 'left') return { x: right - gap, align: 'end' };
	if (isFlush) return { x: left + padding, align: 'start' };
	return { x: (left + right) / 2, align: 'middle' };
}

function wordsAt(place: Place, label: Label, writing: Writing, looks: Looks): string[] {
	const anchor: Anchor = { ...label, rank: 0, ground: 'point' };
	const { top, bottom, right } = wordsOf(anchor, label.placement);
	const { size, isFlush = false } = writing;
	const { x, align } = edgeOf(label, anchor, isFlush);
	const below = writing.linesBelow(place);
	const step = size * lineHeight;
	const height = step * (1 + small * below.length);
	const first = (top + bottom - height) / 2;
	const name = { text: place.label, language: place.nameLanguage };
	const more = { text: `+${label.placement.more}`, language: undefined };
	return [
		write(name, x, first + step / 2, align, size, 600, looks),
		...below.map((line, i) => {
			const y = first + step * (1 + small * (i + 0.5));
			return write(line, x, y, align, size * small, 400, looks);
		}),
		...(label.placement.more > 0
			? [write(more, right, top + size * 0.3, 'middle', size * small, 400, looks)]
			: [])
	];
}

function writePlace(place: Place, label: Label, writing: Writing, colors: Colors): string {
	const { exploration, palette } = writing;
	const { placement, x, y } = label;
	const isArea = isAreaKind(place.kind);
	const isNamed = placement.shape !== 'sign' && writing.isNamed(place);
	const isMarked = isPlaceSelected(exploration, place.id) || isPlacePointed(exploration, place.id);
	const { left, top, right, bottom } = boxOf({ ...label, rank: 0, ground: 'point' }, placement);
	const room = { x: left, y: top, width: right - left, height: bottom - top };
	const looks: Looks = isMarked
		? { fill: colors.onAccent }
		: { fill: colors.ink, stroke: colors.paper, italic: isArea };
	const to = placement.leader;
	const isFaded = !isPlaceReachable(exploration, place.id);
	const half = signSize / 2;
	return element(
		'g',
		{ opacity: isFaded ? 0.35 : undefined },
		to && isNamed ? element('path', { d: `M${x} ${y}l${to.x} ${to.y}`, stroke: colors.ink }) : '',
		to && isNamed && isArea ? element('circle', { cx: x, cy: y, r: 2, fill: colors.ink }) : '',
		isMarked && isNamed ? element('rect', { ...room, rx: 12, fill: colors.accent }) : '',
		isMarked && !isArea ? element('circle', { cx: x, cy: y, r: half, fill: colors.paper }) : '',
		isArea
			? ''
			: element(
					'g',
					{ transform: `translate(${x - half} ${y - half})` },
					writeSign(makeupOf(exploration, place, palette), colors)
				),
		...(isNamed ? wordsAt(place, label, writing, looks) : [])
	);
}

/** Writes the signs and labels of places, those that are open above the others. */
export function writePlaces(labels: readonly Label[], writing: Writing): string {
	const { exploration, palette, font } = writing;
	const colors = colorsOf[palette.name];
	const found = labels.flatMap((label) => {
		const place = exploration.story.places.find(({ id }) => id === label.id);
		const isAbove = isPlaceSelected(exploration, label.id);
		return place ? [{ isAbove, written: writePlace(place, label, writing, colors) }] : [];
	});
	const sorted = found.sort((a, b) => Number(a.isAbove) - Number(b.isAbove));
	return element('g', { 'font-family': font }, ...sorted.map(({ written }) => written));
}

/** Writes names that only show where things are. */
export function writeNames(
	names: readonly GroundName[],
	{ palette, font }: Pick<Writing, 'palette' | 'font'>
): string {
	const { ink, paper } = colorsOf[palette.name];
	const written = names.map(({ text, x, y, size }) => {
		const line = { text, language: undefined };
		return write(line, x, y, 'middle', size, 600, { fill: ink, stroke: paper });
	});
	return element('g', { 'font-family': font, 'letter-spacing': `${spacing}em` }, ...written);
}
