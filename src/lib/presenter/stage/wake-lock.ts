/** Keeps the screen from going dark as long as the page is seen, where the browser can; gives back how to end that. */
export function keepAwake(): () => void {
	let isWanted = true;
	let lock: WakeLockSentinel | undefined;

	async function ask() {
		if (!isWanted || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
		try {
			const got = await navigator.wakeLock.request('screen');
			if (isWanted) lock = got;
			else void got.release();
		} catch {
			// A battery that saves power may say no; the lesson goes on.
		}
	}

	const onchange = () => void ask();
	onchange();
	document.addEventListener('visibilitychange', onchange);
	return () => {
		isWanted = false;
		document.removeEventListener('visibilitychange', onchange);
		void lock?.release();
	};
}
