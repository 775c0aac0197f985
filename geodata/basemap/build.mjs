import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { countryLabels } from './labels.mjs';
import { tumenMouth } from './tumen.mjs';
import { boundaries, countries, crimea, inlandWaters, kurils, land, seams } from './world.mjs';

const output = new URL('../../static/basemap/', import.meta.url);

function stage(name, make) {
	const features = make();
	console.log(`${name}: ${features.length} features`);
	return features;
}

function write(name, features) {
	const text = `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
	writeFileSync(new URL(name, output), text);
	const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;
	console.log(
		`${name}: ${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text).length)} gzipped`
	);
}

mkdirSync(output, { recursive: true });

const landFeatures = stage('land', land);

write('world.geojson', [
	...landFeatures,
	...stage('seams', () => seams(landFeatures)),
	...stage('lakes and rivers', inlandWaters),
	...stage('Crimea', crimea),
	...stage('boundaries', boundaries),
	...stage('Kurils', kurils),
	...stage('country labels', () => countryLabels(countries()))
]);

write('tumen.geojson', stage('Tumen mouth', tumenMouth));
