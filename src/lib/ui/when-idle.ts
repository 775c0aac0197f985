/** Calls back when the browser has nothing better to do, or after so many ms. */
export function whenIdle(callback: () => void, timeout: number): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(callback, { timeout });
	else callback();
}
