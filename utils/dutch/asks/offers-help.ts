import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';

const IF = wordSet('mocht als indien');
const ANYTHING = wordSet('iets vragen vraag problemen onduidelijk onduidelijkheden');
const HEARD = wordSet('hoor horen verneem vernemen weten');
const ANEW = wordSet('juiste goede opnieuw nieuwe nogmaals stuur sturen geef geven');
const NEAR = 6;

/** "Mocht er iets zijn, dan hoor ik het graag": whatever it may be, and nothing that was named. */
export function offersHelp({ tokens }: Words, { first, last }: Sentence): boolean {
  const all = tokens.slice(first, last).map(({ word }) => word);
  const open = all.findIndex((word) => IF.has(word));
  return (
    open !== -1 &&
    all.slice(open + 1, open + NEAR).some((word) => ANYTHING.has(word)) &&
    all.some((word) => HEARD.has(word)) &&
    !all.some((word) => ANEW.has(word))
  );
}
