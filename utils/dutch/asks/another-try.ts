import { wordSet } from '../lexicons/word-list';

const TRIES = wordSet('probeer probeert proberen');
/** In words. */
const LONGEST = 6;
const SHORT = 4;
const ONCE_MORE = wordSet('opnieuw nogmaals eens');

/** "Probeert u het nog eens", "nogmaals proberen?", "kan het nogmaals?", "graag nog eens" */
export function isTriedAgain(here: readonly string[]): boolean {
  if (here.length > LONGEST || !here.some((word) => ONCE_MORE.has(word))) return false;
  if (here.some((word) => TRIES.has(word))) return true;
  return here.length <= SHORT && ((here[0] === 'kan' && here[1] === 'het') || here[0] === 'graag');
}
