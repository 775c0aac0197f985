import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LonLat } from '../../story/geometry';
import type { Story } from '../../story/story';
import type { PlaceKind } from '../../story/terms';
import { boundaryLayers } from '../layers/boundaries';
import { groundLayers } from '../layers/ground';
import { flatLandLayers, landLayers, waterLayers } from '../layers/land';
import { nameLayers, reservedLayers } from '../layers/names';
import { placeLayers } from '../layers/places';
import { pointLayers } from '../layers/points';
import { measureLayers, routeLayers } from '../layers/routes';
import { countryNames } from '../labels/local-names';
import type { Look } from './look';
import { isCrowded } from './points';
import { drawMeasure, drawRoutes } from './routes';

/** Width of a relief tile on the screen in px: twice its own, so that a view takes a quarter of them. */
const reliefTile = 1024;

const isRoute = ({ properties }: Feature): boolean => 'event' in (properties ?? {});

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The story's lines and areas as features. */
function drawPlaces({ places }: Story): FeatureCollection<Geometry> {
	return {
		type: 'FeatureCollection',
		features: places
			.filter(({ geometry }) => geometry.type !== 'Point')
			.map(({ id, kind, geometry, isApproximate }) => ({
				type: 'Feature',
				properties: { id, kind, ...(isApproximate && { approximate: true }) },
				geometry
			}))
	};
}

/** The story's routes, lines and areas as features; its points are drawn as markers. */
export const featuresOf = (story: Story): FeatureCollection<Geometry> => ({
	type: 'FeatureCollection',
	features: [...drawRoutes(story).features, ...drawPlaces(story).features]
});

/** Layers, hidden where they have nothing to draw: each source that is in sight costs a pass over its tiles. */
const onlyIf = (hasAny: boolean, layers: LayerSpecification[]): LayerSpecification[] =>
	hasAny
		? layers
		: layers.map(
				(layer) =>
					({ ...layer, layout: { ...layer.layout, visibility: 'none' } }) as LayerSpecification
			);

/** Codes of the countries that hold places of a kind, or of any. */
function countriesOf({ places }: Story, kind?: PlaceKind): string[] {
	const found = places.filter((place) => !kind || place.kind === kind);
	return [...new Set(found.flatMap(({ countries }) => countries))];
}

/**
 * The map of a story as a MapLibre style: a pure function, so that it is tested without a GPU.
 * Features of the source `story`, its routes, lines and areas, answer to the feature states `selected` and `pointed`;
 * the source `reserved` is empty until the labels of the story's places have found their room, and
 * `points`, in a story of many places, until those that the reader wants to see are known.
 *
 * @param measured - the points of the line that is measured, if any
 */
export function buildStyle(
	story: Story,
	{ palette, basemap, ground, projection, localScripts, isFlatLand, isNameless }: Look,
	measured: readonly LonLat[] = []
): StyleSpecification {
	const countries = countriesOf(story);
	const own = featuresOf(story);
	const names = {
		language: story.language,
		countries: countryNames(story.language, localScripts),
		first: countries,
		except: countriesOf(story, 'country'),
		places: story.places.filter(({ marked }) => marked).map(({ id }) => id),
		localScripts,
		hasGround: ground !== null
	};
	return {
		version: 8,
		projection: { type: projection === 'flat' ? 'mercator' : 'globe' },
		sources: {
			base: { type: 'vector', url: `pmtiles://${basemap}base.pmtiles` },
			relief: { type: 'raster', url: `pmtiles://${basemap}relief.pmtiles`, tileSize: reliefTile },
			...(isFlatLand && { land: { type: 'geojson', data: `gzip://${basemap}land.geojson.gz` } }),
			...(ground !== null && {
				ground: { type: 'geojson', data: `gzip://${ground}`, maxzoom: 13 }
			}),
			names: { type: 'geojson', data: `gzip://${basemap}names.geojson.gz`, maxzoom: 8 },
			// One for both: over the globe, each source in sight costs a pass over all its tiles.
			story: {
				type: 'geojson',
				data: own,
				promoteId: 'id',
				maxzoom: 14
			},
			measure: { type: 'geojson', data: drawMeasure(measured, story.language) },
			...(isCrowded(story) && {
				points: {
					type: 'geojson',
					data: nothing,
					cluster: true,
					clusterRadius: 44,
					clusterMaxZoom: 13,
					maxzoom: 14
				}
			}),
			reserved: { type: 'geojson', data: nothing }
		},
		layers: [
			{ id: 'sea', type: 'background', paint: { 'background-color': palette.ocean } },
			...(isFlatLand ? flatLandLayers(palette) : []),
			...landLayers(palette),
			...waterLayers(palette),
			...(ground === null ? [] : groundLayers(palette)),
			...boundaryLayers(palette, countries),
			...onlyIf(own.features.some(isRoute), routeLayers(palette)),
			...onlyIf(!own.features.every(isRoute), placeLayers(palette)),
			...(isNameless ? [] : nameLayers(palette, names)),
			...(isCrowded(story) ? pointLayers(palette) : []),
			...onlyIf(measured.length > 0, measureLayers(palette)),
			...reservedLayers()
		]
	};
}
