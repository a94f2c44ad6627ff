import { wordSet } from '../lexicons/word-list';

const TRIES = wordSet('probeer probeert proberen');
/** In words. */
const LONGEST = 8;
const ONCE_MORE = wordSet('opnieuw nogmaals eens');

/** "Probeert u het nog eens", "nogmaals proberen?" */
export function isTriedAgain(here: readonly string[]): boolean {
  return (
    here.length <= LONGEST && here.some((word) => TRIES.has(word)) && here.some((word) => ONCE_MORE.has(word))
  );
}
