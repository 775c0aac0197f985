/** Side of a tile in pixels. */
export const tileSize = 512;

/** Side of the square Web Mercator world in pixels at a zoom level. */
export function worldSize(zoom) {
	return tileSize * 2 ** zoom;
}

/** Latitude in degrees of a height in the Web Mercator square, 0 at its top and 1 at its foot. */
export function latitudeAt(y) {
	return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

/** A position in the Web Mercator square, whose sides are 1, of a longitude and a latitude. */
export function project([longitude, latitude]) {
	const sine = Math.min(0.9999, Math.max(-0.9999, Math.sin((latitude * Math.PI) / 180)));
	return [longitude / 360 + 0.5, 0.5 - Math.atanh(sine) / (2 * Math.PI)];
}

/** The tiles `{ z, x, y }` of a zoom level that touch a box `[west, south, east, north]`. */
export function tilesOf(z, [west, south, east, north]) {
	const last = 2 ** z - 1;
	const [left, top] = project([west, north]).map((share) => Math.floor(share * 2 ** z));
	const [right, foot] = project([east, south]).map((share) => Math.ceil(share * 2 ** z) - 1);
	const tiles = [];
	for (let y = Math.max(0, top); y <= Math.min(last, foot); y++) {
		for (let x = Math.max(0, left); x <= Math.min(last, right); x++) tiles.push({ z, x, y });
	}
	return tiles;
}
