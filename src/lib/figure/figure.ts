import { Later } from '../ui/later.svelte';

/** A drawing as elements of the page. As it is served, it is there already; a browser needs it to draw anew. */
export const figure = new Later(() => import('./Figure.svelte'));

/** What draws one in the browser. */
export const drawer = new Later(() => import('./draw/view'));

/** Fetches both for a page that is about to draw one. */
export const fetchFigureAhead = (): void => void Promise.all([drawer.ask(), figure.ask()]);
