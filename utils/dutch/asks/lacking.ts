import type { PersonalDataType } from '../dutch-reading';
import type { Sentence, Words } from '../tokens';
import { clauseAround } from './sentence-parts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const WE = set('ik we wij');
const HAS = set('heb hebben weet weten kreeg kregen ontving mis missen');
const THERE = set('er hier daar');
const STANDS = set('is zijn staat staan');
const NONE = set('geen niet niks nog');
const NOT_WANTED = set(
  'nodig hoef hoeft hoeven toegang inzage zien zichtbaar aan delen wijzigen veranderen nooit meer belang reden',
);
// Of these nobody here should know anything, and saying so sets at ease.
const KEPT: ReadonlySet<PersonalDataType> = new Set(['secret', 'health', 'special', 'credit-card']);

/**
 * The writer says that the data is missing, which asks for it as well: "ik heb nog geen adres van u", "er staat geen
 * mailadres bij". That it is not needed or cannot be seen is something else.
 */
export function isLacking(words: Words, sentence: Sentence, place: number, type: PersonalDataType): boolean {
  if (KEPT.has(type)) return false;
  const clause = clauseAround(words, sentence, place);
  if (!clause) return false;
  const { here } = clause;
  if (!here.some((word) => NONE.has(word) && word !== 'nog') || here.some((word) => NOT_WANTED.has(word)))
    return false;
  // "… dat ik uw IBAN nog niet heb": the verb comes last.
  if (HAS.has(here.at(-1) ?? '') && here.some((word) => WE.has(word))) return true;
  return here.some(
    (word, at) =>
      (HAS.has(word) && (WE.has(here[at - 1] ?? '') || WE.has(here[at + 1] ?? ''))) ||
      (STANDS.has(word) &&
        (THERE.has(here[at - 1] ?? '') || THERE.has(here[at + 1] ?? '')) &&
        here.includes('geen')),
  );
}
