import { inLegend } from '../style/swatch';
import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../style/palette';
import { byZoomTimes, opacityWhenMarked, whenMarked } from './expressions';

const themeHex = ({ themes }: Palette): ExpressionSpecification => [
	'get',
	['get', 'theme'],
	['literal', themes]
];

const themeColor = (palette: Palette): ExpressionSpecification => ['to-color', themeHex(palette)];

const isRoute: FilterSpecification = ['has', 'event'];

/** Routes as dashed great circles: faint as a whole, strong where marked. */
export const routeLayers = (palette: Palette): LayerSpecification[] => [
	{
		id: 'routes',
		...inLegend('route'),
		type: 'line',
		source: 'story',
		filter: ['==', ['get', 'first'], true],
		layout: { 'line-cap': 'round' },
		paint: {
			'line-color': palette.route,
			'line-width': byZoomTimes(palette.weight, 1, 1.6, 7, 2.4),
			'line-dasharray': [0, 2.6],
			'line-opacity': opacityWhenMarked(1, 1)
		}
	},
	{
		id: 'route-casing',
		type: 'line',
		source: 'story',
		filter: isRoute,
		paint: {
			'line-color': palette.casing,
			'line-width': byZoomTimes(palette.weight, 1, 4, 7, 6),
			'line-opacity': whenMarked(0.9, 0)
		}
	},
	{
		id: 'route',
		...inLegend('open'),
		type: 'line',
		source: 'story',
		filter: isRoute,
		paint: {
			'line-color': themeColor(palette),
			'line-width': byZoomTimes(palette.weight, 1, 2, 7, 3.5),
			'line-dasharray': [3, 1.5],
			'line-opacity': whenMarked(1, 0)
		}
	},
	{
		id: 'route-direction',
		type: 'symbol',
		source: 'story',
		filter: isRoute,
		layout: {
			'symbol-placement': 'line',
			'symbol-spacing': 140,
			'icon-image': ['concat', 'arrow ', themeHex(palette), ` ${palette.casing}`],
			'icon-allow-overlap': true,
			'icon-ignore-placement': true
		},
		paint: { 'icon-opacity': whenMarked(1, 0) }
	}
];

const isPart = (part: string): FilterSpecification => ['==', ['get', 'part'], part];

/** The line that the reader measures, with the length on each leg and a dot at each point. */
export const measureLayers = (palette: Palette): LayerSpecification[] => [
	{
		id: 'measure-casing',
		type: 'line',
		source: 'measure',
		filter: isPart('leg'),
		paint: { 'line-color': palette.casing, 'line-width': 5 }
	},
	{
		id: 'measure',
		...inLegend('measure'),
		type: 'line',
		source: 'measure',
		filter: isPart('leg'),
		paint: { 'line-color': palette.measure, 'line-width': 2 }
	},
	{
		id: 'measure-points',
		type: 'circle',
		source: 'measure',
		filter: isPart('point'),
		paint: {
			'circle-radius': 4 * palette.size,
			'circle-color': palette.casing,
			'circle-stroke-color': palette.measure,
			'circle-stroke-width': 2
		}
	},
	{
		id: 'measure-length',
		type: 'symbol',
		source: 'measure',
		filter: isPart('middle'),
		layout: {
			'text-field': ['get', 'length'],
			'text-font': ['Source Sans Semibold'],
			'text-size': 15 * palette.size,
			'text-anchor': ['get', 'corner'],
			'text-radial-offset': 0.3
		},
		paint: {
			'text-color': palette.measure,
			'text-halo-color': palette.casing,
			'text-halo-width': 2.5
		}
	}
];
