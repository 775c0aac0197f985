import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Features of one kind. */
export const kind = (name: string): ExpressionSpecification => ['==', ['get', 'kind'], name];

/** A value that grows with the zoom: zoom, value, zoom, value, … */
export const byZoom = (...stops: (number | ExpressionSpecification)[]): ExpressionSpecification =>
	['interpolate', ['exponential', 1.4], ['zoom'], ...stops] as ExpressionSpecification;

/** The same, with each value multiplied, as by the weight of a palette. */
export const byZoomTimes = (factor: number, ...stops: number[]): ExpressionSpecification =>
	byZoom(...stops.map((value, i) => (i % 2 === 0 ? value : value * factor)));

/** A value that goes straight from one zoom to the next: zoom, value, zoom, value, … */
export const fade = (...stops: number[]): ExpressionSpecification =>
	['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification;

const state = (name: 'selected' | 'pointed' | 'faded'): ExpressionSpecification => [
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

/** What fades keeps so much of its opacity. */
const faintness = 0.2;

/** An opacity for what is selected or pointed at, another for the rest, and little for what is faded. */
export const opacityWhenMarked = (yes: number, no: number): ExpressionSpecification => [
	'case',
	marked,
	yes,
	state('faded'),
	no * faintness,
	no
];

/** What such a value is as long as nothing is marked or faded; any other value as it is. */
export const unmarked = (value: unknown): unknown =>
	Array.isArray(value) && value[1] === marked ? value.at(-1) : value;

/** From here on a river is wide enough to be seen as more than the border that it is. */
export const nearZoom = 9;
