import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from './palette';

/** From here on the ground around the Tumen is drawn from detailed data, the world's below it. */
const tumenZoom = 4;
/** From here on the river is wide enough to be seen as more than its border. */
const riverZoom = 9;

const kind = (name: string): ExpressionSpecification => ['==', ['get', 'kind'], name];

const byZoom = (...stops: number[]): ExpressionSpecification =>
	['interpolate', ['exponential', 1.4], ['zoom'], ...stops] as ExpressionSpecification;

/** The lower Tumen is some 200 m wide. */
const riverWidth = byZoom(9, 3, 13, 20);

const coastWidth = byZoom(1, 0.4, 7, 1.1);

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

const boundary = (palette: Palette, source: string): LayerSpecification[] => [
	{
		id: `${source}-boundary`,
		type: 'line',
		source,
		filter: ['all', kind('boundary'), ['==', ['get', 'class'], 'international']],
		layout: { 'line-join': 'round' },
		paint: { 'line-color': palette.boundary, 'line-width': byZoom(1, 0.5, 7, 1.6, 12, 2.4) }
	},
	{
		id: `${source}-boundary-disputed`,
		type: 'line',
		source,
		filter: ['all', kind('boundary'), ['==', ['get', 'class'], 'disputed']],
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': palette.boundary,
			'line-width': byZoom(1, 0.6, 7, 1.6),
			'line-dasharray': [3, 2]
		}
	}
];

/** Borders between countries; disputed ones are dashed. */
export const boundaryLayers = (palette: Palette): LayerSpecification[] =>
	boundary(palette, 'world');

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
	...boundary(palette, 'tumen').map((layer) => ({ ...layer, minzoom: tumenZoom }))
];

const state = (name: 'selected' | 'pointed'): ExpressionSpecification => [
	'boolean',
	['feature-state', name],
	false
];
const marked: ExpressionSpecification = ['any', state('selected'), state('pointed')];

const whenMarked = (yes: number, no: number): ExpressionSpecification => ['case', marked, yes, no];

const themeHex = ({ themes }: Palette): ExpressionSpecification => [
	'get',
	['get', 'theme'],
	['literal', themes]
];

const themeColor = (palette: Palette): ExpressionSpecification => ['to-color', themeHex(palette)];

/** The story's areas and lines: regions, the border, the bridge. */
export const placeLayers = (palette: Palette): LayerSpecification[] => [
	{
		id: 'area',
		type: 'fill',
		source: 'places',
		filter: ['==', ['geometry-type'], 'Polygon'],
		paint: { 'fill-color': palette.story, 'fill-opacity': whenMarked(0.2, 0.1) }
	},
	{
		id: 'area-edge',
		type: 'line',
		source: 'places',
		filter: ['==', ['geometry-type'], 'Polygon'],
		paint: {
			'line-color': palette.story,
			'line-width': whenMarked(1.8, 1),
			'line-dasharray': [4, 2],
			'line-opacity': 0.8
		}
	},
	{
		id: 'river-of-border',
		type: 'line',
		source: 'places',
		filter: ['==', ['get', 'kind'], 'border'],
		minzoom: riverZoom,
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: { 'line-color': palette.river, 'line-width': riverWidth }
	},
	{
		id: 'line-casing',
		type: 'line',
		source: 'places',
		filter: [
			'all',
			['==', ['geometry-type'], 'LineString'],
			['any', ['!=', ['get', 'kind'], 'border'], ['<', ['zoom'], riverZoom]]
		],
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: {
			'line-color': palette.casing,
			'line-width': byZoom(3, 4, 12, 8),
			'line-opacity': whenMarked(1, 0.7)
		}
	},
	{
		id: 'line',
		type: 'line',
		source: 'places',
		filter: ['==', ['get', 'kind'], 'border'],
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: { 'line-color': palette.story, 'line-width': byZoom(3, 2, 12, 3.5) }
	},
	{
		id: 'line-approximate',
		type: 'line',
		source: 'places',
		filter: ['==', ['get', 'kind'], 'bridge'],
		paint: {
			'line-color': palette.story,
			'line-width': byZoom(3, 2, 12, 5),
			'line-dasharray': [1.5, 0.5]
		}
	}
];

/** Routes as dashed great circles: faint as a whole, strong where marked. */
export const routeLayers = (palette: Palette): LayerSpecification[] => [
	{
		id: 'routes',
		type: 'line',
		source: 'routes',
		filter: ['get', 'first'],
		layout: { 'line-cap': 'butt' },
		paint: {
			'line-color': palette.label,
			'line-width': byZoom(1, 1, 7, 2),
			'line-dasharray': [3, 3],
			'line-opacity': 0.55
		}
	},
	{
		id: 'route-casing',
		type: 'line',
		source: 'routes',
		paint: {
			'line-color': palette.casing,
			'line-width': byZoom(1, 4, 7, 6),
			'line-opacity': whenMarked(0.9, 0)
		}
	},
	{
		id: 'route',
		type: 'line',
		source: 'routes',
		paint: {
			'line-color': themeColor(palette),
			'line-width': byZoom(1, 2, 7, 3.5),
			'line-dasharray': [3, 1.5],
			'line-opacity': whenMarked(1, 0)
		}
	},
	{
		id: 'route-direction',
		type: 'symbol',
		source: 'routes',
		layout: {
			'symbol-placement': 'line',
			'symbol-spacing': 140,
			'icon-image': ['concat', 'arrow ', themeHex(palette)],
			'icon-allow-overlap': true,
			'icon-ignore-placement': true
		},
		paint: { 'icon-opacity': whenMarked(1, 0) }
	}
];

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
