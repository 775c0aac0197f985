import type { Label } from '../labels/candidates';
import type { Look } from '../style/look';
import type { Swatch } from '../style/swatch';
import type { Screen } from './viewport';

/** What a live map shows. */
export interface LiveSight {
	/** Draws all that has no element of its own, at twice the size; rejects if the map can't be drawn. */
	drawGround: () => Promise<HTMLCanvasElement>;
	/** The labels of places, in px of the map, and the kinds of lines and areas, as they are when asked for. */
	labels: () => readonly Label[];
	swatches: () => readonly Swatch[];
	/** Compass direction that is up, in degrees. */
	bearing: () => number;
}

/** What stands on the screen as the story's map, for a picture of it. */
export interface Sight {
	look: Look;
	screen: Screen;
	/** Where the map begins in the window, in px. */
	corner: { x: number; y: number };
	/** `null` where a figure stands in for the map. */
	live: LiveSight | null;
}
