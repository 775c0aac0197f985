import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette';
import { byZoom, coastWidth, kind } from './expressions';

/** Sea, land, waters and disputed areas. */
export const groundLayers = (palette: Palette): LayerSpecification[] => [
	{ id: 'ocean', type: 'background', paint: { 'background-color': palette.ocean } },
	{
		id: 'land',
		type: 'fill',
		source: 'world',
		filter: kind('land'),
		paint: { 'fill-color': palette.land, 'fill-antialias': false }
	},
	{
		id: 'disputed-area',
		type: 'fill',
		source: 'world',
		filter: kind('disputed-area'),
		paint: { 'fill-pattern': `hatch ${palette.hatch}`, 'fill-opacity': 0.6 }
	},
	{
		id: 'lake',
		type: 'fill',
		source: 'world',
		filter: kind('lake'),
		paint: { 'fill-color': palette.lake }
	},
	{
		id: 'river',
		type: 'line',
		source: 'world',
		filter: kind('river'),
		minzoom: 2.5,
		paint: {
			'line-color': palette.river,
			'line-width': byZoom(2.5, 0.4, 7, 1.4)
		}
	},
	{
		id: 'coast',
		type: 'line',
		source: 'world',
		filter: kind('land'),
		paint: { 'line-color': palette.coast, 'line-width': coastWidth }
	},
	{
		id: 'seam',
		type: 'line',
		source: 'world',
		filter: kind('seam'),
		paint: { 'line-color': palette.land, 'line-width': 4 }
	}
];
