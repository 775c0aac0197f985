import { Later } from '../../ui/later.svelte';
import { whenIdle } from '../../ui/when-idle';

/** All that the panel shows beside the list of events; the page is there before it. */
export const views = new Later(() => import('./later-views'));

/** Fetches them ahead of a click, but not before the map that the reader looks at. */
export const fetchViewsAhead = () => setTimeout(() => whenIdle(() => void views.ask(), 1000), 1000);
