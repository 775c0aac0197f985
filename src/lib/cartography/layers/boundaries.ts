import { inLegend } from '../style/swatch';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../style/palette';
import { byZoomTimes } from './expressions';

/** Borders between countries, disputed ones dashed, and of the regions in the countries of the story. */
export const boundaryLayers = (palette: Palette, countries: string[]): LayerSpecification[] => [
	{
		id: 'region-boundary',
		type: 'line',
		source: 'base',
		'source-layer': 'admin1',
		minzoom: 5,
		filter: ['in', ['get', 'country'], ['literal', countries]],
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': palette.region,
			'line-width': byZoomTimes(palette.weight, 5, 0.7, 8, 1.2),
			'line-dasharray': [1.5, 2.5]
		}
	},
	{
		id: 'boundary',
		...inLegend('boundary'),
		type: 'line',
		source: 'base',
		'source-layer': 'boundary',
		filter: ['==', ['get', 'class'], 'international'],
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': palette.boundary,
			'line-width': byZoomTimes(palette.weight, 1, 0.7, 7, 1.6, 12, 2.4)
		}
	},
	{
		id: 'boundary-disputed',
		...inLegend('disputed'),
		type: 'line',
		source: 'base',
		'source-layer': 'boundary',
		filter: ['==', ['get', 'class'], 'disputed'],
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': palette.boundary,
			'line-width': byZoomTimes(palette.weight, 1, 1, 7, 1.8),
			'line-dasharray': [3, 2]
		}
	}
];
