import { wordSet } from '../lexicons/word-list';
import type { Token, Words } from '../tokens';
import type { Articles } from './office-entries';

/** An ordinary noun where a hard one stands, with the word before it where that has to change along. */
export interface NounInPlace {
  /** The index of the first word that is replaced. */
  readonly from: number;
  readonly plain: string;
  /** False where a word before it would have to change that is not known here. */
  readonly ready: boolean;
}

const AGREES: ReadonlyMap<string, string> = new Map(
  [
    ['de', 'het'],
    ['deze', 'dit'],
    ['die', 'dat'],
    ['onze', 'ons'],
    ['elke', 'elk'],
    ['iedere', 'ieder'],
    ['welke', 'welk'],
  ].flatMap(([common = '', neuter = '']) => [
    [common, neuter],
    [neuter, common],
  ]),
);
/** Behind these any noun stands as it is. */
const NEUTRAL = wordSet(
  'een geen uw je jouw mijn zijn haar hun jullie van voor met zonder door over bij naar op in uit tegen of en na tot om als per wat',
);

const RELATIVES = new Set(['dat', 'die']);

/**
 * Puts `plain` in the place of the noun at `tokens[at]` of which the article is another: "het criterium" becomes "de eis".
 * Behind an adjective it is not ready: that would have to change too.
 */
export function withArticle(
  { tokens, sentences }: Words,
  at: number,
  plain: string,
  { hard }: Articles,
): NounInPlace {
  const before = wordBefore(tokens, at);
  const first = sentences[tokens[at]?.sentence ?? -1]?.first === at;
  const other =
    before === 'de' || before === 'het' ? before === hard && AGREES.get(before) : AGREES.get(before);
  // "Het criterium dat geldt": what is said of it would have to change too.
  const alone = !RELATIVES.has(tokens[at + 1]?.word ?? '');
  if (!first && other) return { from: at - 1, plain: `${other} ${plain}`, ready: alone };
  return { from: at, plain, ready: alone && (first || NEUTRAL.has(before)) };
}

function wordBefore(tokens: readonly Token[], at: number): string {
  return tokens[at - 1]?.word ?? '';
}
