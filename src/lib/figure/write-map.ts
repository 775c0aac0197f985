import { signSize, wordsOf, type Anchor } from '../cartography/candidates';
import { paper } from '../cartography/palette';
import { signOf, themeShapes } from '../cartography/sign';
import { Exploration } from '../exploration/exploration.svelte';
import { sinceAt, themesAt } from '../exploration/marks';
import { messagesIn } from '../messages/messages';
import type { Place, Story } from '../story/story';
import { partsOfSign } from '../ui/sign';
import { colors } from './colors';
import type { Drawing, GroundName, Label, Layout } from './drawing';
import { outlineOf, widthIn, type Lettering } from './letters';
import { fineness } from './pen';
import { element } from './svg';

const { round } = Math;
/** From the middle of capital letters to their baseline, in parts of their size. */
const rise = 0.34;
/** Px of paper around letters. */
const halo = 3.5;
const toPx = `scale(${1 / fineness})`;

/** Words in outlines, their middle at a point. */
function centred(text: string, x: number, y: number, lettering: Lettering): string {
	const left = x - widthIn(text, lettering) / 2;
	return element('path', {
		d: outlineOf(text, lettering),
		transform: `translate(${left.toFixed(1)} ${(y + rise * lettering.size).toFixed(1)})`,
		fill: colors.ink,
		stroke: colors.paper,
		'stroke-width': halo,
		'stroke-linejoin': 'round',
		'paint-order': 'stroke'
	});
}

type Ground = Pick<Drawing, 'sea' | 'hatch' | 'clips' | 'shapes' | 'paints'>;

/** The areas and lines of a drawing, with the sea below them. */
export function writeGround({ sea, hatch, clips, shapes, paints }: Ground): string {
	const shapeOf = new Map(shapes.map((shape) => [shape.id, shape]));
	const painted = paints.map(({ shape, attributes }) => {
		const { d, clip } = shapeOf.get(shape)!;
		const scaled = Object.entries(attributes).map(([key, value]) => {
			const isLength = key === 'stroke-width' || key === 'stroke-dasharray';
			const lengths = value.split(' ').map((length) => Number(length) * fineness);
			return [key, isLength ? lengths.join(' ') : value];
		});
		const path = element('path', { d, transform: toPx, ...Object.fromEntries(scaled) });
		return clip ? element('g', { 'clip-path': `url(#${clip})` }, path) : path;
	});
	const lines = element('path', {
		d: 'M-1 1l2-2M0 6l6-6M5 7l2-2',
		stroke: hatch,
		'stroke-width': 0.8
	});
	const pattern = {
		id: 'hatch',
		width: 6,
		height: 6,
		patternUnits: 'userSpaceOnUse',
		patternTransform: `scale(${fineness})`
	};
	return [
		element(
			'defs',
			{},
			element('pattern', pattern, lines),
			...clips.map(({ id, d }) =>
				element('clipPath', { id }, element('path', { d, transform: toPx }))
			)
		),
		sea.radius === null ? '' : element('circle', { r: round(sea.radius), fill: sea.color }),
		...painted
	].join('');
}

/** Draws the signs of a story's places as the page shows them at first. */
function signsOf(story: Story): (place: Place) => string {
	const exploration = new Exploration({ story: () => story, record: () => {} });
	return (place) => {
		const makeup = {
			sign: signOf(place, exploration.eventsAt(place.id)),
			shapes: themesAt(exploration, place.id).map((theme) => ({
				path: themeShapes[theme],
				color: paper.themes[theme]
			})),
			isRinged: sinceAt(exploration, place.id).length > 0
		};
		return partsOfSign(makeup, colors)
			.map((part) =>
				element('path', {
					d: part.d,
					transform: part.transform,
					fill: part.fill,
					stroke: part.stroke,
					'stroke-width': part.width / part.scale,
					'stroke-dasharray': part.dashes,
					'stroke-linejoin': 'round',
					'paint-order': part.isFilledLast ? 'stroke' : undefined
				})
			)
			.join('');
	};
}

const areas = ['region', 'country'];

function wordsAt(place: Place, label: Label, size: number, approximate: string): string {
	const anchor: Anchor = { ...label, rank: 0, ground: 'point' };
	const { left, right, top, bottom } = wordsOf(anchor, label.placement);
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	const face = areas.includes(place.kind) ? 'area' : 'name';
	const small = { face: 'plain', size: size * 0.86 } as const;
	return [
		centred(place.label, x, place.isApproximate ? y - size * 0.45 : y, { face, size }),
		place.isApproximate ? centred(approximate, x, y + size * 0.7, small) : ''
	].join('');
}

const nameOf = ({ text, x, y, size }: GroundName) =>
	centred(text, x, y, { face: 'name', size, spacing: 0.14 });

/** The names, signs and labels of a layout. */
export function writeLabels(story: Story, { scale, size, labels, names }: Layout): string {
	const signOfPlace = signsOf(story);
	const { approximate } = messagesIn(story.language).map;
	const leaders: string[] = [];
	const signs: string[] = [];
	const words: string[] = [];
	for (const label of labels) {
		const place = story.places.find(({ id }) => id === label.id)!;
		const { leader, shape } = label.placement;
		if (leader)
			leaders.push(
				element('path', {
					d: `M${label.x} ${label.y}l${leader.x} ${leader.y}`,
					stroke: colors.ink
				})
			);
		if (!areas.includes(place.kind)) {
			const [x, y] = [label.x - signSize / 2, label.y - signSize / 2];
			signs.push(element('g', { transform: `translate(${x} ${y})` }, signOfPlace(place)));
		}
		if (shape !== 'sign') words.push(wordsAt(place, label, size, approximate));
	}
	const all = [...names.map(nameOf), ...leaders, ...signs, ...words];
	return element('g', { transform: `scale(${1 / scale})` }, ...all);
}
