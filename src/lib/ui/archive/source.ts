import { FetchSource, type RangeResponse } from 'pmtiles';

const cut = async (
	whole: Promise<ArrayBuffer>,
	offset: number,
	length: number
): Promise<RangeResponse> => ({ data: (await whole).slice(offset, offset + length) });

/** What to ask for first, in bytes: the header and the root directory of an archive fit into it. */
export const headLength = 1024;

/** Reads a tile archive by HTTP range, or as one file where the host knows no ranges. */
export class ArchiveSource extends FetchSource {
	#whole: Promise<ArrayBuffer> | null | undefined;

	/** Finds out with the first request, which is for the head, how the host answers. */
	async #first(offset: number, length: number): Promise<RangeResponse> {
		const range = `bytes=${offset}-${offset + Math.min(length, headLength) - 1}`;
		const response = await fetch(this.url, { headers: { range } });
		if (!response.ok) throw new Error(`${this.url}: the host answers with ${response.status}`);
		if (response.status !== 206) {
			this.#whole = response.arrayBuffer();
			return cut(this.#whole, offset, length);
		}
		this.#whole = null;
		const etag = response.headers.get('ETag');
		return { data: await response.arrayBuffer(), ...(etag && { etag }) };
	}

	/**
	 * Bytes of the archive: of the first that are asked for only the head, later fewer where the file ends.
	 *
	 * @throws if the archive can't be had
	 */
	override async getBytes(
		offset: number,
		length: number,
		signal?: AbortSignal,
		etag?: string
	): Promise<RangeResponse> {
		if (this.#whole === undefined) return this.#first(offset, length);
		if (this.#whole) return cut(this.#whole, offset, length);
		return super.getBytes(offset, length, signal, etag);
	}
}
