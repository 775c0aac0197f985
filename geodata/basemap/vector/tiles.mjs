import { gzipSync } from 'node:zlib';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';

const extent = 4096;
const buffer = 64;

/**
 * Cuts layers into the vector tiles of one zoom.
 *
 * @param zoom
 * @param layers features by layer name, planar; longitudes may run on beyond ±180°
 * @param box [west, south, east, north]: all tiles that it touches are made, empty ones too
 * @param tolerance how far a line may be moved, in 1/4096 of a tile
 * @returns `{ z, x, y, data }`, with gzipped Mapbox Vector Tiles of version 2
 */
export function* tilesOf(zoom, layers, box, tolerance) {
	const indexes = Object.entries(layers)
		.filter(([, features]) => features.length > 0)
		.map(([name, features]) => [name, indexOf(zoom, features, tolerance)]);
	const { columns, rows } = tileRange(zoom, box);
	for (let x = columns[0]; x <= columns[1]; x++) {
		for (let y = rows[0]; y <= rows[1]; y++) {
			const found = indexes
				.map(([name, index]) => [name, index.getTile(zoom, x, y)])
				.filter(([, tile]) => tile?.features.length > 0);
			const content = fromGeojsonVt(Object.fromEntries(found), { version: 2, extent });
			yield { z: zoom, x, y, data: gzipSync(content, { level: 9 }) };
		}
	}
}

/** The box [west, south, east, north] of all tiles of a zoom that a box touches, with their buffer. */
export function coverage(zoom, box) {
	const { columns, rows } = tileRange(zoom, box);
	const reach = (2 * buffer) / extent;
	return [
		longitude((columns[0] - reach) / 2 ** zoom),
		latitude((rows[1] + 1 + reach) / 2 ** zoom),
		longitude((columns[1] + 1 + reach) / 2 ** zoom),
		latitude((rows[0] - reach) / 2 ** zoom)
	];
}

function tileRange(zoom, [west, south, east, north]) {
	const last = 2 ** zoom - 1;
	const tile = (share) => Math.min(last, Math.max(0, Math.floor(share * 2 ** zoom)));
	return {
		columns: [tile(across([west])), tile(across([east]))],
		rows: [tile(down([0, north])), tile(down([0, south]))]
	};
}

// A zoom below the index's last is asked for, because in the last one nothing is too small.
function indexOf(zoom, features, tolerance) {
	return new GeoJSONVT(
		{ type: 'FeatureCollection', features: features.map(project) },
		{
			coordinates: 'unitSquare',
			wrap: false,
			maxZoom: zoom + 1,
			indexMaxZoom: zoom,
			indexMaxPoints: 0,
			extent,
			buffer,
			tolerance
		}
	);
}

function project({ properties, geometry: { type, coordinates } }) {
	const projected = (positions) =>
		typeof positions[0] === 'number'
			? [across(positions), down(positions)]
			: positions.map(projected);
	return { type: 'Feature', properties, geometry: { type, coordinates: projected(coordinates) } };
}

function across([degrees]) {
	return degrees / 360 + 0.5;
}

function down([, degrees]) {
	return 0.5 - Math.asinh(Math.tan((degrees * Math.PI) / 180)) / (2 * Math.PI);
}

function longitude(share) {
	return (share - 0.5) * 360;
}

function latitude(share) {
	return (Math.atan(Math.sinh((0.5 - share) * 2 * Math.PI)) * 180) / Math.PI;
}
