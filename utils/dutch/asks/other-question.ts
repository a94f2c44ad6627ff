import { WRITER, YOURS } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { clauseAround } from './sentence-parts';

interface Place {
  readonly from: number;
  readonly to: number;
}

const ANOTHER = wordSet('waarom hoezo wanneer');
const HOW_IT_IS = wordSet(
  'luidt luid luiden is was waren zijn heet schrijf schrijft schrijven spel spelt zat zit',
);
const BETWEEN_US = wordSet(
  'u je jij uw jouw ik we wij ge gij mij me ons zijn haar hun dat er erbij erop daarbij erin die het',
);
const OF_MANY = wordSet('hebben krijgen gebruiken hoeven moeten kunnen staan');
const ALREADY = wordSet('al reeds inmiddels hierboven staan');
const DETERMINERS = wordSet('uw je jouw het de');
const LEARN = wordSet('weten weet zien zie zeggen vragen checken kijken nagaan controleren u je');
const NOBODY = wordSet('gelden geldt');
const SHORT = 7;
const TOLD = wordSet('weten zien horen');
const TO = wordSet('op naar bij');
const SAME = wordSet('hetzelfde zelfde dezelfde');
const YET = wordSet('nog niet geen');
const KNOW = wordSet(
  'heb hebben had ken zie zien weet weten ken vond noteerde kreeg kregen ontving ontvingen',
);

/**
 * What is asked is not the data itself but something else about it: why, when or how ("waarom wilt u uw adres geheim
 * houden?"), what holds for many ("wat voor kenteken hebben elektrische auto's?"); or the writer has it already.
 */
export function isOfAnythingElse(words: Words, sentence: Sentence, { from, to }: Place): boolean {
  const clause = clauseAround(words, sentence, from);
  if (!clause) return false;
  const { here } = clause;
  if (
    here.some((word) => WRITER.has(word)) &&
    here.some((word) => KNOW.has(word)) &&
    here.some((word) => ALREADY.has(word)) &&
    !here.includes('nodig')
  )
    return !here.some((word) => YET.has(word));
  // "Wilt u het op een ander adres laten bezorgen?"
  const lets = here.indexOf('laten');
  if (
    lets !== -1 &&
    here[lets + 1]?.endsWith('en') &&
    !TOLD.has(here[lets + 1] ?? '') &&
    !here.some((word) => word.startsWith('wel')) &&
    here.slice(Math.max(0, from - clause.start - 3), from - clause.start).some((word) => TO.has(word))
  )
    return true;
  // "Uw straat ken ik": said to be known
  if (
    here.length <= SHORT &&
    WRITER.has(here.at(-1) ?? '') &&
    KNOW.has(here.at(-2) ?? '') &&
    !here.some((word) => YET.has(word) || word.startsWith('wel'))
  )
    return true;
  // "Laten weten of uw adres klopt": whether, and not what
  const { tokens } = words;
  if (
    tokens[from - 2]?.word === 'of' &&
    DETERMINERS.has(tokens[from - 1]?.word ?? '') &&
    LEARN.has(tokens[from - 3]?.word ?? '')
  )
    return true;
  // "Op hetzelfde adres"
  if (SAME.has(words.tokens[from - 1]?.word ?? '')) return true;
  if (!sentence.asks) return from === sentence.first + 1 && isGeneral(here, to - clause.start);
  if (ANOTHER.has(here[0] ?? '')) return true;
  if (here[0] === 'hoe' && !HOW_IT_IS.has(here[1] ?? '')) return true;
  return isPredicated(words, sentence, { from, to }) || isOfMany(words, sentence, { from, to });
}

const IS = wordSet('is zijn');
const DIGIT = /\d/;

/** "Is het adres waar u woont een huurwoning?": said of the data. */
export function isPredicated(words: Words, sentence: Sentence, { from, to }: Place): boolean {
  const clause = sentence.asks ? clauseAround(words, sentence, from) : undefined;
  if (!clause || !IS.has(clause.here[0] ?? '')) return false;
  const { here, start } = clause;
  // "Is uw kenteken een grijs kenteken?"
  if (YOURS.has(here[1] ?? '') && here.slice(0, from - start).includes('een')) return true;
  return from - start <= 2 && here.indexOf('een') >= to - start && !here.some((word) => DIGIT.test(word));
}

const GENERAL = wordSet('begint bestaat heeft eindigt hoort vervalt geldt telt telde wijzigt verandert');
const BETWEEN = wordSet('u je uw jouw ik we wij mij me ons nog nodig genoeg graag voorkeur');

/** "Een IBAN begint met NL": what holds for every one. */
function isGeneral(here: readonly string[], behind: number): boolean {
  return here[0] === 'een' && GENERAL.has(here[behind] ?? '') && !here.some((word) => BETWEEN.has(word));
}

/** "Welke ziekte hebben de kastanjes?": nobody in this conversation. */
export function isOfMany(words: Words, sentence: Sentence, { from, to }: Place): boolean {
  const clause = clauseAround(words, sentence, from);
  if (!clause) return false;
  const { here } = clause;
  const many = here.findIndex((word) => OF_MANY.has(word));
  if (here.some((word) => NOBODY.has(word))) return true;
  return many !== -1 && many <= to - clause.start && !here.some((word) => BETWEEN_US.has(word));
}
