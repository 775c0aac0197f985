import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../style/palette';
import { byZoomTimes, opacityWhenMarked, nearZoom } from './expressions';

/** The story's areas and lines: regions, the border, the bridge. */
export const placeLayers = (palette: Palette): LayerSpecification[] => [
	{
		id: 'area',
		type: 'fill',
		source: 'story',
		filter: ['==', ['geometry-type'], 'Polygon'],
		paint: {
			'fill-color': palette.story,
			'fill-opacity': opacityWhenMarked(0.2, 0.1),
			'fill-antialias': false
		}
	},
	{
		id: 'area-edge',
		type: 'line',
		source: 'story',
		filter: ['==', ['geometry-type'], 'Polygon'],
		paint: {
			'line-color': palette.story,
			'line-width': 1.4,
			'line-dasharray': [4, 2],
			'line-opacity': opacityWhenMarked(0.8, 0.8)
		}
	},
	{
		id: 'line-casing',
		type: 'line',
		source: 'story',
		filter: [
			'all',
			['!', ['has', 'event']],
			['==', ['geometry-type'], 'LineString'],
			['any', ['!=', ['get', 'kind'], 'border'], ['<', ['zoom'], nearZoom]]
		],
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: {
			'line-color': palette.casing,
			'line-width': byZoomTimes(palette.weight, 3, 4, 12, 8),
			'line-opacity': opacityWhenMarked(1, 0.7)
		}
	},
	{
		id: 'line',
		type: 'line',
		source: 'story',
		filter: ['==', ['get', 'kind'], 'border'],
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: {
			'line-color': palette.story,
			'line-width': byZoomTimes(palette.weight, 3, 2, 12, 3.5),
			'line-opacity': opacityWhenMarked(1, 1)
		}
	},
	{
		id: 'line-approximate',
		type: 'line',
		source: 'story',
		filter: ['==', ['get', 'kind'], 'bridge'],
		paint: {
			'line-color': palette.bridge,
			'line-width': byZoomTimes(palette.weight, 3, 1.5, 12, 4.5),
			'line-dasharray': [1.5, 0.5],
			'line-opacity': opacityWhenMarked(1, 1)
		}
	}
];
