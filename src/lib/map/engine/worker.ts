import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

export { workerUrl };

/**
 * Fetches the script of MapLibre's worker, so that it is at hand once the map asks for it: MapLibre waits
 * for ever for one that does not come.
 *
 * @throws if it can't be had
 */
export async function fetchWorker(): Promise<void> {
	const response = await fetch(workerUrl);
	if (!response.ok) throw new Error(`${workerUrl}: the host answers with ${response.status}`);
	await response.blob();
}
