import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHost, type Host } from '../../bench/host';

let folder: string;
let host: Host;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'tumen-host-'));
	mkdirSync(join(folder, 'en'));
	writeFileSync(join(folder, 'en', 'index.html'), '<!doctype html>'.repeat(100));
	writeFileSync(join(folder, 'a.pmtiles'), 'abcdef'.repeat(2000));
	host = await openHost([folder]);
});

afterAll(async () => {
	await host.stop();
	rmSync(folder, { recursive: true });
});

test('text comes packed, with the headers of the site', async () => {
	const answer = await fetch(`${host.url}/en/`);
	expect(answer.headers.get('content-encoding')).toBe('br');
	expect(answer.headers.get('cache-control')).toBe('no-cache');
	expect(await answer.text()).toHaveLength(1500);
	expect(host.answers.at(-1)).toMatchObject({ path: '/en/' });
	expect(host.answers.at(-1)!.bytes).toBeGreaterThan(200);
	expect(host.answers.at(-1)!.bytes).toBeLessThan(1500);
});

test('an archive comes by range, as it is', async () => {
	const answer = await fetch(`${host.url}/a.pmtiles`, { headers: { range: 'bytes=2-4' } });
	expect(answer.status).toBe(206);
	expect(answer.headers.get('content-range')).toBe('bytes 2-4/12000');
	expect(await answer.text()).toBe('cde');
});

test('a file that is laid over another is told instead, until it is taken away', async () => {
	const read = async () => (await fetch(`${host.url}/en/`)).text();
	host.lay(new Map([['/en/index.html', Buffer.from('another')]]));
	expect(await read()).toBe('another');
	host.lay(new Map());
	expect(await read()).toHaveLength(1500);
});

test('what is not there is answered with 404', async () => {
	expect((await fetch(`${host.url}/b.js`)).status).toBe(404);
});

test('a slow line takes its time, and lets all through', async () => {
	host.slowDown({ rate: 400_000, latency: 20 });
	const begun = performance.now();
	const texts = await Promise.all(
		[1, 2].map(() => fetch(`${host.url}/a.pmtiles`).then((answer) => answer.text()))
	);
	host.slowDown(null);
	expect(texts.map(({ length }) => length)).toEqual([12_000, 12_000]);
	const bits = 2 * 12_000 * 8;
	expect(performance.now() - begun).toBeGreaterThanOrEqual((bits / 400_000) * 1000);
});
