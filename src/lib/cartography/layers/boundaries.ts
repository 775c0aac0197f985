import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette';
import { byZoom, kind } from './expressions';

/** Borders between countries in one source; disputed ones are dashed. */
export const boundaryLayers = (
	palette: Palette,
	source: 'world' | 'tumen'
): LayerSpecification[] => [
	{
		id: `${source}-boundary`,
		type: 'line',
		source,
		filter: ['all', kind('boundary'), ['==', ['get', 'class'], 'international']],
		layout: { 'line-join': 'round' },
		paint: { 'line-color': palette.boundary, 'line-width': byZoom(1, 0.9, 7, 1.6, 12, 2.4) }
	},
	{
		id: `${source}-boundary-disputed`,
		type: 'line',
		source,
		filter: ['all', kind('boundary'), ['==', ['get', 'class'], 'disputed']],
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': palette.boundary,
			'line-width': byZoom(1, 1.1, 7, 1.8),
			'line-dasharray': [3, 2]
		}
	}
];
