import { inLegend } from '../style/swatch';
import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { PlaceKind } from '../../story/terms';
import type { Palette } from '../style/palette';
import { byZoom, byZoomTimes, nearZoom, opacityWhenMarked } from './expressions';

/** How a line is drawn: its colour in the palette, and its widths in px at zooms 3 and 12. */
interface LineStyle {
	color: 'story' | 'bridge';
	widths: readonly [number, number];
}

const usual: LineStyle = { color: 'story', widths: [2, 3.5] };
/** The kinds of lines that are drawn in another way than the usual one. */
const lineStyles: Partial<Record<PlaceKind, LineStyle>> = {
	bridge: { color: 'bridge', widths: [1.5, 4.5] }
};

/** A value by the kind of a line. */
const byKind = (valueOf: (style: LineStyle) => string | number): ExpressionSpecification =>
	[
		'match',
		['get', 'kind'],
		...Object.entries(lineStyles).flatMap(([kind, style]) => [kind, valueOf(style)]),
		valueOf(usual)
	] as unknown as ExpressionSpecification;

const isLine: FilterSpecification = [
	'all',
	['!', ['has', 'event']],
	['==', ['geometry-type'], 'LineString']
];
const isApproximate: ExpressionSpecification = ['has', 'approximate'];

const linePaint = (palette: Palette) => ({
	'line-color': byKind(({ color }) => palette[color]),
	'line-width': byZoom(
		3,
		byKind(({ widths }) => widths[0] * palette.weight),
		12,
		byKind(({ widths }) => widths[1] * palette.weight)
	),
	'line-opacity': opacityWhenMarked(1, 1)
});

/** The story's areas and lines; those whose position is not exact are dashed. */
export const placeLayers = (palette: Palette): LayerSpecification[] => [
	{
		id: 'area',
		...inLegend('region'),
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
		filter: ['all', isLine, ['any', ['!=', ['get', 'kind'], 'border'], ['<', ['zoom'], nearZoom]]],
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: {
			'line-color': palette.casing,
			'line-width': byZoomTimes(palette.weight, 3, 4, 12, 8),
			'line-opacity': opacityWhenMarked(1, 0.7)
		}
	},
	{
		id: 'line',
		...inLegend('line'),
		type: 'line',
		source: 'story',
		filter: ['all', isLine, ['!', isApproximate]],
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: linePaint(palette)
	},
	{
		id: 'line-approximate',
		...inLegend('approximate'),
		type: 'line',
		source: 'story',
		filter: ['all', isLine, isApproximate],
		paint: { ...linePaint(palette), 'line-dasharray': [1.5, 0.5] }
	}
];
