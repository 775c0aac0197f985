import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../style/palette';
import { fade, kind, nearZoom } from './expressions';
import { riversideLayers, settlementLayers } from './ground-names';
import {
	countryText,
	inksOf,
	isIn,
	isOneOf,
	italic,
	nameOf,
	townText,
	type Names
} from './name-text';

/** Names of countries, seas, rivers, regions, towns and villages, in the reader's language. */
export const nameLayers = (palette: Palette, names: Names): LayerSpecification[] => {
	const { first, except, places, hasGround } = names;
	const ink = inksOf(palette);
	const sized = (...stops: number[]) =>
		fade(...stops.map((value, i) => (i % 2 === 0 ? value : value * palette.size)));
	/** Where the story's own ground names the countries and regions that are near. */
	const untilNear = hasGround ? { maxzoom: nearZoom } : {};
	return [
		{
			id: 'town',
			type: 'symbol',
			source: 'names',
			filter: [
				'all',
				kind('city'),
				['!', isOneOf('story', places)],
				['<=', ['get', 'rank'], ['zoom']]
			],
			layout: {
				...townText(palette, names),
				'text-size': ['*', ['case', ['has', 'capital'], 1.08, 1], 12.5 * palette.size]
			},
			paint: ink.land
		},
		...(hasGround ? settlementLayers(palette, names) : []),
		{
			id: 'region',
			type: 'symbol',
			source: 'names',
			filter: ['all', kind('region'), ['<=', ['get', 'rank'], ['zoom']]],
			...untilNear,
			layout: {
				'text-field': nameOf(names),
				'text-font': italic,
				'text-size': sized(3, 12, 7, 15),
				'text-letter-spacing': 0.1,
				'text-max-width': 8
			},
			paint: ink.land
		},
		{
			id: 'water',
			type: 'symbol',
			source: 'names',
			filter: [
				'all',
				['in', ['get', 'kind'], ['literal', ['sea', 'river']]],
				['<=', ['get', 'rank'], ['zoom']]
			],
			layout: {
				'text-field': nameOf(names),
				'text-font': italic,
				'text-size': sized(1, 12, 7, 16),
				'text-letter-spacing': 0.06,
				'text-max-width': 7,
				'text-padding': 6
			},
			paint: ink.water
		},
		{
			id: 'country',
			type: 'symbol',
			source: 'base',
			'source-layer': 'country',
			filter: [
				'all',
				['!', isIn('iso', except)],
				['<=', ['-', ['get', 'rank'], ['case', isIn('iso', first), 1, 0]], ['-', ['zoom'], 0.9]]
			],
			...untilNear,
			layout: { ...countryText(names), 'text-size': sized(1, 10.5, 7, 16), 'text-padding': 6 },
			paint: ink.land
		},
		...(hasGround ? riversideLayers(palette, names) : [])
	];
};

/** Room that the labels of the story's places take: the names of the map keep off it. It is not drawn. */
export const reservedLayers = (): LayerSpecification[] => [
	{
		id: 'reserved',
		type: 'symbol',
		source: 'reserved',
		layout: {
			'icon-image': ['get', 'blank'],
			'icon-offset': ['get', 'offset'],
			'icon-padding': 1,
			'icon-allow-overlap': true
		},
		paint: { 'icon-opacity': 0 }
	}
];
