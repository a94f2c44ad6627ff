import { READER, WRITER } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import { isGiven } from './give-verbs';
import { holdsVerb } from './verbs';

const THIS = wordSet('dit dat die deze');
const WITH = wordSet('met aan');
const RELATIVE = wordSet('die dat');
const GAVE = /(?:stuurde|gaf|noemde|typte|tikte|mailde|appte|meldde|schreef|vulde|zette|noteerde|toonde)$/;
const AGAIN = wordSet('opnieuw nogmaals eens');
const HAS = wordSet('zie heb hebben ken kennen');
const FAR = 7;

/** The writer has it: "met dat IBAN kan ik verder", "het adres dat u zojuist stuurde had ik nodig om u te vinden". */
export function isReceived(
  { tokens }: Words,
  { first, last, asks }: Sentence,
  { from, to }: Found<unknown>,
): boolean {
  // "Op het nummer dat ik zie"
  if (
    RELATIVE.has(tokens[to]?.word ?? '') &&
    WRITER.has(tokens[to + 1]?.word ?? '') &&
    HAS.has(tokens[to + 2]?.word ?? '')
  )
    return true;
  if (asks) return false;
  if (THIS.has(tokens[from - 1]?.word ?? '') && WITH.has(tokens[from - 2]?.word ?? '')) return true;
  // Also behind the last of a list: "de geboortedatum en het adres die u stuurde".
  const relative = tokens.findIndex(
    ({ word }, at) =>
      at >= to &&
      at < Math.min(last, to + FAR) &&
      RELATIVE.has(word) &&
      READER.has(tokens[at + 1]?.word ?? ''),
  );
  return (
    relative !== -1 &&
    !holdsVerb(tokens.slice(to, relative).map(({ word }) => word)) &&
    tokens
      .slice(relative + 2, Math.min(last, relative + FAR))
      .some(({ word }) => GAVE.test(word) || isGiven(word)) &&
    !tokens.slice(first, last).some(({ word }) => AGAIN.has(word))
  );
}
