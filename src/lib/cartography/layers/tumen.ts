import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../style/palette';
import { byZoomTimes, kind, riverZoom } from './expressions';

/** From here on the mouth of the Tumen is drawn in detail. */
const detailZoom = riverZoom - 0.5;

/** What is digitised around the mouth of the Tumen: the river, lakes, railway and roads. */
export const tumenLayers = (palette: Palette): LayerSpecification[] => [
	{
		id: 'tumen-river',
		type: 'fill',
		source: 'tumen',
		minzoom: detailZoom,
		filter: ['any', kind('river'), kind('lake')],
		paint: { 'fill-color': palette.lake, 'fill-antialias': false }
	},
	{
		id: 'tumen-course',
		type: 'line',
		source: 'tumen',
		minzoom: 5,
		maxzoom: detailZoom,
		filter: kind('river'),
		paint: {
			'line-color': palette.river,
			'line-width': byZoomTimes(palette.weight, 5, 0.5, detailZoom, 1)
		}
	},
	{
		id: 'tumen-bank',
		type: 'line',
		source: 'tumen',
		minzoom: riverZoom + 1,
		filter: ['any', kind('bank'), kind('lake')],
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': palette.coast,
			'line-width': byZoomTimes(palette.weight, 10, 0.5, 13, 1.2)
		}
	},
	{
		id: 'tumen-sea-boundary',
		type: 'line',
		source: 'tumen',
		minzoom: detailZoom - 1,
		filter: kind('sea-boundary'),
		paint: {
			'line-color': palette.boundary,
			'line-width': byZoomTimes(palette.weight, 8, 0.8, 13, 1.6),
			'line-dasharray': [6, 3]
		}
	},
	{
		id: 'tumen-boundary',
		type: 'line',
		source: 'tumen',
		minzoom: 3,
		filter: kind('boundary'),
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': palette.boundary,
			'line-width': byZoomTimes(palette.weight, 1, 0.7, 7, 1.6, 12, 2.4)
		}
	},
	{
		id: 'road',
		type: 'line',
		source: 'tumen',
		minzoom: detailZoom,
		filter: kind('road'),
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: {
			'line-color': palette.road,
			'line-width': byZoomTimes(palette.weight, 9, 0.8, 13, 3)
		}
	},
	{
		id: 'railway',
		type: 'line',
		source: 'tumen',
		minzoom: detailZoom,
		filter: kind('railway'),
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': palette.railway,
			'line-width': byZoomTimes(palette.weight, 9, 0.8, 13, 1.8)
		}
	},
	{
		id: 'railway-ties',
		type: 'line',
		source: 'tumen',
		minzoom: detailZoom + 1,
		filter: kind('railway'),
		paint: {
			'line-color': palette.railway,
			'line-width': byZoomTimes(palette.weight, 10, 3, 13, 6),
			'line-dasharray': [0.25, 2]
		}
	}
];
