import {
	signSize,
	wordsOf,
	type Anchor,
	type Label
} from '../../lib/cartography/labels/candidates';
import { paper } from '../../lib/cartography/style/palette';
import { Exploration } from '../../lib/exploration/exploration.svelte';
import { messagesIn } from '../../lib/messages/messages';
import { isAreaKind } from '../../lib/story/area';
import type { Place, Story } from '../../lib/story/story';
import { colors } from '../../lib/figure/picture/colors';
import type { GroundName, Layout } from '../../lib/figure/draw/drawing';
import { outlineOf, widthIn, type Lettering } from '../figure/letters';
import { element } from '../../lib/figure/picture/svg';
import { makeupOf, writeSign } from '../../lib/figure/picture/write-sign';

/** From the middle of capital letters to their baseline, in parts of their size. */
const rise = 0.34;
/** Px of paper around letters. */
const halo = 3.5;

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

/** Writes the signs of a story's places as the page shows them at first. */
function signsOf(story: Story): (place: Place) => string {
	const exploration = new Exploration({ story: () => story, record: () => {} });
	return (place) => writeSign(makeupOf(exploration, place, paper), colors);
}

function wordsAt(place: Place, label: Label, size: number, approximate: string): string {
	const anchor: Anchor = { ...label, rank: 0, ground: 'point' };
	const { left, right, top, bottom } = wordsOf(anchor, label.placement);
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	const face = isAreaKind(place.kind) ? 'area' : 'name';
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
		if (!isAreaKind(place.kind)) {
			const [x, y] = [label.x - signSize / 2, label.y - signSize / 2];
			signs.push(element('g', { transform: `translate(${x} ${y})` }, signOfPlace(place)));
		}
		if (shape !== 'sign') words.push(wordsAt(place, label, size, approximate));
	}
	const all = [...names.map(nameOf), ...leaders, ...signs, ...words];
	return element('g', { transform: `scale(${1 / scale})` }, ...all);
}
