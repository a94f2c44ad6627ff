import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import { isHandedToOther } from './asked-in-clause';
import { isGiving } from './give-verbs';
import { clauseAround, clauses } from './sentence-parts';

// What may stand before the verb: "dan graag even uw bsn typen", "en stuur".
const BEFORE = wordSet(
  'dus nou anders daarom en dan graag even eerst gewoon alstublieft alsjeblieft svp aub nu zo ok oke prima goed maar of toch',
);
const SUBJECTS = wordSet('ik we wij hij zij er');
const POINTS = wordSet('die deze dat hem m');
// At a pay desk or a door, unless it is said to be here.
const BY_MACHINE = wordSet('toets toetst scan scant');
const LEAVE = wordSet('laat laten');
const TAKE = wordSet('neem neemt');
const LEFT = wordSet('achter weten horen zien');
const TO = wordSet('naar op bij via met');
const THE = wordSet('het de dit dat een ons onze');
const ELSEWHERE = wordSet('aan bij');
const MOST_BEFORE = 3;

/**
 * "Noteert u hier uw nummer", "fotografeer je kenteken", "laat u nog een mailadres achter": the verb opens the clause. Or it
 * opens a later one that points back: "staat uw IBAN er niet bij, stuur die dan even".
 */
export function isTold(words: Words, sentence: Sentence, match: Found<unknown>): boolean {
  const clause = clauseAround(words, sentence, match.from);
  if (!clause) return false;
  const place = match.from - clause.start;
  const verb = openingVerb(clause.here);
  if (verb === -1 || verb >= place) return isPointedAt(words, sentence, clause.end);
  const { here } = clause;
  // "Plak tape over uw bsn"
  if (here[place - 2] === 'over') return false;
  // "Stuur de foto naar dit adres"
  if (THE.has(here[place - 1] ?? '') && TO.has(here[place - 2] ?? '')) return false;
  return !isHandedToOther(words, sentence, match);
}

/** Where the verb of handing over stands that a clause begins with; -1 when it begins otherwise. */
export function openingVerb(here: readonly string[]): number {
  let verb = 0;
  while (verb < MOST_BEFORE && BEFORE.has(here[verb] ?? '')) verb++;
  const word = here[verb] ?? '';
  if (SUBJECTS.has(here[verb + 1] ?? '')) return -1;
  // "Schrijf je in met …"
  if (word.startsWith('schrijf') && here.includes('in') && here.at(-1) !== 'in') return -1;
  const gives =
    (isGiving(word) && (verb > 0 || !word.endsWith('en'))) ||
    (LEAVE.has(word) && here.some((other) => LEFT.has(other))) ||
    (TAKE.has(word) && here.slice(verb + 2).includes('over'));
  return gives && (!BY_MACHINE.has(word) || here.includes('hier')) ? verb : -1;
}

/** The places of those verbs in a sentence, as tokens. */
export function tellingVerbs(words: Words, sentence: Sentence): readonly number[] {
  return clauses(words, sentence).flatMap(([start, end]) => {
    const verb = openingVerb(words.tokens.slice(start, end).map(({ word }) => word));
    return verb === -1 ? [] : [start + verb];
  });
}

function isPointedAt(words: Words, sentence: Sentence, end: number): boolean {
  return clauses(words, sentence).some(([start, last]) => {
    if (start < end) return false;
    const here = words.tokens.slice(start, last).map(({ word }) => word);
    const verb = openingVerb(here);
    // "… meld dat dan bij de helpdesk"
    const elsewhere = here.some((word, at) => ELSEWHERE.has(word) && THE.has(here[at + 1] ?? ''));
    return verb !== -1 && !elsewhere && here.slice(verb + 1, verb + 3).some((word) => POINTS.has(word));
  });
}
