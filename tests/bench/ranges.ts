import { readRange } from '../../src/service-worker/range';

interface Part {
	status: number;
	headers: Record<string, string>;
	sent: Buffer;
}

/** The part of a file that a Range header asks for, or all of it. */
export function partOf(body: Buffer, header: string | undefined): Part {
	const range = readRange(header ?? null, body.length);
	if (range === null) return { status: 200, headers: { 'Accept-Ranges': 'bytes' }, sent: body };
	const part = range === 'beyond' ? '*' : `${range.first}-${range.last}`;
	return {
		status: range === 'beyond' ? 416 : 206,
		headers: { 'Content-Range': `bytes ${part}/${body.length}` },
		sent: range === 'beyond' ? Buffer.alloc(0) : body.subarray(range.first, range.last + 1)
	};
}
