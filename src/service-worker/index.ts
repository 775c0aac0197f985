import { base, build, files, prerendered, version } from '$service-worker';
import { cachesOf, type Ask, type Told } from '../lib/offline/stored';
import { isImmutable, isKept, storedPath } from './files';
import { Full, keepAll, weigh } from './keep';
import { partOf } from './range';

declare const self: ServiceWorkerGlobalScope;

const prefix = cachesOf(self.registration.scope);
const own = prefix + version;
const missing = `${base}/404.html`;
/** In a cache that is whole: an empty file that says so. */
const seal = `${base}/whole`;

const paths = [...new Set([...prerendered, ...build, ...files])].filter((path) =>
	isKept(path.slice(base.length))
);
const stored = new Set(paths);

/** Names of this site's caches, newest first. */
const cacheNames = async (): Promise<string[]> =>
	(await caches.keys()).filter((name) => name.startsWith(prefix)).reverse();

const isWhole = (cacheName: string): Promise<boolean> =>
	caches.match(seal, { cacheName }).then(Boolean);

async function tell(told: Told): Promise<void> {
	const pages = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
	for (const page of pages) page.postMessage(told);
}

async function keep(): Promise<void> {
	try {
		const others = (await cacheNames()).filter((name) => name !== own);
		const list = `${base}/basemap/manifest.json`;
		await keepAll({ name: own, others, paths, list, missing, seal, tell });
	} catch (error) {
		if (error instanceof Full) await caches.delete(own);
		await tell({ state: error instanceof Full ? 'full' : 'failed' });
		throw error;
	}
}

const tellReady = async (): Promise<void> => tell({ state: 'ready', bytes: await weigh(own) });

/** Keeps the version before this one, for pages of it that are still open; those before it go. */
async function activate(): Promise<void> {
	let hasPrevious = false;
	for (const name of await cacheNames()) {
		if (name === own) continue;
		if (!hasPrevious && (await isWhole(name))) hasPrevious = true;
		else await caches.delete(name);
	}
	await self.clients.claim();
	await tellReady();
}

/** Says what is stored; where it was removed while this worker went on, stores it again first. */
async function tellAll(): Promise<void> {
	if (!(await isWhole(own))) await keep();
	await tellReady();
}

/** Whole archives, of which pages ask for part after part. */
const wholes = new Map<string, Promise<Blob>>();

function wholeOf(path: string, response: Response): Promise<Blob> {
	const whole = wholes.get(path) ?? response.blob();
	wholes.set(path, whole);
	whole.catch(() => wholes.delete(path));
	return whole;
}

const findMissing = async (): Promise<Response | undefined> => {
	const page = await caches.match(missing, { cacheName: own });
	return page && new Response(page.body, { status: 404, headers: page.headers });
};

/** What the network says; without one, that the page does not exist, or that nothing is to be had. */
const askNetwork = (request: Request): Promise<Response> =>
	fetch(request).catch(
		async () =>
			(request.mode === 'navigate' && (await findMissing())) ||
			new Response(null, { status: 503, statusText: 'No network' })
	);

async function answer(request: Request, asked: string): Promise<Response> {
	const path = storedPath(asked, stored) ?? asked;
	const found =
		(await caches.match(path, { cacheName: own, ignoreVary: true })) ??
		(isImmutable(path) ? await caches.match(path, { ignoreVary: true }) : undefined);
	if (!found) return askNetwork(request);
	if (path !== asked) return Response.redirect(path + new URL(request.url).search, 301);
	const range = request.headers.get('Range');
	return range ? partOf(found, await wholeOf(path, found), range) : found;
}

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin) return;
	const isOurs = stored.has(pathname) || isImmutable(pathname) || request.mode === 'navigate';
	if (isOurs) event.respondWith(answer(request, pathname).catch(() => askNetwork(request)));
});

self.addEventListener('message', (event) => {
	const ask = event.data as Ask;
	if (ask === 'take over') event.waitUntil(self.skipWaiting());
	else if (ask === 'tell') event.waitUntil(tellAll());
});
