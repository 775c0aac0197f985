import type { Box } from '../../cartography/labels/boxes';
import type { Sign } from '../../cartography/style/sign';
import type { Drawing, GroundName } from '../draw/drawing';

/** A numbered place on a printed map, in px from the map's middle. */
export interface Mark {
	id: string;
	number: number;
	sign: Sign;
	/** The place itself. */
	x: number;
	y: number;
	/** The middle of its number, which stands on it or at the end of a leader. */
	at: { x: number; y: number };
}

type Painted = Pick<Drawing, 'clips' | 'shapes' | 'paints'>;

/** A map of a handout. */
export interface SheetMap {
	/** What it is called: `A`, `B`, … */
	letter: string;
	/** Size in px, 96 to the inch; 0, 0 is in the middle. */
	width: number;
	height: number;
	sea: { radius: number | null; color: string };
	hatch: string;
	ground: Painted;
	/** The lines and areas of the story. */
	story: Painted;
	names: readonly GroundName[];
	marks: readonly Mark[];
	/** What other maps show from nearer. */
	insets: readonly { letter: string; box: Box }[];
}
