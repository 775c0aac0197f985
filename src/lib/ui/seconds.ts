/**
 * Tells the time at once and then at each full second after a moment, until the returned function is called. Both are
 * in ms of the epoch.
 */
export function eachSecond(since: number, tell: (now: number) => void): () => void {
	let timer: ReturnType<typeof setTimeout>;
	const beat = () => {
		const now = Date.now();
		tell(now);
		const past = (now - since) % 1000;
		timer = setTimeout(beat, past < 0 ? -past : 1000 - past);
	};
	beat();
	return () => clearTimeout(timer);
}
