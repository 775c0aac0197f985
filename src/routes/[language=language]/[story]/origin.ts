import { asset } from '$app/paths';
import type { Origin } from '$lib/story/origin';

/** Where the files of a story of the site are. */
export const originOf = (ground: string | null): Origin => ({
	basemap: asset('/basemap/'),
	ground
});
