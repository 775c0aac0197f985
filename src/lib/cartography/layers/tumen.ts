import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../palette';
import { boundaryLayers } from './boundaries';
import { coastWidth, kind, riverWidth, riverZoom } from './expressions';

/** From here on the ground around the Tumen is drawn from detailed data, the world's below it. */
const tumenZoom = 4;

/** The ground around the mouth of the Tumen, over the coarser one of the world. */
export const tumenLayers = (palette: Palette): LayerSpecification[] => [
	{
		id: 'tumen-sea',
		type: 'fill',
		source: 'tumen',
		filter: kind('sea'),
		minzoom: tumenZoom,
		paint: { 'fill-color': palette.ocean, 'fill-antialias': false }
	},
	{
		id: 'tumen-land',
		type: 'fill',
		source: 'tumen',
		filter: kind('land'),
		minzoom: tumenZoom,
		paint: { 'fill-color': palette.land, 'fill-antialias': false }
	},
	{
		id: 'tumen-coast',
		type: 'line',
		source: 'tumen',
		filter: kind('coast'),
		minzoom: tumenZoom,
		paint: { 'line-color': palette.coast, 'line-width': coastWidth }
	},
	{
		id: 'tumen-river',
		type: 'line',
		source: 'tumen',
		filter: ['==', ['get', 'between'], 'CHN-PRK'],
		minzoom: riverZoom,
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: { 'line-color': palette.river, 'line-width': riverWidth }
	},
	...boundaryLayers(palette, 'tumen').map((layer) => ({ ...layer, minzoom: tumenZoom }))
];
