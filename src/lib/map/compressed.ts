import type { AddProtocolAction } from 'maplibre-gl';

/** First bytes of a gzip file (RFC 1952). */
const magic = [0x1f, 0x8b];

/** The text of a gzip file, which the host may have unpacked on the way already. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	if (!magic.every((byte, i) => bytes[i] === byte)) return new TextDecoder().decode(bytes);
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Response(stream).text();
}

/**
 * Reads a gzipped JSON file from an address such as `gzip:///basemap/names.geojson.gz`, so that it comes
 * compressed from any host.
 *
 * @throws if the file can't be had or is no JSON
 */
export const readCompressed: AddProtocolAction = async ({ url }, { signal }) => {
	const response = await fetch(url.slice('gzip://'.length), { signal });
	if (!response.ok) throw new Error(`${response.url}: the host answers with ${response.status}`);
	const text = await unpacked(new Uint8Array(await response.arrayBuffer()));
	return { data: JSON.parse(text) as object };
};
