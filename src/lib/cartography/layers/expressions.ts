import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Features of one kind. */
export const kind = (name: string): ExpressionSpecification => ['==', ['get', 'kind'], name];

/** A value that grows with the zoom: zoom, value, zoom, value, … */
export const byZoom = (...stops: number[]): ExpressionSpecification =>
	['interpolate', ['exponential', 1.4], ['zoom'], ...stops] as ExpressionSpecification;

const state = (name: 'selected' | 'pointed'): ExpressionSpecification => [
	'boolean',
	['feature-state', name],
	false
];
const marked: ExpressionSpecification = ['any', state('selected'), state('pointed')];

/** One value for what is selected or pointed at, another for the rest. */
export const whenMarked = (yes: number, no: number): ExpressionSpecification => [
	'case',
	marked,
	yes,
	no
];

/** From here on the river is wide enough to be seen as more than its border. */
export const riverZoom = 9;

/** Width of the Tumen in px; its lower course is some 200 m wide. */
export const riverWidth = byZoom(9, 3, 13, 20);

export const coastWidth = byZoom(1, 0.6, 7, 1.2);
