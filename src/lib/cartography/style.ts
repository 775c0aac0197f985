import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, Geometry } from 'geojson';
import { messagesIn } from '../messages/messages';
import type { LonLat } from '../story/geometry';
import type { Story } from '../story/story';
import type { PlaceKind } from '../story/terms';
import { boundaryLayers } from './layers/boundaries';
import { groundLayers } from './layers/ground';
import { nameLayers } from './layers/names';
import { placeLayers } from './layers/places';
import { measureLayers, routeLayers } from './layers/routes';
import { tumenLayers } from './layers/tumen';
import type { Look } from './look';
import { drawMeasure, drawRoutes } from './routes';

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

/** Codes of the countries that hold places of a kind, or of any. */
function countriesOf({ places }: Story, kind?: PlaceKind): string[] {
	const found = places.filter((place) => !kind || place.kind === kind);
	return [...new Set(found.flatMap(({ countries }) => countries))];
}

/**
 * The map of a story as a MapLibre style: a pure function, so that it is tested without a GPU.
 * Features of the sources `places` and `routes` answer to the feature states `selected` and `pointed`.
 *
 * @param measured - the two points that a distance is drawn between, if any
 */
export function buildStyle(
	story: Story,
	{ palette, basemap }: Look,
	measured: [LonLat, LonLat] | null = null
): StyleSpecification {
	const names = {
		countries: countryNames(story.language),
		first: countriesOf(story),
		except: countriesOf(story, 'country'),
		river: messagesIn(story.language).map.river
	};
	return {
		version: 8,
		projection: { type: 'globe' },
		sources: {
			world: { type: 'geojson', data: `${basemap}world.geojson`, maxzoom: 8, tolerance: 0.3 },
			tumen: { type: 'geojson', data: `${basemap}tumen.geojson`, maxzoom: 12 },
			places: { type: 'geojson', data: drawPlaces(story), promoteId: 'id', maxzoom: 14 },
			routes: { type: 'geojson', data: drawRoutes(story), promoteId: 'id' },
			measure: { type: 'geojson', data: drawMeasure(measured, story.language) }
		},
		layers: [
			...groundLayers(palette),
			...boundaryLayers(palette, 'world'),
			...tumenLayers(palette),
			...routeLayers(palette),
			...placeLayers(palette),
			...nameLayers(palette, names),
			...measureLayers(palette)
		]
	};
}
