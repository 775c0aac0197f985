import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { rewind } from '@turf/turf';
import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { overlap, type Box } from '../../cartography/labels/boxes';
import { swatchOf, type Swatch } from '../../cartography/style/swatch';
import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';
import type { Drawing } from './drawing';
import { isDrawnAt, painterOf, type Attributes, type PathLayer } from './paint';
import { Pen } from './pen';
import type { Tile, TileFeature } from './tiles';

const types: Partial<Record<Geometry['type'], 1 | 2 | 3>> = {
	Point: 1,
	LineString: 2,
	MultiLineString: 2,
	Polygon: 3,
	MultiPolygon: 3
};

/** Something to paint: where it comes from and how it looks to a layer's filter. */
interface Subject {
	/** Tells it from others of its source. */
	key: string;
	type: 1 | 2 | 3;
	properties: Record<string, unknown>;
	geometry: GeoPermissibleObjects;
	/** Id of the clip that it stays inside of. */
	clip: string | null;
}

type State = Readonly<Record<string, boolean>>;

interface Scene {
	style: StyleSpecification;
	projection: GeoProjection;
	zoom: number;
	tiles: readonly Tile[];
	/** Further features by the source of the style that they stand for. */
	features: Readonly<Record<string, FeatureCollection>>;
	/** How far a line may be off, in px. */
	tolerance: number;
	/** The state of a feature of a source, by its id. */
	stateOf: (source: string, id: string) => State;
	/** What of it is to be seen, in px of the projection; for the legend. */
	view?: Box;
}

function geometryOf({ type, parts }: TileFeature): GeoPermissibleObjects {
	return type === 3
		? { type: 'Polygon', coordinates: parts }
		: { type: 'MultiLineString', coordinates: parts };
}

const ofTile = ({ id, layers }: Tile, layer: string): Subject[] =>
	(layers[layer] ?? [])
		.filter(({ type }) => type > 1)
		.map((feature, i) => ({
			key: `${layer}-${id}-${i}`,
			type: feature.type as 2 | 3,
			properties: feature.properties,
			geometry: geometryOf(feature),
			clip: feature.type === 3 ? `tile-${id}` : null
		}));

function ofFeature(
	source: string,
	{ geometry, properties }: Feature<Geometry, GeoJsonProperties>,
	i: number
): Subject[] {
	const type = types[geometry.type];
	if (!type || type === 1) return [];
	return [
		{
			key: `${source}-${i}`,
			type,
			properties: properties ?? {},
			geometry: rewind(geometry as never, { reverse: true }) as GeoPermissibleObjects,
			clip: null
		}
	];
}

const sameAs = (attributes: Attributes) => JSON.stringify(attributes);

/** Gathers what a layer paints alike: by attributes, and by the clip it needs. */
function gather(layer: PathLayer, zoom: number, subjects: Subject[], stateOf: Scene['stateOf']) {
	const paint = painterOf(layer, zoom);
	const groups = new Map<string, { attributes: Attributes; subjects: Subject[] }>();
	for (const subject of subjects) {
		const state = stateOf(layer.source, String(subject.properties.id));
		const attributes = paint(subject, state);
		if (!attributes) continue;
		const key = `${subject.clip} ${sameAs(attributes)}`;
		const group = groups.get(key) ?? { attributes, subjects: [] };
		group.subjects.push(subject);
		groups.set(key, group);
	}
	return [...groups.values()];
}

/**
 * Draws the layers of areas and lines of a map's style as paths, from the ground up. What two layers paint is
 * drawn once.
 */
export function drawPaths({ style, projection, zoom, tiles, features, ...scene }: Scene) {
	const clips = new Map<string, string>();
	const shapes = new Map<string, Drawing['shapes'][number]>();
	const paints: { shape: string; attributes: Attributes }[] = [];

	function draw(geometries: readonly GeoPermissibleObjects[], tolerance = scene.tolerance): string {
		const pen = new Pen(tolerance);
		const path = geoPath(projection, pen);
		for (const geometry of geometries) path(geometry);
		return pen.path;
	}

	function clip(id: string | null): void {
		const tile = tiles.find((other) => `tile-${other.id}` === id);
		if (!tile || clips.has(id!)) return;
		clips.set(id!, draw([{ type: 'Polygon', coordinates: [[...tile.outline]] }]));
	}

	const seen = new Set<Swatch>();

	/** Takes note of what the legend explains, where any of it is in view and not faded. */
	function see(layer: PathLayer, subjects: readonly Subject[]): void {
		const { view, stateOf } = scene;
		const swatch = swatchOf(layer);
		if (!view || !swatch || seen.has(swatch)) return;
		const isSeen = subjects.some(({ geometry, properties }) => {
			if (stateOf(layer.source, String(properties.id)).faded) return false;
			const [[left, top], [right, bottom]] = geoPath(projection).bounds(geometry);
			return overlap({ left, top, right, bottom }, view);
		});
		if (isSeen) seen.add(swatch);
	}

	for (const layer of style.layers) {
		if ((layer.type !== 'fill' && layer.type !== 'line') || !isDrawnAt(layer, zoom)) continue;
		const sourceLayer = layer['source-layer'];
		const subjects = sourceLayer
			? tiles.flatMap((tile) => ofTile(tile, sourceLayer))
			: (features[layer.source]?.features ?? []).flatMap((feature, i) =>
					ofFeature(layer.source, feature, i)
				);
		for (const { attributes, subjects: alike } of gather(layer, zoom, subjects, scene.stateOf)) {
			const key = alike.map((subject) => subject.key).join();
			const known = shapes.get(key);
			const d = known?.d ?? draw(alike.map(({ geometry }) => geometry));
			if (d === '') continue;
			const shape = known ?? { id: `shape-${shapes.size}`, d, clip: alike[0]!.clip };
			clip(shape.clip);
			shapes.set(key, shape);
			paints.push({ shape: shape.id, attributes });
			see(layer, alike);
		}
	}
	return {
		clips: [...clips].map(([id, d]) => ({ id, d })),
		shapes: [...shapes.values()],
		paints,
		/** What of it in view the legend explains. */
		swatches: [...seen]
	};
}
