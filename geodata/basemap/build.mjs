import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { flatLand } from './flat-land.mjs';
import { nameFeatures } from './names.mjs';
import { buildRelief } from './relief.mjs';
import { renewBorder } from './story-border.mjs';
import { buildVector } from './vector.mjs';

const output = new URL('../../static/basemap/', import.meta.url);
const fileOf = (name) => new URL(name, output);
const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;

async function stage(name, make) {
	const start = performance.now();
	console.log(`${name} …`);
	const made = await make((line) => console.log(`  ${line}`));
	console.log(`${name}: done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
	return made;
}

/** Writes features, compressed: not every host does that on the way. */
function write(name, features) {
	const text = JSON.stringify({ type: 'FeatureCollection', features });
	const compressed = gzipSync(text, { level: 9 });
	writeFileSync(fileOf(name), compressed);
	return `${features.length} features, ${kilobytes(compressed.length)}`;
}

function describe(name) {
	const content = readFileSync(fileOf(name));
	const sha256 = createHash('sha256').update(content).digest('hex');
	return [name, { bytes: content.length, sha256 }];
}

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });

const { colours } = await stage('relief', (log) => buildRelief(fileOf('relief.pmtiles'), log));
await stage('tiles', (log) => buildVector(fileOf('base.pmtiles'), log));
await stage('flat land', (log) => log(write('land.geojson.gz', flatLand())));
await stage('names', (log) => log(write('names.geojson.gz', nameFeatures())));

const ground = new URL('../stories/moscow-pyongyang/ground.geojson', import.meta.url);
await stage('border of the first story', (log) => log(renewBorder(ground)));

const files = Object.fromEntries(readdirSync(output).sort().map(describe));
const manifest = { files, relief: colours };
writeFileSync(fileOf('manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
console.log(`in all ${kilobytes(Object.values(files).reduce((sum, { bytes }) => sum + bytes, 0))}`);
