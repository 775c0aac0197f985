import type { Snippet } from 'svelte';
import type { Ground } from '../cartography/camera/ground';
import type { Look } from '../cartography/style/look';
import type { Messages } from '../messages/messages';

/** Why there is no map, or no whole map. */
export type Fault = keyof Messages['map']['faults'];

/** The map as a drawing, which stands in for the live one; and how it stands to that. */
export type Still = Snippet<
	[
		place: 'alone' | 'before' | 'below',
		look: Look,
		onfault: (fault?: Fault) => void,
		/** Told where the drawing has its ground, whenever that is another one. */
		onground: (ground: Ground | null) => void
	]
>;
