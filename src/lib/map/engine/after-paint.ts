/**
 * Does something once the browser has painted what the page shows by now: the reader has the text before the map
 * takes the machine for itself. Gives what calls that off.
 */
export function afterPaint(act: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => (timer = setTimeout(act)));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
