import { wordSet } from './word-list';

/** Who writes, as the doer. Folded, as all here. */
export const WRITER = wordSet('ik we wij');
/** Whose something is: the reader's. */
export const YOURS = wordSet('uw je jouw');
/** The one reader as the doer: "kunt u", "heb je". */
export const READER = wordSet('u je jij ge gij');
/** Any word that speaks to one reader. */
export const TO_READER = wordSet('u uw je jouw jij');
/** Those close to the reader, behind "uw" or by themselves. */
export const READER_FAMILY = wordSet(
  'man vrouw partner zoon zoontje dochter dochtertje kind kinderen kindje kleintje moeder vader ouders broer zus opa oma echtgenoot echtgenote vriend vriendin huisgenoot kleinkind baby schoonmoeder schoonvader gezin',
);
