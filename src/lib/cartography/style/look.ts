import type { Origin } from '../../story/origin';
import type { Palette } from './palette';

/** How a story is to be drawn: everything the style depends on beside the story. */
export interface Look extends Origin {
	palette: Palette;
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
