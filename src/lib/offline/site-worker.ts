import { whenIdle } from '../ui/when-idle';
import type { Ask } from './stored';

/** Under which name the browser remembers that the site is not to be stored, and why. */
const memory = 'tumen:offline';

/** Why the site is not to be stored: the reader has said no, or the device has no room; else `null`. */
export function recall(): 'off' | 'full' | null {
	try {
		const word = localStorage.getItem(memory);
		return word === 'off' || word === 'full' ? word : null;
	} catch {
		return null;
	}
}

/** Keeps that in mind. */
export function remember(word: 'off' | 'full' | null): void {
	try {
		if (word) localStorage.setItem(memory, word);
		else localStorage.removeItem(memory);
	} catch {
		// Where nothing may be remembered, the site stores itself anew with the next visit.
	}
}

/** `undefined` where the browser has none, or the address is not secure. */
export const workers = (): ServiceWorkerContainer | undefined =>
	globalThis.navigator?.serviceWorker;

/** Sends the worker a word. */
export const ask = (worker: ServiceWorker, word: Ask): void => worker.postMessage(word);

/** Where a worker's site begins. */
export const scopeOf = (script: string): string =>
	new URL('.', new URL(script, location.href)).href;

/** Begins to store the site. */
export const register = (script: string) => workers()?.register(script, { updateViaCache: 'none' });

/**
 * Stores the site once the page is loaded and has nothing better to do; not where the reader has said
 * no, the device has no room, or data are to be saved.
 *
 * @param script - address of the worker that stores it
 * @returns how to call it off
 */
export function keepWhenIdle(script: string): () => void {
	const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
	if (!workers() || recall() || connection?.saveData) return () => {};
	const begin = () => void register(script)?.catch(() => {});
	const waitForRest = () => {
		timer = setTimeout(() => whenIdle(begin, 10_000), 2000);
	};
	let timer: ReturnType<typeof setTimeout>;
	if (document.readyState === 'complete') waitForRest();
	else addEventListener('load', waitForRest, { once: true });
	return () => {
		clearTimeout(timer);
		removeEventListener('load', waitForRest);
	};
}

/**
 * Calls back when another version of the site has taken the place of the one that this page is of.
 *
 * @returns how to stop that
 */
export function whenReplaced(callback: () => void): () => void {
	const container = workers();
	if (!container?.controller) return () => {};
	container.addEventListener('controllerchange', callback, { once: true });
	return () => container.removeEventListener('controllerchange', callback);
}
