import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Token, Words } from '../tokens';
import { isCapitalised, likeOriginal } from './capitals';
import { findLinks, within } from './links';
import { findMustDo } from './must-do';
import { type OfficeEntry, officeEntries } from './office-entries';
import type { DifficultWord } from './plain-reading';
import { withArticle } from './with-article';

const AUXILIARIES = wordSet(
  'heb hebt heeft hebben had hadden is zijn was waren wordt worden word werd werden ben bent geworden',
);
const MODALS = wordSet(
  'kan kun kunt kunnen kon moet moeten moest wil wilt willen mag mogen zal zult zullen zou zouden gaat ga gaan laat laten hoeft',
);
const DETERMINERS = wordSet('de het een uw je jouw mijn ons onze dit dat deze die hun haar elk elke');
/** Nouns that look like a form of a verb, and who does what the verb says. */
const ALSO_NOUNS = wordSet('verzoek verzoeken aanvang verzuim aanschaf monitor');
const BEFORE_VERB = wordSet('ik we wij u te jullie ze zij hen');
const BEHIND_VERB = wordSet('ik we wij u jullie hen');
/** Behind a determiner these say what something is like, and no adverb can. */
const ALSO_ADJECTIVES = wordSet('eenmalig frequent periodiek separaat schriftelijk cumulatief tijdig');
/** "Deel ik u mede dat …": behind this part of a verb "dat" begins what is told. */
const ANNOUNCES = new Set(['mede']);
const REFLEXIVE = new Set(['mij', 'zich', 'ons', 'je', 'u']);
const REFLEXIVE_VERB = /^realise/;
const NEAR = 10;

/**
 * Office words in a normal text, each with ordinary words that fit in its place (rulebook rule 30, [R19]). Names, quoted
 * words, links and legal terms are left alone. In reading order, never overlapping; of two at one place the longest.
 */
export function findDifficultWords(words: Words): readonly DifficultWord[] {
  const found = findMustDo(words);
  const entries = officeEntries().find(words);
  if (entries.length === 0) return longestFirst(found);
  const inLink = within(findLinks(words.text));
  for (const match of entries) {
    const first = words.tokens[match.from];
    const last = words.tokens[match.to - 1];
    if (!first || !last || first.quoted || inLink(first.start) || !fits(words, match)) continue;
    found.push(inPlace(words, match, first, last));
  }
  return longestFirst(found);
}

function inPlace(
  words: Words,
  { label, from }: Found<OfficeEntry>,
  first: Token,
  last: Token,
): DifficultWord {
  const between = label.split ? words.text.slice(first.end, last.start).trimEnd() : '';
  const [plain = ''] = label.alternatives;
  const noun = label.articles && withArticle(words, from, plain, label.articles);
  const start = (noun && words.tokens[noun.from]?.start) ?? first.start;
  const original = words.text.slice(start, last.end);
  const alternatives = noun
    ? [likeOriginal(original, noun.plain)]
    : label.alternatives.map((other) => likeOriginal(original, other) + between);
  const ready =
    (noun?.ready ?? true) && (label.ready ?? isInfinitive(words, from)) && staysInPlace(words, label, from);
  return { start, end: last.end, alternatives, ready };
}

/** What stands around it need not change when the ordinary word is put there. */
function staysInPlace(
  { tokens, sentences }: Words,
  { alternatives, verb }: OfficeEntry,
  at: number,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (ALSO_ADJECTIVES.has(token.word) && DETERMINERS.has(tokens[at - 1]?.word ?? '')) return false;
  // "Betreft uw aanvraag een auto?": in two words the verb would close round nothing.
  const sentence = sentences[token.sentence];
  return !verb || !(alternatives[0] ?? '').includes(' ') || (at !== sentence?.first && !sentence?.asks);
}

function fits(words: Words, { label, from, to }: Found<OfficeEntry>): boolean {
  const { tokens, sentences, text } = words;
  const first = tokens[from];
  const sentence = first && sentences[first.sentence];
  if (!sentence) return false;
  // A capital in the middle of a sentence begins a name ("Stichting Conform").
  if (from > sentence.first && isCapitalised(text.slice(first.start, first.end))) return false;
  if (label.split && DETERMINERS.has(tokens[to]?.word ?? '') && !ANNOUNCES.has(tokens[to - 1]?.word ?? ''))
    return false;
  // "Ik realiseer me" is another verb than "wij realiseren woningen".
  if (REFLEXIVE_VERB.test(first.word) && REFLEXIVE.has(tokens[to]?.word ?? '')) return false;
  if (ALSO_NOUNS.has(first.word) && isDone(tokens, from) !== label.verb) return false;
  if (label.participle === null) return true;
  const near = tokens.slice(Math.max(sentence.first, from - NEAR), Math.min(sentence.last, to + NEAR));
  return near.some(({ word }) => AUXILIARIES.has(word)) === label.participle;
}

/** Somebody who does it stands next to it: "ik verzoek u", not "het verzoek". */
function isDone(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  if (DETERMINERS.has(before)) return false;
  return BEFORE_VERB.has(before) || BEHIND_VERB.has(tokens[at + 1]?.word ?? '');
}

/** A verb form that can only be an infinitive here: behind "te", or with "kunt", "moet" and the like. */
function isInfinitive({ tokens, sentences }: Words, at: number): boolean {
  if (tokens[at - 1]?.word === 'te') return false;
  const sentence = sentences[tokens[at]?.sentence ?? -1];
  if (!sentence) return false;
  return tokens.slice(Math.max(sentence.first, at - NEAR), at).some(({ word }) => MODALS.has(word));
}

function longestFirst(found: readonly DifficultWord[]): readonly DifficultWord[] {
  if (found.length < 2) return found;
  const kept: DifficultWord[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}
