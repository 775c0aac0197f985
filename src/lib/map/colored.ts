import type { Attachment } from 'svelte/attachments';
import type { Palette } from '../cartography/style/palette';

/** Gives the map's key the colours of the map, on the element itself as the security policy asks. */
export const colored =
	(palette: () => Palette): Attachment<HTMLElement> =>
	(element) => {
		for (const name of [
			'story',
			'route',
			'boundary',
			'hatch',
			'railway',
			'bridge',
			'measure'
		] as const)
			element.style.setProperty(`--map-${name}`, palette()[name]);
	};
