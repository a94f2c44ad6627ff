import { anyWord } from '../any-word';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';

const DARK = anyWord(
  /^(?:\p{L}{0,12}scherm|beeld|fotos?|muur|muren|plafond|schimmel|pagina|rook|water|(?:zwart)?mak(?:en|e)|maakt|gemaakt|bij(?:ge)?klust)$/u,
);
const FILES = wordSet(
  'aanvraag dossier zaak procedure betaling melding deur lift sleutel lade computer systeem het',
);
const SPEAKS = /^(?:spreekt?|spreken|sprak|praat|praten|sprekend|tolk|verstaat?)$/;
/** In words. */
const NEAR = 3;

/**
 * A word for what somebody is says something else there: a screen that is black, a file that is stuck, a language that is
 * spoken.
 */
export function saysSomethingElse(words: Words, { first }: Sentence, at: number): boolean {
  const { tokens } = words;
  const word = tokens[at]?.word ?? '';
  if (word === 'zwart' || word === 'zwarte') return DARK(words);
  if (word === 'vastzit')
    return tokens.slice(Math.max(first, at - NEAR), at).some((token) => FILES.has(token.word));
  return SPEAKS.test(tokens[at + 1]?.word ?? '');
}
