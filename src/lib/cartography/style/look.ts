import type { Palette } from './palette';

/** How a story is to be drawn: everything the style depends on beside the story. */
export interface Look {
	palette: Palette;
	/** Address of the folder that holds the basemap, with a slash at its end. */
	basemap: string;
	/** Address of the GeoJSON that the story adds to the basemap, gzipped or not; `null` if it adds nothing. */
	ground: string | null;
	projection: 'globe' | 'flat';
	/**
	 * ISO 15924 codes of the scripts in which places bear their local names beside the reader's;
	 * `null` for no local names. In a script that is not listed, the local name is romanised.
	 */
	localScripts: readonly string[] | null;
	/** Whether the basemap's tiles can't be had, so that coarse land is drawn below what there is. */
	isFlatLand: boolean;
	/** Whether the names of the basemap are left out. */
	isNameless?: boolean;
}
