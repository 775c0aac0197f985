import { open } from 'node:fs/promises';
import { geoArea, geoContains } from 'd3-geo';
import { PMTiles } from 'pmtiles';
import { expect, test } from 'vitest';
import { projectionOf } from '../../../src/lib/figure/draw/projection';
import { allTiles, readTiles, tilesInView, type Tile } from '../../../src/lib/figure/draw/tiles';

const archive = new PMTiles({
	getKey: () => 'base',
	getBytes: async (offset, length) => {
		const file = await open('static/basemap/base.pmtiles');
		const bytes = new Uint8Array(length);
		const { bytesRead } = await file.read(bytes, 0, length, offset);
		await file.close();
		return { data: bytes.buffer.slice(0, bytesRead) };
	}
});

const isOnLand = (tiles: Tile[], point: [number, number]) =>
	tiles.some(({ layers }) =>
		layers.land!.some(({ parts }) => geoContains({ type: 'Polygon', coordinates: parts }, point))
	);

test('land is where land is, and not around it', async () => {
	const tiles = await readTiles(archive, allTiles(1));
	expect(tiles).toHaveLength(4);
	for (const { layers } of tiles)
		for (const { parts } of layers.land!)
			expect(geoArea({ type: 'Polygon', coordinates: parts })).toBeLessThan(2 * Math.PI);
	expect(isOnLand(tiles, [37.6, 55.75])).toBe(true);
	expect(isOnLand(tiles, [-47.9, -15.8])).toBe(true);
	expect(isOnLand(tiles, [-30, 35])).toBe(false);
	expect(isOnLand(tiles, [150, 30])).toBe(false);
});

test('where the archive has no tile so near, a coarser one is read, and only once', async () => {
	const tiles = await readTiles(archive, [
		[12, 2000, 1300],
		[12, 2001, 1300]
	]);
	expect(tiles).toHaveLength(1);
	expect(Number(tiles[0]!.id.split('-')[0])).toBeLessThan(12);
});

test('a view asks for the tiles that it shows', () => {
	const camera = { center: [130.65, 42.38] as [number, number], zoom: 12.3 };
	const view = { left: -700, right: 500, top: -350, bottom: 350 };
	const addresses = tilesInView(projectionOf(camera, 700, false), 12, view);
	expect(addresses.length).toBeGreaterThanOrEqual(4);
	expect(addresses.length).toBeLessThanOrEqual(12);
	expect(addresses).toContainEqual([12, 3534, 1514]);
});
