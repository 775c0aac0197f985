/** The first and the last byte that are asked for. */
export interface ByteRange {
	first: number;
	last: number;
}

/**
 * Reads a Range header (RFC 9110, section 14.2) for a file of so many bytes.
 *
 * @returns the bytes that are there; `'beyond'` where none of them is; `null` where the header is none that
 * asks for one range of bytes, and the whole file is the answer
 */
export function readRange(header: string | null, size: number): ByteRange | 'beyond' | null {
	const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
	if (!from && !to) return null;
	const first = from ? Number(from) : Math.max(size - Number(to), 0);
	const last = from && to ? Math.min(Number(to), size - 1) : size - 1;
	if (from && to && Number(to) < first) return null;
	return first < size && first <= last ? { first, last } : 'beyond';
}

/** The part of a stored answer that a Range header asks for: with status 206, or 416 where there is none. */
export function partOf(stored: Response, whole: Blob, header: string | null): Response {
	const range = readRange(header, whole.size);
	if (range === null) return new Response(whole, { headers: stored.headers });
	const headers = new Headers(stored.headers);
	const part = range === 'beyond' ? new Blob() : whole.slice(range.first, range.last + 1);
	const bytes = range === 'beyond' ? '*' : `${range.first}-${range.last}`;
	headers.set('Content-Range', `bytes ${bytes}/${whole.size}`);
	headers.set('Content-Length', String(part.size));
	return new Response(part, { status: range === 'beyond' ? 416 : 206, headers });
}
