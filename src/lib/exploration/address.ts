import type { LonLat } from '../story/geometry';
import type { Camera } from '../story/story';

/** How the reader wants the map drawn. What is absent is as it is at first. */
export interface Display {
	palette?: 'night' | 'projector' | undefined;
	/** Names as they are written in the places themselves, beside those in the reader's language. */
	names?: 'local' | undefined;
	/** A flat map instead of the globe. */
	map?: 'flat' | undefined;
}

/** Where a reader is in a story, as far as the address tells. All of it may be absent. */
export interface Whereabouts extends Display {
	/** Id of the event that is open. */
	event?: string | undefined;
	/** Id of the place that is open, or that the event was opened from. */
	place?: string | undefined;
	/** Id of the place that the distance from the open place is shown to. */
	to?: string | undefined;
	/** Where the reader has moved the map. */
	at?: Camera | undefined;
}

const ids = ['event', 'place', 'to'] as const satisfies (keyof Whereabouts)[];
const displays = { palette: ['night', 'projector'], names: ['local'], map: ['flat'] } as const;
const displayKeys = Object.keys(displays) as (keyof Display)[];

/** Digits after the point: of degrees about a metre, of zooms what the eye can tell. */
const digits = { degrees: 5, zoom: 2 };
const limits: [number, number][] = [
	[-180, 180],
	[-90, 90],
	[0, 22]
];

const short = (value: number, places: number) => String(Number(value.toFixed(places)));

/** Reads a camera such as `130.65,42.38,12`: longitude, latitude, zoom. */
function readCamera(text: string): Camera | undefined {
	const parts = text.split(',');
	const numbers = parts.map(Number);
	if (numbers.length !== limits.length) return undefined;
	const isInRange = limits.every(
		([least, most], i) => parts[i]!.trim() && numbers[i]! >= least && numbers[i]! <= most
	);
	if (!isInRange) return undefined;
	const [lon, lat, zoom] = numbers as [number, number, number];
	return { center: [lon, lat] as LonLat, zoom };
}

const writeCamera = ({ center: [lon, lat], zoom }: Camera): string =>
	[short(lon, digits.degrees), short(lat, digits.degrees), short(zoom, digits.zoom)].join(',');

/** What an address says of how the map is drawn, without where the reader is. */
export const displayOf = (here: Whereabouts): Display =>
	Object.fromEntries(displayKeys.filter((key) => here[key]).map((key) => [key, here[key]]));

/**
 * Reads an address's query. Total: any string gives whereabouts; unknown keys and values that make no
 * sense are passed over.
 *
 * @param search - a query such as `?event=road-bridge`
 */
export function readAddress(search: string): Whereabouts {
	const parameters = new URLSearchParams(search);
	const here: Record<string, unknown> = {};
	for (const key of ids) if (parameters.get(key)) here[key] = parameters.get(key);
	const camera = readCamera(parameters.get('at') ?? '');
	if (camera) here.at = camera;
	for (const key of displayKeys) {
		const known: readonly string[] = displays[key];
		const value = parameters.get(key);
		if (value && known.includes(value)) here[key] = value;
	}
	return here as Whereabouts;
}

/** Writes whereabouts as a query such as `?event=road-bridge`; the overview is the lone `?`. */
export function writeAddress(here: Whereabouts): string {
	const parameters = new URLSearchParams();
	for (const key of ids) if (here[key]) parameters.set(key, here[key]);
	if (here.at) parameters.set('at', writeCamera(here.at));
	for (const key of displayKeys) if (here[key]) parameters.set(key, here[key]);
	return `?${parameters.toString().replaceAll('%2C', ',')}`;
}
