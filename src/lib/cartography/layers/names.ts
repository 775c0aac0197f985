import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette';
import { kind, riverZoom } from './expressions';

/** From here on the river's name stands close to the bridges. */
const nearZoom = 12;

interface Names {
	/** Countries' names by ISO 3166-1 alpha-2 code, in the reader's language. */
	countries: Record<string, string>;
	/** Codes of the countries that the story plays in: they are named before others. */
	first: string[];
	/** Codes of the countries that the story names itself. */
	except: string[];
	river: string;
}

const isIn = (codes: string[]): ExpressionSpecification => [
	'in',
	['get', 'iso'],
	['literal', codes]
];

/** Names of countries, and of the river at the border, in the reader's language. */
export const nameLayers = (
	palette: Palette,
	{ countries, first, except, river }: Names
): LayerSpecification[] => {
	const name: ExpressionSpecification = ['upcase', ['get', ['get', 'iso'], ['literal', countries]]];
	const paint = {
		'text-color': palette.label,
		'text-halo-color': palette.halo,
		'text-halo-width': 1.4
	};
	return [
		{
			id: 'country',
			type: 'symbol',
			source: 'world',
			filter: [
				'all',
				kind('country'),
				['!', isIn(except)],
				['<=', ['-', ['get', 'rank'], ['case', isIn(first), 0.8, 0]], ['-', ['zoom'], 0.9]]
			],
			maxzoom: riverZoom,
			layout: {
				'text-field': name,
				'text-font': ['Source Sans Semibold'],
				'text-size': ['interpolate', ['linear'], ['zoom'], 1, 10.5, 7, 16],
				'text-letter-spacing': 0.14,
				'text-max-width': 7,
				'text-padding': 6
			},
			paint
		},
		{
			id: 'bank',
			type: 'symbol',
			source: 'tumen',
			filter: kind('country'),
			minzoom: riverZoom,
			layout: {
				'text-field': name,
				'text-font': ['Source Sans Semibold'],
				'text-size': 14,
				'text-letter-spacing': 0.14,
				'text-max-width': 7
			},
			paint
		},
		{
			id: 'river-name',
			type: 'symbol',
			source: 'tumen',
			filter: ['all', kind('river-name'), ['==', ['get', 'near'], ['>=', ['zoom'], nearZoom]]],
			minzoom: riverZoom + 1,
			layout: {
				'text-field': river,
				'text-font': ['Source Serif Italic'],
				'text-size': 15,
				'text-letter-spacing': 0.06,
				'text-anchor': 'right',
				'text-offset': [-1, 0]
			},
			paint: {
				'text-color': palette.water,
				'text-halo-color': palette.halo,
				'text-halo-width': 1.4
			}
		}
	];
};
