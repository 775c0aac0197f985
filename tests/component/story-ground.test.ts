import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { paper } from '../../src/lib/cartography/style/palette';
import { buildStyle } from '../../src/lib/cartography/style/style';
import { openArchives } from '../../src/lib/map/engine/archives';
import { workerUrl } from '../../src/lib/map/engine/worker';

setWorkerUrl(workerUrl);
openArchives('/basemap/');

const railway = {
	type: 'Feature',
	properties: { kind: 'railway' },
	geometry: {
		type: 'LineString',
		coordinates: [
			[130.6, 42.4],
			[130.7, 42.42]
		]
	}
};
const plain = () => new Blob([JSON.stringify({ type: 'FeatureCollection', features: [railway] })]);
const packed = () =>
	new Response(plain().stream().pipeThrough(new CompressionStream('gzip'))).blob();

let map: MapLibre | undefined;
afterEach(() => map?.remove());

/** Draws nothing but what a story adds to the map, and gives the map once it is idle. */
async function draw(ground: string | null): Promise<MapLibre> {
	const look = {
		palette: paper,
		basemap: '/basemap/',
		ground,
		projection: 'flat',
		localScripts: null,
		isFlatLand: false
	} as const;
	const { sources, layers, ...style } = buildStyle(inject('stories').en!, look);
	const container = document.createElement('div');
	container.style.cssText = 'width: 200px; height: 150px';
	document.body.append(container);
	map = new MapLibre({
		container,
		center: [130.65, 42.41],
		zoom: 12,
		style: {
			...style,
			sources: sources.ground ? { ground: sources.ground } : {},
			layers: layers.filter((layer) => 'source' in layer && layer.source === 'ground')
		}
	});
	await map.once('idle');
	return map;
}

describe('what a story adds to the map', () => {
	test.each([
		['as it is', plain],
		['gzipped', packed]
	])('is drawn from a file in memory, %s', async (_, read) => {
		const drawn = await draw(URL.createObjectURL(await read()));
		const found = drawn.queryRenderedFeatures({ layers: ['ground-railway'] });
		expect(found.map(({ properties }) => properties.kind)).toContain('railway');
	});

	test('has neither source nor layers where there is nothing', async () => {
		expect((await draw(null)).getStyle()).toMatchObject({ sources: {}, layers: [] });
	});
});
