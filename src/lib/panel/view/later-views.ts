export { indexWords, search } from '../../exploration/search';
export { default as Finds } from '../search/Finds.svelte';
export { default as Opened } from './Opened.svelte';
export { default as WholeStory } from '../whole/Story.svelte';
