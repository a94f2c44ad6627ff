import { wordSet } from './word-list';

/** Who writes, as the doer. Folded, as all here. */
export const WRITER = wordSet('ik we wij');
/** Whose something is: the reader's. */
export const YOURS = wordSet('uw je jouw');
/** Any word that speaks to one reader. */
export const TO_READER = wordSet('u uw je jouw jij');
