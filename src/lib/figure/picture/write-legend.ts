import type { Palette } from '../../cartography/style/palette';
import { isCrowded } from '../../cartography/style/points';
import { signOf, themeShapes } from '../../cartography/style/sign';
import { meaningOf, partsOfSwatch, type Swatch } from '../../cartography/style/swatch';
import type { Exploration } from '../../exploration/exploration.svelte';
import { isPlaceReachable, sinceAt, themesAt } from '../../exploration/marks';
import type { Messages } from '../../messages/messages';
import { themes } from '../../story/terms';
import { colorsOf } from './colors';
import { element } from './svg';
import { writeSign } from './write-sign';

/** What the legend explains: its picture as SVG in a box of 24 × 24, and what that means. */
export interface Entry {
	icon: string;
	text: string;
}

function writeSwatch(swatch: Swatch, palette: Palette): string {
	const { ink } = colorsOf[palette.name];
	return partsOfSwatch(swatch, { ...palette, ink, open: palette.themes.diplomatic })
		.map((part) =>
			element('path', {
				d: part.d,
				fill: part.fill ?? 'none',
				'fill-opacity': part.opacity,
				stroke: part.stroke,
				'stroke-width': part.width,
				'stroke-dasharray': part.dashes,
				'stroke-linecap': part.isRound ? 'round' : undefined
			})
		)
		.join('');
}

/** Where north is, on a map that has it elsewhere than at the top. */
export function northOf(bearing: number, { name }: Palette, { picture }: Messages): Entry[] {
	if (Math.round(bearing) === 0) return [];
	const d = 'M12 1l6 20-6-4-6 4z';
	const { ink } = colorsOf[name];
	const transform = `rotate(${-bearing.toFixed(1)} 12 12)`;
	return [{ icon: element('path', { d, fill: ink, transform }), text: picture.north }];
}

/**
 * The legend of what is in sight, and of nothing else.
 *
 * @param shown - ids of the places that have a sign
 */
export function legendOf(
	exploration: Exploration,
	shown: readonly string[],
	swatches: readonly Swatch[],
	palette: Palette,
	messages: Messages
): Entry[] {
	const { story } = exploration;
	const places = story.places.filter(
		({ id }) => shown.includes(id) && isPlaceReachable(exploration, id)
	);
	const seen = isCrowded(story) ? story.places : places;
	const seenThemes = new Set(seen.flatMap(({ id }) => themesAt(exploration, id)));
	const signs = new Set(places.map((place) => signOf(place, exploration.eventsAt(place.id))));
	const hasLater = places.some(({ id }) => sinceAt(exploration, id).length > 0);
	const colors = colorsOf[palette.name];
	return [
		...themes
			.filter((theme) => seenThemes.has(theme))
			.map((theme) => {
				const shapes = [{ path: themeShapes[theme], color: palette.themes[theme] }];
				return { icon: writeSign({ sign: 'named', shapes }, colors), text: messages.themes[theme] };
			}),
		...(['named', 'added', 'voiced'] as const)
			.filter((sign) => signs.has(sign))
			.map((sign) => ({ icon: writeSign({ sign }, colors), text: messages.map.signs[sign] })),
		...(hasLater
			? [
					{
						icon: writeSign({ sign: 'added', isRinged: true }, colors),
						text: messages.map.signs.later
					}
				]
			: []),
		...swatches.map((swatch) => ({
			icon: writeSwatch(swatch, palette),
			text: meaningOf(story, swatch, messages)
		}))
	];
}
