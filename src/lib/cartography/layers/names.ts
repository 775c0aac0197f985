import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette';
import { kind, riverZoom } from './expressions';

/** Names of countries, in the reader's language. */
export const nameLayers = (
	palette: Palette,
	names: Record<string, string>
): LayerSpecification[] => [
	{
		id: 'country',
		type: 'symbol',
		source: 'world',
		filter: ['all', kind('country'), ['<=', ['get', 'rank'], ['-', ['zoom'], 0.9]]],
		maxzoom: riverZoom,
		layout: {
			'text-field': ['upcase', ['get', ['get', 'iso'], ['literal', names]]],
			'text-font': ['Source Sans Semibold'],
			'text-size': ['interpolate', ['linear'], ['zoom'], 1, 10, 7, 16],
			'text-letter-spacing': 0.14,
			'text-max-width': 7,
			'text-padding': 6
		},
		paint: {
			'text-color': palette.label,
			'text-halo-color': palette.halo,
			'text-halo-width': 1.2,
			'text-opacity': 0.9
		}
	}
];
