import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { GroundKind } from '../../story/ground';
import type { Palette } from '../style/palette';
import { kind as isOf, nearZoom } from './expressions';
import { countryText, inksOf, isOneOf, italic, nameOf, townText, type Names } from './name-text';

/** From here on a river's name stands where there is room close to it. */
const closeZoom = 12;
/** From here on there is room for the names of villages. */
const villageZoom = 8.5;

const kind = (name: GroundKind) => isOf(name);

/** Names of the towns and villages of a story's ground. */
export const settlementLayers = (palette: Palette, names: Names): LayerSpecification[] => [
	{
		id: 'ground-settlement',
		type: 'symbol',
		source: 'ground',
		minzoom: villageZoom,
		filter: [
			'all',
			kind('settlement'),
			['!', isOneOf('place', names.places)],
			['<=', ['+', ['get', 'rank'], villageZoom - 1], ['zoom']]
		],
		layout: { ...townText(palette, names), 'text-size': 12.5 * palette.size },
		paint: inksOf(palette).land
	}
];

/** Names of the countries on either side of a border, and of rivers, from near. */
export const riversideLayers = (palette: Palette, names: Names): LayerSpecification[] => [
	{
		id: 'ground-country',
		type: 'symbol',
		source: 'ground',
		filter: kind('country'),
		minzoom: nearZoom,
		layout: { ...countryText(names), 'text-size': 14 * palette.size },
		paint: inksOf(palette).land
	},
	{
		id: 'ground-river-name',
		type: 'symbol',
		source: 'ground',
		filter: ['all', kind('river-name'), ['==', ['get', 'near'], ['>=', ['zoom'], closeZoom]]],
		minzoom: nearZoom + 1,
		layout: {
			'text-field': nameOf({ ...names, localScripts: null }),
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
		paint: inksOf(palette).water
	}
];
