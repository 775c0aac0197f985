import {
	expression,
	featureFilter,
	latest,
	type LayerSpecification,
	type StylePropertyExpression,
	type FeatureState
} from '@maplibre/maplibre-gl-style-spec';

/** A layer of the map's style that a figure draws as paths. */
export type PathLayer = Extract<LayerSpecification, { type: 'fill' | 'line' }>;

/** What a layer asks of a feature. */
interface Feature {
	type: 1 | 2 | 3;
	properties: Record<string, unknown>;
}

export type Attributes = Record<string, string>;

type Read = (name: string) => unknown;

type Specification = Parameters<typeof expression.normalizePropertyExpression>[2] & {
	default: never;
};
const properties = latest as unknown as Record<string, Record<string, Specification>>;

/** Reads a property of a layer as MapLibre's own style specification evaluates it. */
function reader(layer: LayerSpecification, zoom: number) {
	const known = new Map<string, StylePropertyExpression>();
	const find = (name: string): StylePropertyExpression => {
		const group = name in properties[`paint_${layer.type}`]! ? 'paint' : 'layout';
		const specification = properties[`${group}_${layer.type}`]![name]!;
		const value = (layer[group] as Record<string, never> | undefined)?.[name];
		const found = expression.normalizePropertyExpression(
			value ?? specification.default,
			name,
			specification
		);
		known.set(name, found);
		return found;
	};
	return (feature: Feature, state: FeatureState): Read =>
		(name) =>
			(known.get(name) ?? find(name)).evaluate({ zoom }, feature as never, state);
}

const short = (value: number) => String(Number(value.toFixed(2)));

function fillOf(read: Read): Attributes {
	const pattern = read('fill-pattern');
	const opacity = read('fill-opacity') as number;
	return {
		fill: pattern ? 'url(#hatch)' : String(read('fill-color')),
		...(opacity < 1 && { 'fill-opacity': short(opacity) })
	};
}

function lineOf(read: Read): Attributes {
	const width = read('line-width') as number;
	const opacity = read('line-opacity') as number;
	const dashes = read('line-dasharray') as { from: number[] } | number[] | undefined;
	const lengths = dashes && ('from' in dashes ? dashes.from : dashes);
	const cap = read('line-cap');
	return {
		fill: 'none',
		stroke: String(read('line-color')),
		'stroke-width': short(width),
		'stroke-linejoin': 'round',
		...(opacity < 1 && { 'stroke-opacity': short(opacity) }),
		...(cap !== 'butt' && { 'stroke-linecap': String(cap) }),
		...(lengths && { 'stroke-dasharray': lengths.map((part) => short(part * width)).join(' ') })
	};
}

/** How a layer of the style paints, at a zoom: whether it shows a feature, and with which SVG attributes. */
export function painterOf(layer: PathLayer, zoom: number) {
	const { filter } = featureFilter(layer.filter, 'filter');
	const read = reader(layer, zoom);
	return (feature: Feature, state: FeatureState = {}): Attributes | null => {
		if (!filter({ zoom }, feature as never)) return null;
		const attributes = (layer.type === 'fill' ? fillOf : lineOf)(read(feature, state));
		const isSeen = attributes['stroke-opacity'] !== '0' && attributes['fill-opacity'] !== '0';
		return isSeen ? attributes : null;
	};
}

/** Whether a layer is drawn at a zoom. */
export const isDrawnAt = ({ minzoom = 0, maxzoom = Infinity }: LayerSpecification, zoom: number) =>
	zoom >= minzoom && zoom < maxzoom;

/** The words that a layer of names writes on a feature at a zoom; `null` if none. */
export function wordsOn(layer: LayerSpecification, zoom: number) {
	const { filter } = featureFilter('filter' in layer ? layer.filter : undefined, 'filter');
	const read = reader(layer, zoom);
	return (feature: Feature): { text: string; size: number } | null => {
		if (!filter({ zoom }, feature as never)) return null;
		const of = read(feature, {});
		const text = String(of('text-field') ?? '');
		return text === '' ? null : { text, size: of('text-size') as number };
	};
}
