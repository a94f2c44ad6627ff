import type { PersonalDataType } from '../dutch-reading';
import { WRITER } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { type Clause, clauseAround } from './sentence-parts';
import { holdsVerb } from './verbs';

const HAS = wordSet('beschik beschikken heb hebben weet weten had hadden kreeg kregen ontving mis missen');
const OF_READER = wordSet('u uw je jouw jou jullie nog hier er bij');
const SHORT = 4;
const THERE = wordSet('er hier daar');
const STANDS = wordSet('is zijn staat staan');
const NONE = wordSet('geen niet niks nog');
const NOT_WANTED = wordSet(
  'nodig hoef hoeft hoeven toegang inzage zien zichtbaar aan delen wil wijzigen veranderen nooit meer belang reden',
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
  // "Straat heb ik, huisnummer nog niet"
  if (here.length <= SHORT && here.includes('nog') && here.includes('niet')) return true;
  if (isLeftOver(words, sentence, clause)) return true;
  if (!here.some((word) => NONE.has(word) && word !== 'nog') || here.some((word) => NOT_WANTED.has(word)))
    return false;
  // "Ik heb geen bsn" says a citizen.
  if (WRITER.has(here[0] ?? '') && here.includes('geen') && !here.some((word) => OF_READER.has(word)))
    return false;
  // "Een mailadres hebben wij niet"
  if ([place - 1, place - 2].some((at) => words.tokens[at]?.word === 'een')) return false;
  // "… dat ik uw IBAN nog niet heb": the verb comes last.
  if (HAS.has(here.at(-1) ?? '') && here.some((word) => WRITER.has(word))) return true;
  return here.some(
    (word, at) =>
      (HAS.has(word) && (WRITER.has(here[at - 1] ?? '') || WRITER.has(here[at + 1] ?? ''))) ||
      (STANDS.has(word) &&
        (THERE.has(here[at - 1] ?? '') || THERE.has(here[at + 1] ?? '')) &&
        here.includes('geen')),
  );
}

const LEFT = wordSet('maar alleen enkel');
const SEES = wordSet('zie vind hebben heb ken weet kreeg');

/** "Uw kenteken heb ik, maar nog niet uw adres": without a verb, behind what the writer has. */
function isLeftOver({ tokens }: Words, { first }: Sentence, { here, start }: Clause): boolean {
  return (
    start > first &&
    LEFT.has(here[0] ?? '') &&
    here.some((word) => word === 'niet' || word === 'geen') &&
    !here.some((word) => NOT_WANTED.has(word)) &&
    !holdsVerb(here) &&
    tokens
      .slice(first, start)
      .some(
        ({ word }, at, all) =>
          SEES.has(word) && (WRITER.has(all[at - 1]?.word ?? '') || WRITER.has(all[at + 1]?.word ?? '')),
      )
  );
}
