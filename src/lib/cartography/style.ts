import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, Geometry } from 'geojson';
import type { Story } from '../story/story';
import { boundaryLayers } from './layers/boundaries';
import { groundLayers } from './layers/ground';
import { nameLayers } from './layers/names';
import { placeLayers } from './layers/places';
import { routeLayers } from './layers/routes';
import { tumenLayers } from './layers/tumen';
import type { Look } from './look';
import { drawRoutes } from './routes';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every country's name by ISO 3166-1 alpha-2 code, as the language has it. */
function countryNames(language: string): Record<string, string> {
	const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
	const codes = letters.flatMap((first) => letters.map((second) => first + second));
	return Object.fromEntries(codes.map((code) => [code, names.of(code)]).filter(([, name]) => name));
}

/** The story's lines and areas as features; its points are drawn as markers. */
function drawPlaces({ places }: Story): FeatureCollection<Geometry> {
	return {
		type: 'FeatureCollection',
		features: places
			.filter(({ geometry }) => geometry.type !== 'Point')
			.map(({ id, kind, geometry }) => ({
				type: 'Feature',
				properties: { id, kind },
				geometry
			}))
	};
}

/**
 * The map of a story as a MapLibre style: a pure function, so that it is tested without a GPU.
 * Features of the sources `places` and `routes` answer to the feature states `selected` and `pointed`.
 */
export function buildStyle(story: Story, { palette, basemap }: Look): StyleSpecification {
	return {
		version: 8,
		projection: { type: 'globe' },
		sources: {
			world: { type: 'geojson', data: `${basemap}world.geojson`, maxzoom: 8, tolerance: 0.3 },
			tumen: { type: 'geojson', data: `${basemap}tumen.geojson`, maxzoom: 12 },
			places: { type: 'geojson', data: drawPlaces(story), promoteId: 'id', maxzoom: 14 },
			routes: { type: 'geojson', data: drawRoutes(story), promoteId: 'id' }
		},
		layers: [
			...groundLayers(palette),
			...boundaryLayers(palette, 'world'),
			...tumenLayers(palette),
			...nameLayers(palette, countryNames(story.language)),
			...routeLayers(palette),
			...placeLayers(palette)
		]
	};
}
