import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpacked } from '../../../../src/lib/ui/archive/compressed';

const text = '{"name":"Туманная"}';

test('a compressed file is unpacked', async () => {
	expect(await unpacked(new Uint8Array(gzipSync(text)))).toBe(text);
});

test('a file that the host has unpacked already is taken as it is', async () => {
	expect(await unpacked(new TextEncoder().encode(text))).toBe(text);
});

test('a compressed file that is cut off is a fault', async () => {
	const bytes = new Uint8Array(gzipSync(text)).slice(0, 12);
	await expect(unpacked(bytes)).rejects.toThrow();
});
