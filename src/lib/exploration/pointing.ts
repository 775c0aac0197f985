import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Exploration, Pointed } from './exploration.svelte';

/** Points at an event or a place as long as the pointer or the focus is on the element. */
export const pointing =
	(exploration: Exploration, at: NonNullable<Pointed>): Attachment<HTMLElement | SVGElement> =>
	(element) => {
		const begin = () => exploration.point(at);
		const end = () => exploration.point(null);
		const stops = [
			on(element, 'pointerenter', begin),
			on(element, 'focus', begin),
			on(element, 'pointerleave', end),
			on(element, 'blur', end)
		];
		return () => {
			for (const stop of stops) stop();
		};
	};
