import { wordSet } from '../lexicons/word-list';
import type { Words } from '../tokens';
import { beside, type LanguageSlip, slipAt, typed } from './language-slip';

/** Stems that end in a d, of which the t of "hij wordt" is not heard. */
const STEMS = wordSet(
  'word vind houd antwoord beantwoord meld vermeld bied verbied zend verzend raad rijd leid begeleid onthoud behoud bevind ondervind vermijd besteed verspreid',
);
/** Of these the stem is a noun too: "je antwoord", "het antwoord". */
const NOUNS = wordSet('antwoord raad behoud land');
const OTHERS = wordSet('hij u men iemand niemand iedereen wie zij');
const THINGS = wordSet('het dit dat er ze');
const SECOND = wordSet('je jij');
/** Verbs that are never a friendly order: "meld u aan" and "houd u aan de regels" are right. */
const NO_ORDERS = wordSet('word vind rijd');
const CLAUSE_WORDS = wordSet('dat die of als omdat wanneer zodra want maar terwijl en waar wat hoe');
const AUXILIARIES = wordSet(
  'heb hebt heeft hebben had hadden is zijn ben bent was waren wordt worden werd werden word',
);
const PARTICIPLE = /^(?:ge|be|ver|ont|her|aan|op|uit|terug|door)\p{L}+(?:d|t|en)$/u;
/** A present tense that sounds like the participle that was meant. */
const PRESENT = wordSet(
  'gebeurt verstuurt verlengt betaalt bestelt vertelt verhuist verandert verwijdert verbetert behandelt bevestigt bedoelt verzamelt verhuurt vervoert beantwoort beoordeelt herstelt',
);
const PARTICIPLE_ALONE = wordSet('gebeurd betekend');
const BACK = 12;

/** Slips with d and t, where the words beside the verb leave no doubt: "hij word", "ik vindt", "is verstuurt". */
export function findVerbEndings(words: Words): LanguageSlip[] {
  return words.tokens.flatMap(({ quoted }, at) => (quoted ? [] : endingAt(words, at)));
}

function endingAt(words: Words, at: number): LanguageSlip[] {
  if (isName(words, at)) return [];
  const word = typed(words, at);
  const stem = word.endsWith('dt') ? word.slice(0, -1) : '';
  if (STEMS.has(stem)) return hasNeedlessT(words, at, stem) ? slipAt(words, at, stem) : [];
  if (STEMS.has(word)) return lacksT(words, at, word) ? slipAt(words, at, `${word}t`) : [];
  if (word === 'heb' && /^(?:hij|zij|men|iedereen)$/.test(beside(words, at, -1)))
    return slipAt(words, at, 'heeft');
  if (PRESENT.has(word) && isParticiple(words, at)) return slipAt(words, at, `${word.slice(0, -1)}d`);
  if (PARTICIPLE_ALONE.has(word) && !hasAuxiliary(words, at))
    return slipAt(words, at, `${word.slice(0, -1)}t`);
  return [];
}

/** A capital inside a sentence: "mevrouw Van der Word". */
function isName({ text, tokens, sentences }: Words, at: number): boolean {
  const token = tokens[at];
  if (!token || sentences[token.sentence]?.first === at) return false;
  return /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.start + 2));
}

/** "Ik wordt", "wordt jij", "dan wordt je gebeld". */
function hasNeedlessT(words: Words, at: number, stem: string): boolean {
  const [before, after] = [beside(words, at, -1), beside(words, at, 1)];
  if (before === 'ik' || after === 'ik' || after === 'jij') return true;
  if (after !== 'je' || OTHERS.has(before) || THINGS.has(before)) return false;
  const next = beside(words, at, 2);
  return stem === 'vind'
    ? /^(?:dat|ervan|het|dit|er|van)$/.test(next)
    : stem === 'word' && PARTICIPLE.test(next);
}

/** "Hij word", "word u gebeld", "je word gebeld", "de pas word verlengd". */
function lacksT(words: Words, at: number, word: string): boolean {
  const [before, after] = [beside(words, at, -1), beside(words, at, 1)];
  if (after === 'ik' || SECOND.has(after) || after === "'k") return false;
  if (OTHERS.has(before)) return true;
  if (after === 'u' && NO_ORDERS.has(word)) return before !== 'ik' && beside(words, at, -2) !== 'ik';
  if (NOUNS.has(word)) return false;
  if (THINGS.has(before)) return !isSaidOf(words, at, 'ik');
  if (SECOND.has(before)) return word === 'word' || word === 'vind' || word === 'meld';
  if ((word !== 'word' && word !== 'vind') || before === '' || CLAUSE_WORDS.has(before)) return false;
  return !isSaidOf(words, at, 'ik');
}

/** The sentence has this subject somewhere. */
function isSaidOf(words: Words, at: number, subject: string): boolean {
  const sentence = words.sentences[words.tokens[at]?.sentence ?? -1];
  if (!sentence) return false;
  const from = Math.max(sentence.first, at - BACK);
  const to = Math.min(sentence.last, at + BACK);
  return words.tokens.slice(from, to).some((_, index) => typed(words, from + index) === subject);
}

/** Behind an auxiliary, in the same clause, at its end: "is gisteren verstuurt". */
function isParticiple(words: Words, at: number): boolean {
  const next = beside(words, at, 1);
  if (next !== '' && !AUXILIARIES.has(next) && next !== 'en') return false;
  for (let back = 1; back <= BACK; back++) {
    const word = beside(words, at, -back);
    if (word === '' || CLAUSE_WORDS.has(word)) return false;
    if (back === 1 && (OTHERS.has(word) || SECOND.has(word))) return false;
    if (AUXILIARIES.has(word)) return true;
  }
  return false;
}

function hasAuxiliary(words: Words, at: number): boolean {
  return [...AUXILIARIES, 'gaan', 'zou'].some((word) => isSaidOf(words, at, word));
}
