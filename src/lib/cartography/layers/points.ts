import { inLegend } from '../style/swatch';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../style/palette';
import { themeShapes } from '../style/sign';

const isCluster: ExpressionSpecification = ['has', 'point_count'];

/** The image of a theme's shape, as `drawImage` knows it, or the dot of a place with several. */
const imageOf = ({ themes, casing, label }: Palette): ExpressionSpecification =>
	[
		'match',
		['get', 'theme'],
		...Object.keys(themeShapes).flatMap((theme) => [
			theme,
			`${theme} ${themes[theme as keyof typeof themes]} ${casing}`
		]),
		`several ${label} ${casing}`
	] as unknown as ExpressionSpecification;

/** Places that are too many for markers: clusters with their counts, and single places as signs. */
export const pointLayers = (palette: Palette): LayerSpecification[] => [
	{
		id: 'clusters',
		...inLegend('cluster'),
		type: 'circle',
		source: 'points',
		filter: isCluster,
		paint: {
			'circle-radius': ['interpolate', ['linear'], ['sqrt', ['get', 'point_count']], 1, 12, 16, 26],
			'circle-color': palette.label,
			'circle-opacity': 0.85,
			'circle-stroke-color': palette.casing,
			'circle-stroke-width': 2
		}
	},
	{
		id: 'cluster-count',
		type: 'symbol',
		source: 'points',
		filter: isCluster,
		layout: {
			'text-field': ['get', 'point_count_abbreviated'],
			'text-font': ['Source Sans Semibold'],
			'text-size': 13 * palette.size,
			'text-allow-overlap': true
		},
		paint: { 'text-color': palette.halo }
	},
	{
		id: 'points',
		type: 'symbol',
		source: 'points',
		filter: ['!', isCluster],
		layout: {
			'icon-image': imageOf(palette),
			'icon-allow-overlap': true,
			'text-field': ['get', 'label'],
			'text-font': ['Source Sans Semibold'],
			'text-size': 13 * palette.size,
			'text-anchor': 'left',
			'text-offset': [0.8, 0],
			'text-optional': true
		},
		paint: {
			'text-color': palette.label,
			'text-halo-color': palette.halo,
			'text-halo-width': 1.5
		}
	}
];
