export { loadStage as load } from '../load';
