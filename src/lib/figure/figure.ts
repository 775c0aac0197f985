import { Later } from '../ui/later.svelte';

/** A drawing as elements of the page. As it is served, it is there already; a browser needs it to draw anew. */
export const figure = new Later(() => import('./Figure.svelte'));
