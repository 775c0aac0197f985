import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Compression, TileType, zxyToTileId } from 'pmtiles';

const headerLength = 127;
const rootLimit = 16_384 - headerLength;
// Small leaves: a view asks for the directory of its own tiles and of few others.
const leafEntries = 256;

const storage = {
	mvt: { tileType: TileType.Mvt, tileCompression: Compression.Gzip },
	webp: { tileType: TileType.Webp, tileCompression: Compression.None }
};

/**
 * Writes a PMTiles archive after version 3 of the specification: tiles in the order of the Hilbert
 * curve, equal contents once, and runs of them as one entry.
 *
 * @param path a file path or a file URL
 * @param tiles `{ z, x, y, data }` in any order; `data` as it is to be stored, so `mvt` gzipped
 * @param options `type` ('mvt' or 'webp'), `minZoom`, `maxZoom`, `bounds` in degrees [west, south,
 *   east, north], `center` [longitude, latitude, zoom], and the JSON `metadata`
 * @returns `{ bytes, tiles, contents }`: the archive's length, its tiles and its different ones
 * @throws if a tile comes twice, or lies outside the zooms
 */
export async function writeArchive(path, tiles, { type, metadata, ...extent }) {
	const { entries, contents, addressed } = arrange(tiles, extent);
	const { root, leaves } = directories(entries);
	const json = compress(JSON.stringify(metadata));
	const data = Buffer.concat(contents);
	const sections = [root, json, leaves, data];
	const header = writeHeader(sections, {
		counts: [addressed, entries.length, contents.length],
		...storage[type],
		...extent
	});
	const archive = Buffer.concat([header, ...sections]);
	const file = path instanceof URL ? fileURLToPath(path) : path;
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, archive);
	return { bytes: archive.length, tiles: addressed, contents: contents.length };
}

function arrange(tiles, { minZoom, maxZoom }) {
	const sorted = Array.from(tiles, ({ z, x, y, data }) => {
		if (z < minZoom || z > maxZoom) throw new Error(`tile ${z}/${x}/${y} is outside the zooms`);
		return { id: zxyToTileId(z, x, y), data };
	}).sort((a, b) => a.id - b.id);
	const entries = [];
	const contents = [];
	const places = new Map();
	let end = 0;
	for (const { id, data } of sorted) {
		const digest = createHash('sha256').update(data).digest('hex');
		if (!places.has(digest)) {
			places.set(digest, end);
			contents.push(data);
			end += data.length;
		}
		const offset = places.get(digest);
		const last = entries.at(-1);
		if (last && id < last.id + last.run) throw new Error(`tile ${id} comes twice`);
		if (last?.offset === offset && id === last.id + last.run) last.run += 1;
		else entries.push({ id, run: 1, length: data.length, offset });
	}
	return { entries, contents, addressed: sorted.length };
}

/** The root directory, and leaf directories when there are many entries. */
function directories(entries) {
	if (entries.length <= leafEntries) {
		return { root: writeDirectory(entries), leaves: Buffer.alloc(0) };
	}
	const leaves = [];
	const pointers = [];
	let offset = 0;
	for (let first = 0; first < entries.length; first += leafEntries) {
		const leaf = writeDirectory(entries.slice(first, first + leafEntries));
		leaves.push(leaf);
		pointers.push({ id: entries[first].id, run: 0, length: leaf.length, offset });
		offset += leaf.length;
	}
	const root = writeDirectory(pointers);
	if (root.length > rootLimit) throw new Error(`${entries.length} entries are too many`);
	return { root, leaves: Buffer.concat(leaves) };
}

function writeDirectory(entries) {
	const follows = ({ offset }, i) =>
		i > 0 && offset === entries[i - 1].offset + entries[i - 1].length;
	return compress(
		Buffer.from(
			[
				entries.length,
				...entries.map(({ id }, i) => id - (entries[i - 1]?.id ?? 0)),
				...entries.map(({ run }) => run),
				...entries.map(({ length }) => length),
				...entries.map((entry, i) => (follows(entry, i) ? 0 : entry.offset + 1))
			].flatMap(varint)
		)
	);
}

function varint(number) {
	const bytes = [];
	for (; number >= 0x80; number = Math.floor(number / 0x80)) bytes.push((number % 0x80) | 0x80);
	return [...bytes, number];
}

function compress(content) {
	return gzipSync(content, { level: 9 });
}

function writeHeader(sections, { counts, tileType, tileCompression, minZoom, maxZoom, ...extent }) {
	const header = Buffer.alloc(headerLength);
	header.write('PMTiles');
	header.writeUInt8(3, 7);
	let offset = headerLength;
	const spans = sections.flatMap(({ length }) => [(offset += length) - length, length]);
	[...spans, ...counts].forEach((number, i) => header.writeBigUInt64LE(BigInt(number), 8 + 8 * i));
	const clustered = 1;
	[clustered, Compression.Gzip, tileCompression, tileType, minZoom, maxZoom].forEach((number, i) =>
		header.writeUInt8(number, 96 + i)
	);
	const [longitude, latitude, zoom] = extent.center;
	header.writeUInt8(zoom, 118);
	const writeDegrees = (degrees, at) => header.writeInt32LE(Math.round(degrees * 1e7), at);
	extent.bounds.forEach((degrees, i) => writeDegrees(degrees, 102 + 4 * i));
	writeDegrees(longitude, 119);
	writeDegrees(latitude, 123);
	return header;
}
