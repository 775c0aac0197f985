import type { Palette } from './palette';

/** How a story is to be drawn: everything the style depends on beside the story. */
export interface Look {
	palette: Palette;
	/** Address of the folder that holds the basemap, with a slash at its end. */
	basemap: string;
}
