/** Ms between two writings: Safari takes no more than a hundred in half a minute. */
const least = 350;

/**
 * Writes addresses of the page no more often than browsers take it: the first at once, of those that follow soon only
 * the latest.
 *
 * @param write - such as SvelteKit's `replaceState`
 */
export function addressBar(write: (url: string) => void) {
	let waiting: string | undefined;
	let pause: ReturnType<typeof setTimeout> | undefined;

	function flush(): void {
		if (waiting === undefined) return;
		const address = waiting;
		waiting = undefined;
		write(address);
	}

	function rest() {
		pause = setTimeout(() => {
			pause = undefined;
			if (waiting === undefined) return;
			flush();
			rest();
		}, least);
	}

	return {
		write(address: string): void {
			waiting = address;
			if (pause !== undefined) return;
			flush();
			rest();
		},
		/** Writes at once what still waits, as before the page is left. */
		flush
	};
}
