export { readSets } from '../eval/items';
export { folds } from './folds';
export { learned } from './learned';
