/** First bytes of a gzip file (RFC 1952). */
const magic = [0x1f, 0x8b];

/** The text of a gzip file, which the host may have unpacked on the way already. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	if (!magic.every((byte, i) => bytes[i] === byte)) return new TextDecoder().decode(bytes);
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Response(stream).text();
}

/**
 * Reads a gzipped JSON file, which so comes compressed from any host.
 *
 * @throws if the file can't be had or is no JSON
 */
export async function readCompressed(url: string, signal?: AbortSignal): Promise<object> {
	const response = await fetch(url, signal ? { signal } : {});
	if (!response.ok) throw new Error(`${response.url}: the host answers with ${response.status}`);
	const text = await unpacked(new Uint8Array(await response.arrayBuffer()));
	return JSON.parse(text) as object;
}
