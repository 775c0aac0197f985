import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partOf, readRange } from '../../../src/service-worker/range';

describe('a Range header', () => {
	test.each([
		['bytes=0-9', { first: 0, last: 9 }],
		['bytes=90-', { first: 90, last: 99 }],
		['bytes=90-500', { first: 90, last: 99 }],
		['bytes=-10', { first: 90, last: 99 }],
		['bytes=-500', { first: 0, last: 99 }],
		['bytes=100-', 'beyond'],
		['bytes=100-120', 'beyond'],
		['bytes=-0', 'beyond'],
		['bytes=9-3', null],
		['bytes=-', null],
		['bytes=0-1,5-6', null],
		['items=0-9', null],
		[null, null]
	])('%s, for 100 bytes, asks for %o', (header, wanted) => {
		expect(readRange(header, 100)).toEqual(wanted);
	});

	test('of an empty file asks for nothing that is there', () => {
		expect(readRange('bytes=0-9', 0)).toBe('beyond');
		expect(readRange('bytes=-5', 0)).toBe('beyond');
	});
});

const answer = (length: number, header: string | null) => {
	const bytes = Uint8Array.from({ length }, (_, i) => i % 256);
	const stored = new Response(null, { headers: { ETag: '"a"', 'Content-Length': String(length) } });
	return { bytes, response: partOf(stored, new Blob([bytes]), header) };
};

test('any part of a file comes with its bytes, its place and the file’s own headers', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc
				.integer({ min: 1, max: 300 })
				.chain((length) => fc.tuple(fc.constant(length), fc.nat(length - 1), fc.nat(400))),
			async ([length, first, more]) => {
				const { bytes, response } = answer(length, `bytes=${first}-${first + more}`);
				const last = Math.min(first + more, length - 1);
				expect(response.status).toBe(206);
				expect(response.headers.get('Content-Range')).toBe(`bytes ${first}-${last}/${length}`);
				expect(response.headers.get('Content-Length')).toBe(String(last - first + 1));
				expect(response.headers.get('ETag')).toBe('"a"');
				expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes.slice(first, last + 1));
			}
		),
		{ numRuns: 60 }
	);
});

test('beyond the end the answer is 416 and says how long the file is', async () => {
	const { response } = answer(100, 'bytes=100-');
	expect(response.status).toBe(416);
	expect(response.headers.get('Content-Range')).toBe('bytes */100');
	expect((await response.arrayBuffer()).byteLength).toBe(0);
});

test('without a range that is understood the whole file is the answer', async () => {
	const { response } = answer(100, 'pages=1-2');
	expect(response.status).toBe(200);
	expect((await response.arrayBuffer()).byteLength).toBe(100);
});
