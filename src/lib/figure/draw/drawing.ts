import type { Label } from '../../cartography/labels/candidates';
import type { DrawnCamera } from '../../cartography/camera/drawn';
import type { Attributes } from './paint';

/** A path that one or more layers paint. */
interface Shape {
	id: string;
	/** In units of the pen. */
	d: string;
	/** Id of the clip that it stays inside of. */
	clip: string | null;
}

/** A name that only shows where things are, in px of its layout. */
export interface GroundName {
	text: string;
	x: number;
	y: number;
	size: number;
}

/** Where words and signs stand when the figure is drawn at a scale. */
export interface Layout {
	/** Px of the screen to a px of the figure. */
	scale: number;
	/** Size of the labels' letters in px of the layout. */
	size: number;
	labels: readonly Label[];
	names: readonly GroundName[];
}

/** A map as it is drawn: all a figure is made of but for the colours and words of its signs. */
export interface Drawing {
	/** Width and height in px; 0, 0 is in the middle. */
	width: number;
	height: number;
	/** What keeps the figure from being larger. */
	limit: 'width' | 'height';
	camera: DrawnCamera;
	sea: { radius: number | null; color: string };
	hatch: string;
	clips: readonly { id: string; d: string }[];
	shapes: readonly Shape[];
	/** What is painted, from the ground up: each a shape with the attributes of a layer. */
	paints: readonly { shape: string; attributes: Attributes }[];
	layouts: readonly Layout[];
}
