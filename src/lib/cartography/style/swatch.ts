import type { Messages } from '../../messages/messages';
import type { OwnSign } from '../../story/ground';
import type { Story } from '../../story/story';
import type { Palette } from './palette';

/** The kinds of lines and areas that the legend explains. */
export const swatches = [
	'line',
	'approximate',
	'region',
	'route',
	'open',
	'measure',
	'boundary',
	'disputed',
	'hatch',
	'railway',
	'cluster'
] as const;
export type Swatch = (typeof swatches)[number];

/** What a layer of the style says of itself so that the legend explains it. */
export const inLegend = (swatch: Swatch) => ({ metadata: { swatch } });

/** What the legend says of a layer of the style, if anything. */
export const swatchOf = ({ metadata }: { metadata?: unknown }): Swatch | undefined =>
	(metadata as { swatch?: Swatch } | undefined)?.swatch;

/** What a sign means in a story: in its own words, or else in the interface's. */
export const meaningOf = ({ ground }: Story, swatch: Swatch, { map }: Messages): string =>
	ground?.legend[swatch as OwnSign] ?? map.signs[swatch];

/** Colours that swatches are drawn in. */
export type SwatchColors = Pick<
	Palette,
	'story' | 'route' | 'boundary' | 'hatch' | 'railway' | 'bridge' | 'measure'
> & { ink: string; open: string };

/** A path of a swatch, in a box of 24 × 24. */
export interface SwatchPart {
	d: string;
	stroke?: string;
	width?: number;
	dashes?: string;
	isRound?: boolean;
	fill?: string;
	opacity?: number;
}

const curve = 'M1 16C8 8 16 8 23 10';

/** The paths that a swatch is drawn of, from the ground up. */
export function partsOfSwatch(swatch: Swatch, colors: SwatchColors): SwatchPart[] {
	const { story, route, boundary, hatch, railway, bridge, measure, ink, open } = colors;
	const box = 'M3 6h18v12H3z';
	return {
		line: [{ d: curve, stroke: story, width: 2.5 }],
		approximate: [{ d: curve, stroke: bridge, width: 3.5, dashes: '5 2' }],
		region: [
			{ d: box, fill: story, opacity: 0.12 },
			{ d: box, stroke: story, width: 1.2, dashes: '4 2' }
		],
		route: [{ d: curve, stroke: route, width: 2, dashes: '0 4', isRound: true }],
		open: [
			{ d: 'M1 12h12', stroke: open, width: 2.5, dashes: '5 3' },
			{ d: 'M13 7l9 5-9 5z', fill: open }
		],
		measure: [{ d: curve, stroke: measure, width: 2 }],
		boundary: [{ d: curve, stroke: boundary, width: 1.6 }],
		disputed: [{ d: curve, stroke: boundary, width: 1.6, dashes: '4 2.5' }],
		hatch: [{ d: 'M3 18L15 6M9 18L21 6M3 11L8 6M16 18l5-5', stroke: hatch, width: 1.4 }],
		railway: [
			{ d: curve, stroke: railway, width: 1.5 },
			{ d: curve, stroke: railway, width: 7, dashes: '1 4' }
		],
		cluster: [{ d: 'M20 12a8 8 0 1 1-16 0a8 8 0 1 1 16 0z', fill: ink }]
	}[swatch];
}
