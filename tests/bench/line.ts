/** A line between host and reader. */
export interface Line {
	/** Bits per second in all. */
	rate: number;
	/** Time in ms that a question and its answer take on their way. */
	latency: number;
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Bytes that go over the line in one go, so that answers share it. */
const portion = 4096;

/**
 * Sends answers over a line: each waits for the latency, then all share the rate, portion by portion. It slows what
 * workers ask for too, which the browser's own emulation does not.
 */
export class SlowLine {
	#free = 0;

	constructor(readonly line: Line) {}

	/** @param isNew - whether the connection has first to be made, which takes another way there and back */
	async send(body: Buffer, isNew: boolean, write: (part: Buffer) => void): Promise<void> {
		await wait(this.line.latency * (isNew ? 2 : 1));
		for (let at = 0; at < body.length; at += portion) {
			const part = body.subarray(at, at + portion);
			const now = performance.now();
			this.#free = Math.max(this.#free, now) + (part.length * 8000) / this.line.rate;
			await wait(this.#free - now);
			write(part);
		}
	}
}
