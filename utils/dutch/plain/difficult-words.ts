import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Words } from '../tokens';
import { isCapitalised, likeOriginal } from './capitals';
import { findLinks, within } from './links';
import { findMustDo } from './must-do';
import { type OfficeEntry, officeEntries } from './office-entries';
import type { DifficultWord } from './plain-reading';

const AUXILIARIES = wordSet(
  'heb hebt heeft hebben had hadden is zijn was waren wordt worden word werd werden ben bent geworden',
);
const MODALS = wordSet(
  'kan kun kunt kunnen kon moet moeten moest wil wilt willen mag mogen zal zult zullen zou zouden gaat ga gaan laat laten hoeft',
);
const DETERMINERS = wordSet('de het een uw je jouw mijn ons onze dit dat deze die hun haar elk elke');
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
    const original = words.text.slice(first.start, last.end);
    const between = match.label.split ? words.text.slice(first.end, last.start).trimEnd() : '';
    const alternatives = match.label.alternatives.map((plain) => likeOriginal(original, plain) + between);
    const ready = match.label.ready ?? isInfinitive(words, match.from);
    found.push({ start: first.start, end: last.end, alternatives, ready });
  }
  return longestFirst(found);
}

function fits(words: Words, { label, from, to }: Found<OfficeEntry>): boolean {
  const { tokens, sentences, text } = words;
  const first = tokens[from];
  const sentence = first && sentences[first.sentence];
  if (!sentence) return false;
  // A capital in the middle of a sentence begins a name ("Stichting Conform").
  if (from > sentence.first && isCapitalised(text.slice(first.start, first.end))) return false;
  if (label.split && DETERMINERS.has(tokens[to]?.word ?? '')) return false;
  // "Ik realiseer me" is another verb than "wij realiseren woningen".
  if (REFLEXIVE_VERB.test(first.word) && REFLEXIVE.has(tokens[to]?.word ?? '')) return false;
  if (label.participle === null) return true;
  const near = tokens.slice(Math.max(sentence.first, from - NEAR), Math.min(sentence.last, to + NEAR));
  return near.some(({ word }) => AUXILIARIES.has(word)) === label.participle;
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
