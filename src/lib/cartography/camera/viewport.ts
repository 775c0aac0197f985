import type { Camera } from '../../story/story';
import { fit, type Viewport } from './camera';
import { fitFlat } from './flat';
import type { Frame } from './frame';

/** Room in px for the buttons at the right and the credits at the bottom. */
export const edges = { right: 56, bottom: 36 };
/** Share of the free part of the map that stays around what is framed, so that labels find room. */
export const margin = 0.11;

/** A map on the screen, in px. */
export interface Screen {
	width: number;
	height: number;
	/** What the panel covers of it, at its left. */
	inset: number;
}

/** The part of a map that may hold what is framed. */
function viewportOf({ width, height, inset }: Screen): Viewport {
	const share = 1 - 2 * margin;
	return {
		height,
		free: {
			width: (width - inset - edges.right) * share,
			height: (height - edges.bottom) * share
		}
	};
}

/** The camera that shows a view in the part of the map that nothing covers. */
export function cameraFor(view: Camera | Frame, screen: Screen, isFlat: boolean): Camera {
	if ('zoom' in view) return view;
	return (isFlat ? fitFlat : fit)(view.points, viewportOf(screen), view.maxZoom);
}
