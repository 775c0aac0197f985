export { loadStory as load } from '../load';
