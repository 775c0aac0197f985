import { Later } from '../../ui/later.svelte';
import { hasWebGL2 } from './webgl';
import { fetchWorker } from './worker';

/** What draws live maps; it is there once the script of its worker is, too. */
export const engine = new Later(() =>
	Promise.all([import('../story-map.svelte'), fetchWorker()]).then(([part]) => part)
);

/** Found out ahead: each time that it is tried costs the graphics a start. */
let canDraw: boolean | undefined;

/** Whether the browser can draw live maps. */
export const canDrawMaps = (): boolean => canDraw ?? hasWebGL2();

/** Fetches it for a page that is about to show a map, while the rest of the page comes to life. */
export function fetchEngineAhead(): void {
	canDraw = hasWebGL2();
	if (canDraw) void engine.ask();
}
