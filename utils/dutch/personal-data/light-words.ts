import { MONTHS } from '../lexicons/calendar';
import { wordSet } from '../lexicons/word-list';

// Words that leave what they stand with as it is: when, how much, that it is said here.
const LIGHT = wordSet(
  `tja nou och terug hier dus trouwens long hele nog steeds altijd klopt helaas ook nogal zwaar zware ernstig ernstige licht zeer heel erg namelijk een met door de het sinds al ja nee ook beide net pas nu weer toen laatst onlangs gisteren vorig vorige afgelopen en maar want sorry deze geleden chronische acute in ${MONTHS.join(' ')}`,
);
/** A span of time, or how many. */
export const TIME = /^\d+$|(?:dag|ochtend|nacht|week|weken|weekend|maand|maanden|jaar|jaren)$/;

/** A word that leaves what it stands with as it is: when, how long, how much. */
export function isLight(word: string): boolean {
  return LIGHT.has(word) || TIME.test(word);
}
