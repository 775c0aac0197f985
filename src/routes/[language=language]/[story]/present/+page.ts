export { load } from '../load';
