import { idOf } from '../lexeme';
import { wordsIn } from '../lexicons/word-list';
import type { StateKind } from '../word-notes';
import { CARE_PHRASES } from './care-phrases';
import { HEALTH_PHRASES } from './health-phrases';
import { SPECIAL_PHRASES } from './special-phrases';

/** A word that states something delicate only in the company of others. */
export interface StatePhrase {
  readonly kind: StateKind;
  /** Tested on the words around it, folded, with a comma where something sets them apart; the word itself is `_`. */
  readonly says: RegExp;
  /** Where the words around it match this, it says nothing: "ik hoor u slecht, de lijn kraakt". */
  readonly unless: RegExp | null;
  /** That there is none of something is what it says: "geen vijf meter lopen". */
  readonly denies: boolean;
}

/** By the number of a word: the phrases it may stand in. */
export const STATE_PHRASES: ReadonlyMap<number, readonly StatePhrase[]> = phrasesByWord();

/** Whether the word of that number stands in such a phrase: 1; a list is asked sooner than a map. */
export const IN_PHRASE: Uint8Array = inPhrase();

function inPhrase(): Uint8Array {
  const marks = new Uint8Array(Math.max(...STATE_PHRASES.keys()) + 1);
  for (const id of STATE_PHRASES.keys()) marks[id] = 1;
  return marks;
}

function phrasesByWord(): Map<number, StatePhrase[]> {
  const found = new Map<number, StatePhrase[]>();
  const all = [
    ...[...HEALTH_PHRASES, ...CARE_PHRASES].map((phrase) => ['health', ...phrase] as const),
    ...SPECIAL_PHRASES,
  ];
  for (const [kind, words, says, unless] of all) {
    const phrase = {
      kind,
      says: new RegExp(says, 'u'),
      unless: unless ? new RegExp(unless, 'u') : null,
      denies: says.includes('geen'),
    };
    for (const id of wordsIn(words).map(idOf)) found.set(id, [...(found.get(id) ?? []), phrase]);
  }
  return found;
}
