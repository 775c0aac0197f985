import { inLegend } from '../style/swatch';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../style/palette';
import { byZoomTimes, fade } from './expressions';

/** From here on the vector coast is finer than the relief's, and lies over it. */
const coastZoom = 6;
/** From here on the relief is too coarse to show. */
const reliefEnd = 8;

/** Coarse land for when the tiles can't be had. */
export const flatLandLayers = (palette: Palette): LayerSpecification[] => [
	{
		id: 'flat-land',
		type: 'fill',
		source: 'land',
		paint: { 'fill-color': palette.land, 'fill-outline-color': palette.coast }
	}
];

/** Sea, land and relief. */
export const landLayers = (palette: Palette): LayerSpecification[] => [
	{
		id: 'land',
		type: 'fill',
		source: 'base',
		'source-layer': 'land',
		paint: { 'fill-color': palette.land, 'fill-antialias': false }
	},
	{
		id: 'relief',
		type: 'raster',
		source: 'relief',
		maxzoom: reliefEnd,
		paint: {
			...palette.relief,
			'raster-opacity': fade(coastZoom - 1, 1, reliefEnd, 0),
			'raster-fade-duration': 150
		}
	},
	{
		id: 'ocean',
		type: 'fill',
		source: 'base',
		'source-layer': 'ocean',
		minzoom: coastZoom,
		paint: {
			'fill-color': palette.ocean,
			'fill-opacity': fade(coastZoom, 0, coastZoom + 0.7, 1),
			'fill-antialias': false
		}
	}
];

/** Lakes, rivers, coasts and the hatching of disputed areas. */
export const waterLayers = (palette: Palette): LayerSpecification[] => [
	{
		id: 'disputed-area',
		...inLegend('hatch'),
		type: 'fill',
		source: 'base',
		'source-layer': 'disputed',
		paint: {
			'fill-pattern': `hatch ${palette.hatch}`,
			'fill-opacity': 0.6,
			'fill-antialias': false
		}
	},
	{
		id: 'river',
		type: 'line',
		source: 'base',
		'source-layer': 'river',
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: {
			'line-color': palette.river,
			'line-width': byZoomTimes(palette.weight, 2, 0.5, 6, 1.1, 9, 2.2)
		}
	},
	{
		id: 'lake',
		type: 'fill',
		source: 'base',
		'source-layer': 'lake',
		paint: { 'fill-color': palette.lake, 'fill-antialias': false }
	},
	{
		id: 'lake-shore',
		type: 'line',
		source: 'base',
		'source-layer': 'lake',
		minzoom: 4,
		paint: {
			'line-color': palette.coast,
			'line-width': byZoomTimes(palette.weight, 4, 0.4, 7, 0.9)
		}
	},
	{
		id: 'coast',
		type: 'line',
		source: 'base',
		'source-layer': 'land',
		paint: {
			'line-color': palette.coast,
			'line-width': byZoomTimes(palette.weight, 1, 0.5, 7, 1.1, 12, 1.6)
		}
	},
	{
		id: 'disputed-area-edge',
		type: 'line',
		source: 'base',
		'source-layer': 'disputed',
		minzoom: 3,
		paint: {
			'line-color': palette.hatch,
			'line-width': byZoomTimes(palette.weight, 3, 1, 7, 2),
			'line-dasharray': [3, 2]
		}
	}
];
