import type { Told } from '../lib/offline/stored';
import { isImmutable, isOfBuild, isUnchanged, type Digests } from './files';

/** The device has no room for another file. */
export class Full extends Error {}

interface Kept {
	/** Name of the cache to fill. */
	name: string;
	/** Names of the caches that may hold some of the files already, newest first. */
	others: readonly string[];
	paths: readonly string[];
	/** Where the list of the basemap's files is. */
	list: string;
	/** Path of the page that stands in for those that do not exist; a host may lack it. */
	missing: string;
	/** Path of an empty file that is stored last, and says that all are. */
	seal: string;
	tell: (told: Told) => Promise<void>;
}

/** How many files are fetched at a time. */
const lanes = 4;

const digestsIn = async (response: Response | undefined): Promise<Digests> =>
	response ? ((await response.json()) as { files: Digests }).files : {};

/** What a host has now, unless the file never changes. */
async function fetchNow(path: string): Promise<Response> {
	const cache = isImmutable(path) ? 'default' : 'no-cache';
	const response = await fetch(path, { cache, priority: 'low' });
	if (!response.ok) throw new Error(`${path}: the host answers with ${response.status}`);
	return response;
}

/** Stores an answer as it was unpacked, with its size. */
async function put(cache: Cache, path: string, response: Response): Promise<number> {
	const whole = await response.blob();
	const headers = new Headers(response.headers);
	headers.delete('Content-Encoding');
	headers.set('Content-Length', String(whole.size));
	await cache.put(path, new Response(whole, { headers })).catch((error: unknown) => {
		throw new Full('A file could not be stored.', { cause: error });
	});
	return whole.size;
}

const sizeOf = (stored: Response): number => Number(stored.headers.get('Content-Length'));

/** How many bytes a cache holds. */
export async function weigh(name: string): Promise<number> {
	if (!(await caches.has(name))) return 0;
	const cache = await caches.open(name);
	return (await cache.matchAll()).reduce((sum, stored) => sum + sizeOf(stored), 0);
}

/**
 * Fills a cache with every file, taking from others what has not changed. What is in it already stays, so that storing
 * goes on where it was broken off.
 *
 * @throws {Full} where there is no room; other errors where a file can't be had
 */
export async function keepAll(kept: Kept): Promise<void> {
	const { name, others, paths, list, missing, seal, tell } = kept;
	const cache = await caches.open(name);
	const now = await digestsIn(await fetchNow(list));
	let bytes = 0;
	let done = 0;

	async function takeOver(path: string): Promise<Response | undefined> {
		for (const cacheName of others) {
			const stored = await caches.match(path, { cacheName });
			if (!stored) continue;
			const then = isImmutable(path)
				? {}
				: await digestsIn(await caches.match(list, { cacheName }));
			if (isUnchanged(path, now, then)) return stored;
		}
		return undefined;
	}

	async function keep(path: string) {
		const stored = await cache.match(path);
		if (stored) bytes += sizeOf(stored);
		else {
			const response = (await takeOver(path)) ?? (await fetchNow(path));
			if (path.endsWith('/') && !isOfBuild(await response.clone().text(), paths))
				throw new Error(`${path}: the host has another version now`);
			const size = await put(cache, path, response);
			bytes += size;
		}
		done += 1;
		await tell({ state: 'storing', done, total: paths.length, bytes });
	}

	const queue = paths.values();
	let isBroken = false;
	async function work() {
		for (const path of queue) {
			if (isBroken) return;
			await keep(path).catch((error: unknown) => {
				isBroken = true;
				throw error;
			});
		}
	}
	const ends = await Promise.allSettled(Array.from({ length: lanes }, work));
	const broken = ends.find((end) => end.status === 'rejected');
	if (broken) throw broken.reason;
	const page = await fetchNow(missing).catch(() => undefined);
	if (page) await put(cache, missing, page);
	await put(cache, seal, new Response());
}
