import { feature, roundPolygon } from './geometry.mjs';
import { land } from './vector/ground.mjs';
import { recognisedAtlas } from './vector/naturalearth.mjs';

/** The world's land at 1:110 million as GeoJSON features, for when the tiles can't be had. */
export function flatLand() {
	return land(recognisedAtlas('110m'))
		.map(({ geometry }) => roundPolygon(geometry.coordinates, 2))
		.filter(Boolean)
		.map((polygon) => feature({}, 'Polygon', polygon));
}
