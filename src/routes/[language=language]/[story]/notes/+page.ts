export { loadLesson as load } from '../load';
