import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import type { GeoProjection } from 'd3-geo';
import { PbfReader } from 'pbf';
import type { PMTiles } from 'pmtiles';
import type { Box } from '../../cartography/labels/boxes';
import type { LonLat } from '../../story/geometry';

/** A feature of a tile, its parts in degrees. */
export interface TileFeature {
	/** 1 for points, 2 for lines, 3 for areas. */
	type: VectorTileFeature['type'];
	properties: VectorTileFeature['properties'];
	/** Rings of areas run clockwise round what they hold, as d3-geo has it. */
	parts: LonLat[][];
}

/** A tile of the basemap, in degrees. */
export interface Tile {
	/** Zoom, column and row, such as `2-3-1`. */
	id: string;
	/** What the tile covers; what it draws reaches beyond. */
	outline: LonLat[];
	layers: Record<string, TileFeature[]>;
}

type Address = readonly [zoom: number, column: number, row: number];

/** Longer edges, in parts of the world, are bent as they are on the globe. */
const longest = 1 / 64;
/** How far a tile's outline reaches over its neighbours, in parts of the tile, so that no gap is seen. */
const overlap = 1 / 2048;

function lonLatOf(x: number, y: number): LonLat {
	const lat = Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * (180 / Math.PI);
	return [x * 360 - 180, lat];
}

/** Adds points to edges that are long, given as parts of the world. */
function bend(points: readonly (readonly [number, number])[]): LonLat[] {
	return points.flatMap(([x, y], i) => {
		const [fromX, fromY] = points[i - 1] ?? [x, y];
		const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / longest));
		return Array.from({ length: steps }, (_, step) => {
			const share = (step + 1) / steps;
			return lonLatOf(fromX + (x - fromX) * share, fromY + (y - fromY) * share);
		});
	});
}

function read([zoom, column, row]: Address, bytes: ArrayBuffer): Tile {
	const world = 2 ** zoom;
	const layers: Tile['layers'] = {};
	const { layers: named } = new VectorTile(new PbfReader(new Uint8Array(bytes)));
	for (const [name, layer] of Object.entries(named)) {
		const features = Array.from({ length: layer.length }, (_, i) => layer.feature(i));
		layers[name] = features.map((feature) => ({
			type: feature.type,
			properties: feature.properties,
			parts: feature.loadGeometry().map((part) =>
				bend(
					part.map(({ x, y }) => {
						const { extent } = layer;
						return [(column + x / extent) / world, (row + y / extent) / world] as const;
					})
				)
			)
		}));
	}
	const [west, east] = [-overlap, 1 + overlap].map((x) => (column + x) / world) as [number, number];
	const [north, south] = [-overlap, 1 + overlap].map((y) => (row + y) / world) as [number, number];
	const corners = [
		[west, north],
		[east, north],
		[east, south],
		[west, south],
		[west, north]
	] as const;
	return { id: [zoom, column, row].join('-'), outline: bend(corners), layers };
}

/** The nearest coarser tile, where an archive has none. */
async function readNearest(archive: PMTiles, address: Address): Promise<Tile | null> {
	const [zoom, column, row] = address;
	const found = await archive.getZxy(zoom, column, row);
	if (found) return read(address, found.data);
	return zoom === 0 ? null : readNearest(archive, [zoom - 1, column >> 1, row >> 1]);
}

/**
 * Reads tiles of the basemap, or coarser ones where there are none.
 *
 * @throws if the archive can't be read
 */
export async function readTiles(archive: PMTiles, addresses: readonly Address[]): Promise<Tile[]> {
	const tiles = await Promise.all(addresses.map((address) => readNearest(archive, address)));
	return [...new Map(tiles.flatMap((tile) => (tile ? [[tile.id, tile]] : []))).values()];
}

/** All tiles of a zoom. */
export function allTiles(zoom: number): Address[] {
	const all = Array.from({ length: 2 ** zoom }, (_, i) => i);
	return all.flatMap((column) => all.map((row) => [zoom, column, row] as const));
}

/** So many points of the view, each way, are asked which tile they lie on. */
const samples = 24;

/**
 * The tiles that a view shows.
 *
 * @param view - in px of the projection
 */
export function tilesInView({ invert }: GeoProjection, zoom: number, view: Box): Address[] {
	const world = 2 ** zoom;
	const steps = Array.from({ length: samples + 1 }, (_, i) => i / samples);
	const between = (from: number, to: number) => steps.map((step) => from + step * (to - from));
	const seen = between(view.left, view.right).flatMap((x) =>
		between(view.top, view.bottom).map((y) => invert!([x, y]))
	);
	const addresses = seen.flatMap((point) => {
		if (!point || point.some(Number.isNaN)) return [];
		const [lon, lat] = point;
		const northing = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI;
		const column = Math.floor(((lon + 180) / 360) * world);
		const row = Math.floor(((1 - northing) / 2) * world);
		const isOnMap = row >= 0 && row < world;
		return isOnMap ? [[zoom, Math.min(world - 1, Math.max(0, column)), row] as const] : [];
	});
	return [...new Map(addresses.map((address) => [address.join('-'), address])).values()];
}
