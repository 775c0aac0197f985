import { inLegend } from '../style/swatch';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { GroundKind } from '../../story/ground';
import type { Palette } from '../style/palette';
import { byZoomTimes, kind as isOf, nearZoom } from './expressions';

/** From here on a story's ground is drawn in detail. */
const detailZoom = nearZoom - 0.5;

const kind = (name: GroundKind) => isOf(name);

/** What a story adds to the map beneath it: waters, borders, roads and railways. */
export const groundLayers = (palette: Palette): LayerSpecification[] => [
	{
		id: 'ground-river',
		type: 'fill',
		source: 'ground',
		minzoom: detailZoom,
		filter: ['any', kind('river'), kind('lake')],
		paint: { 'fill-color': palette.lake, 'fill-antialias': false }
	},
	{
		id: 'ground-course',
		type: 'line',
		source: 'ground',
		minzoom: 5,
		maxzoom: detailZoom,
		filter: kind('river'),
		paint: {
			'line-color': palette.river,
			'line-width': byZoomTimes(palette.weight, 5, 0.5, detailZoom, 1)
		}
	},
	{
		id: 'ground-bank',
		type: 'line',
		source: 'ground',
		minzoom: nearZoom + 1,
		filter: ['any', kind('bank'), kind('lake')],
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': palette.coast,
			'line-width': byZoomTimes(palette.weight, 10, 0.5, 13, 1.2)
		}
	},
	{
		id: 'ground-sea-boundary',
		...inLegend('boundary'),
		type: 'line',
		source: 'ground',
		minzoom: detailZoom - 1,
		filter: kind('sea-boundary'),
		paint: {
			'line-color': palette.boundary,
			'line-width': byZoomTimes(palette.weight, 8, 0.8, 13, 1.6),
			'line-dasharray': [6, 3]
		}
	},
	{
		id: 'ground-boundary',
		...inLegend('boundary'),
		type: 'line',
		source: 'ground',
		minzoom: 3,
		filter: kind('boundary'),
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': palette.boundary,
			'line-width': byZoomTimes(palette.weight, 1, 0.7, 7, 1.6, 12, 2.4)
		}
	},
	{
		id: 'ground-road',
		type: 'line',
		source: 'ground',
		minzoom: detailZoom,
		filter: kind('road'),
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: {
			'line-color': palette.road,
			'line-width': byZoomTimes(palette.weight, 9, 0.8, 13, 3)
		}
	},
	{
		id: 'ground-railway',
		...inLegend('railway'),
		type: 'line',
		source: 'ground',
		minzoom: detailZoom,
		filter: kind('railway'),
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': palette.railway,
			'line-width': byZoomTimes(palette.weight, 9, 0.8, 13, 1.8)
		}
	},
	{
		id: 'ground-railway-ties',
		type: 'line',
		source: 'ground',
		minzoom: detailZoom + 1,
		filter: kind('railway'),
		paint: {
			'line-color': palette.railway,
			'line-width': byZoomTimes(palette.weight, 10, 3, 13, 6),
			'line-dasharray': [0.25, 2]
		}
	}
];
