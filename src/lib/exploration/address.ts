/** Where a reader is in a story, as far as the address tells. All of it may be absent. */
export interface Whereabouts {
	/** Id of the event that is open. */
	event?: string;
	/** Id of the place that is open, or that the event was opened from. */
	place?: string;
	/** Id of the place that the distance from the open place is shown to. */
	to?: string;
}

const keys = ['event', 'place', 'to'] as const satisfies (keyof Whereabouts)[];

/**
 * Reads an address's query. Total: any string gives whereabouts, and unknown keys are passed over.
 *
 * @param search - a query such as `?event=road-bridge`
 */
export function readAddress(search: string): Whereabouts {
	const parameters = new URLSearchParams(search);
	const found = keys.map((key) => [key, parameters.get(key)] as const).filter(([, id]) => id);
	return Object.fromEntries(found) as Whereabouts;
}

/** Writes whereabouts as a query such as `?event=road-bridge`; the overview is the lone `?`. */
export function writeAddress(here: Whereabouts): string {
	const parameters = new URLSearchParams();
	for (const key of keys) if (here[key]) parameters.set(key, here[key]);
	return `?${parameters}`;
}
