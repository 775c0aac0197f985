import { asset } from '$app/paths';
import type { Origin } from '$lib/story/origin';

/** Where the files of the site's stories are. */
export const originOf = (): Origin => ({ basemap: asset('/basemap/'), ground: null });
