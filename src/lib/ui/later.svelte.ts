/** A part of the page whose script is fetched when it is needed or ahead of that. Once there, it is there at once. */
export class Later<Part> {
	readonly #fetch: () => Promise<Part>;
	#fetching: Promise<Part> | undefined;
	#part = $state.raw<Part>();
	#isLost = $state(false);

	/** @param fetch - imports it */
	constructor(fetch: () => Promise<Part>) {
		this.#fetch = fetch;
	}

	/** It, once it is there. */
	get part(): Part | undefined {
		return this.#part;
	}

	/** Whether it could not be had, the last time it was asked for. */
	get isLost(): boolean {
		return this.#isLost;
	}

	/**
	 * Fetches it, once; where it could not be had, once more.
	 *
	 * @throws what its import throws
	 */
	load(): Promise<Part> {
		this.#fetching ??= this.#fetchAnew();
		return this.#fetching;
	}

	/** Fetches it; where it can't be had, that is left to `isLost`. */
	async ask(): Promise<void> {
		await this.load().catch(() => undefined);
	}

	async #fetchAnew(): Promise<Part> {
		try {
			const part = await this.#fetch();
			this.#part = part;
			this.#isLost = false;
			return part;
		} catch (fault) {
			this.#fetching = undefined;
			this.#isLost = true;
			throw fault;
		}
	}
}
