import type { Palette } from '../../cartography/style/palette';
import { signOf, themeShapes } from '../../cartography/style/sign';
import type { Exploration } from '../../exploration/exploration.svelte';
import { sinceAt, themesAt } from '../../exploration/marks';
import type { Place } from '../../story/story';
import { partsOfSign, type SignMakeup } from '../../ui/sign/sign';
import type { Colors } from './colors';
import { element } from './svg';

/** Writes a sign, in a box of 24 × 24. */
export const writeSign = (makeup: SignMakeup, colors: Pick<Colors, 'ink' | 'paper'>): string =>
	partsOfSign(makeup, colors)
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

/** What the sign of a place is made of in an exploration, in the colours of a palette. */
export const makeupOf = (
	exploration: Exploration,
	place: Place,
	{ themes }: Palette
): SignMakeup => ({
	sign: signOf(place, exploration.eventsAt(place.id)),
	shapes: themesAt(exploration, place.id).map((theme) => ({
		path: themeShapes[theme],
		color: themes[theme]
	})),
	isRinged: sinceAt(exploration, place.id).length > 0
});
