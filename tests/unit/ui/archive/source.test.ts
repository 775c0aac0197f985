import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EtagMismatch } from 'pmtiles';
import { ArchiveSource, headLength } from '../../../../src/lib/ui/archive/source';

const file = Buffer.from(Array.from({ length: 1000 }, (_, i) => i % 251));
const asked: string[] = [];
let server: Server;
let host: string;

beforeAll(async () => {
	server = createServer((request, response) => {
		asked.push(`${request.url} ${request.headers.range}`);
		const [, from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
		if (request.url === '/missing') response.writeHead(404).end('no such file');
		else if (request.url === '/whole' || !from) response.writeHead(200).end(file);
		else {
			const part = file.subarray(Number(from), Number(to) + 1);
			response.writeHead(206, {
				'content-length': part.length,
				'content-range': `bytes ${from}-${to}/${file.length}`,
				etag: '"one"'
			});
			response.end(part);
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

const bytes = async (source: ArchiveSource, offset: number, length: number) =>
	Buffer.from((await source.getBytes(offset, length)).data);

describe('an archive on a host', () => {
	test('that gives ranges is read in parts', async () => {
		asked.length = 0;
		const source = new ArchiveSource(`${host}/ranges`);
		expect(await bytes(source, 0, 100)).toEqual(file.subarray(0, 100));
		expect(await bytes(source, 500, 20)).toEqual(file.subarray(500, 520));
		expect(asked).toEqual(['/ranges bytes=0-99', '/ranges bytes=500-519']);
	});

	test('that gives none is read once, as a whole', async () => {
		asked.length = 0;
		const source = new ArchiveSource(`${host}/whole`);
		expect(await bytes(source, 0, 100)).toEqual(file.subarray(0, 100));
		const parts = await Promise.all([bytes(source, 500, 20), bytes(source, 990, 20)]);
		expect(parts).toEqual([file.subarray(500, 520), file.subarray(990)]);
		expect(asked).toHaveLength(1);
	});

	test('is asked for no more than the head at first', async () => {
		asked.length = 0;
		const source = new ArchiveSource(`${host}/ranges`);
		await source.getBytes(0, 16_384);
		expect(asked).toEqual([`/ranges bytes=0-${headLength - 1}`]);
	});

	test('that has a new version while it is read is a fault that pmtiles answers by reading anew', async () => {
		const source = new ArchiveSource(`${host}/ranges`);
		await source.getBytes(0, 100);
		await expect(source.getBytes(500, 20, undefined, '"two"')).rejects.toThrow(EtagMismatch);
	});

	test('that does not have it is a fault that names the file', async () => {
		const source = new ArchiveSource(`${host}/missing`);
		await expect(source.getBytes(0, 100)).rejects.toThrow(
			`${host}/missing: the host answers with 404`
		);
	});
});
