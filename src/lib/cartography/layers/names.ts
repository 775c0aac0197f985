import type {
	ExpressionSpecification,
	LayerSpecification,
	VariableAnchorOffsetCollectionSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../style/palette';
import { fade, kind, riverZoom } from './expressions';

/** From here on the river's name stands close to the bridges. */
const nearZoom = 12;
/** From here on there is room for the names of villages. */
const villageZoom = 8.5;

const sans = ['Source Sans Semibold'];
const italic = ['Source Serif Italic'];

/** Where a country's name may move out of the way of others: anchors, and their offsets in ems. */
const roundAbout: VariableAnchorOffsetCollectionSpecification = [
	...['center', [0, 0], 'top', [0, 1.6], 'bottom', [0, -1.6], 'left', [1.6, 0], 'right', [-1.6, 0]],
	...['top-left', [3, 2], 'top-right', [-3, 2], 'bottom-left', [3, -2], 'bottom-right', [-3, -2]]
] as VariableAnchorOffsetCollectionSpecification;

interface Names {
	/** The reader's language. */
	language: string;
	/** Countries' names by ISO 3166-1 alpha-2 code, in the reader's language. */
	countries: Record<string, string>;
	/** Codes of the countries that the story plays in: they are named before others. */
	first: string[];
	/** Codes of the countries that the story names itself. */
	except: string[];
	/** Ids of the places that the story names itself. */
	places: string[];
	river: string;
	localScripts: readonly string[] | null;
}

const isIn = (key: string, values: readonly string[]): ExpressionSpecification => [
	'in',
	['get', key],
	['literal', [...values]]
];

/** The same for so many values that to go through them for each feature would take too long. */
const isOneOf = (key: string, values: readonly string[]): ExpressionSpecification => [
	'has',
	['to-string', ['get', key]],
	['literal', Object.fromEntries(values.map((value) => [value, true]))]
];

/** A name in the reader's language; below it, smaller, the local one if that is wanted and another. */
function nameOf({ language, localScripts }: Names): ExpressionSpecification {
	const own: ExpressionSpecification = ['coalesce', ['get', language], ['get', 'en']];
	if (!localScripts) return own;
	const local: ExpressionSpecification = [
		'case',
		isIn('script', localScripts),
		['coalesce', ['get', 'local'], ''],
		['coalesce', ['get', 'roman'], ['get', 'local'], '']
	];
	return [
		'case',
		['in', local, ['literal', ['']]],
		own,
		['==', local, own],
		own,
		['format', own, {}, '\n', {}, local, { 'font-scale': 0.85 }]
	];
}

/** Names of countries, seas, rivers, regions, towns and villages, in the reader's language. */
export const nameLayers = (palette: Palette, names: Names): LayerSpecification[] => {
	const { countries, first, except, places, river } = names;
	const country: ExpressionSpecification = ['get', ['get', 'iso'], ['literal', countries]];
	const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.4 };
	const ink = { 'text-color': palette.label, ...halo };
	const water = { 'text-color': palette.water, ...halo };
	const sized = (...stops: number[]) =>
		fade(...stops.map((value, i) => (i % 2 === 0 ? value : value * palette.size)));
	const ofStory = isOneOf('story', places);
	const countryText = {
		'text-field': country,
		'text-font': sans,
		'text-letter-spacing': 0.14,
		'text-max-width': 7
	};
	const town = {
		'text-field': nameOf(names),
		'text-font': sans,
		'text-variable-anchor': ['left', 'right', 'top', 'bottom'] as [
			'left',
			'right',
			'top',
			'bottom'
		],
		'text-radial-offset': 0.45,
		'text-justify': 'auto' as const,
		'text-padding': 4,
		'icon-image': `dot ${palette.label}`,
		'icon-padding': 1,
		'symbol-sort-key': ['get', 'rank'] as ExpressionSpecification
	};
	return [
		{
			id: 'town',
			type: 'symbol',
			source: 'names',
			filter: ['all', kind('city'), ['!', ofStory], ['<=', ['get', 'rank'], ['zoom']]],
			layout: {
				...town,
				'text-size': ['*', ['case', ['has', 'capital'], 1.08, 1], 12.5 * palette.size]
			},
			paint: ink
		},
		{
			id: 'village',
			type: 'symbol',
			source: 'tumen',
			minzoom: villageZoom,
			filter: [
				'all',
				kind('settlement'),
				['!', ofStory],
				['<=', ['+', ['get', 'rank'], villageZoom - 1], ['zoom']]
			],
			layout: { ...town, 'text-size': 12.5 * palette.size },
			paint: ink
		},
		{
			id: 'region',
			type: 'symbol',
			source: 'names',
			filter: ['all', kind('region'), ['<=', ['get', 'rank'], ['zoom']]],
			maxzoom: riverZoom,
			layout: {
				'text-field': nameOf(names),
				'text-font': italic,
				'text-size': sized(3, 12, 7, 15),
				'text-letter-spacing': 0.1,
				'text-max-width': 8
			},
			paint: ink
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
			paint: water
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
			maxzoom: riverZoom,
			layout: {
				...countryText,
				'text-variable-anchor-offset': roundAbout,
				'text-justify': 'center',
				'text-size': sized(1, 10.5, 7, 16),
				'text-padding': 6
			},
			paint: ink
		},
		{
			id: 'bank',
			type: 'symbol',
			source: 'tumen',
			filter: kind('country'),
			minzoom: riverZoom,
			layout: {
				...countryText,
				'text-variable-anchor-offset': roundAbout,
				'text-justify': 'center',
				'text-size': 14 * palette.size
			},
			paint: ink
		},
		{
			id: 'river-name',
			type: 'symbol',
			source: 'tumen',
			filter: ['all', kind('river-name'), ['==', ['get', 'near'], ['>=', ['zoom'], nearZoom]]],
			minzoom: riverZoom + 1,
			layout: {
				'text-field': river,
				'text-font': italic,
				'text-size': 15 * palette.size,
				'text-letter-spacing': 0.06,
				'text-anchor': ['get', 'anchor'],
				'text-offset': [
					'case',
					['==', ['get', 'anchor'], 'left'],
					['literal', [1, 0]],
					['literal', [-1, 0]]
				]
			},
			paint: water
		}
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
