import { isBodyNoun } from '../lexicons/health-compounds';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { clauseEnd, clauseStart, isApart } from './clause-of-state';
import { isLight } from './light-words';
import { dropsSubject, isOwned } from './owner-of-state';
import { FIRST, OTHERS, PEOPLE, SELDOM_OURS } from './owner-words';
import type { StatePhrase } from './state-phrases';

/** Who these are, another clause tells. */
const PRONOUNS = wordSet('hij zij ze u je');
const BEFORE = 9;
const BEHIND = 6;
const MANY = 40;
const NEAR = 4;

/**
 * A phrase around the word at `at` that states something delicate about somebody ("in het ziekenhuis", "uit de kast
 * gekomen"), and the index of its last word; null where there is none. `phrases`: those that word may stand in.
 */
export function phraseAt(
  words: Words,
  sentence: Sentence,
  at: number,
  phrases: readonly StatePhrase[],
  health: boolean,
): { readonly phrase: StatePhrase; readonly last: number } | null {
  const { text, tokens } = words;
  let around: string | undefined;
  for (const phrase of phrases) {
    if ((phrase.kind === 'health') !== health) continue;
    // The illness, and not the word for if.
    if (tokens[at]?.word === 'als' && text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0) !== 'ALS')
      continue;
    around ??= wordsAround(words, sentence, at);
    const match = phrase.unless?.test(around) ? null : phrase.says.exec(around);
    if (match && isSomeones(words, sentence, at, phrase.denies))
      return { phrase, last: at + wordsBehind(match[0]) };
  }
  return null;
}

/** The words of the sentence around the one at `at`, which itself is "_"; what stands apart has a comma. */
function wordsAround({ text, tokens }: Words, { first, last }: Sentence, at: number): string {
  const from = Math.max(first, at - BEFORE);
  let around = from === first ? '' : '…';
  for (let here = from; here < Math.min(last, at + BEHIND); here++) {
    if (here > from && isApart(text, tokens, here)) around += ' ,';
    around += ` ${here === at ? '_' : tokens[here]?.word}`;
  }
  return around;
}

/** How many words of the phrase stand behind "_". */
function wordsBehind(phrase: string): number {
  const tail = phrase.slice(phrase.indexOf('_') + 1);
  return phrase.includes('_') ? tail.split(' ').filter((word) => word !== '' && word !== ',').length : 0;
}

/**
 * The sentence is of the writer, or of somebody close, and nothing in it says that it is about a book or about anyone.
 * `denies`: see {@link StatePhrase}.
 */
function isSomeones(words: Words, sentence: Sentence, at: number, denies: boolean): boolean {
  const { tokens } = words;
  const { first, last } = sentence;
  // "Hoe word je lid van een vakbond"
  const asks = /^(?:hoe|wat|waar|waarom|wanneer|welke|wie)$/.test(tokens[first]?.word ?? '');
  const all = tokens.slice(Math.max(first, at - MANY), Math.min(last, at + MANY));
  // "Kan iemand kijken, ze heeft een zwak hart": what another clause is about has nothing to do with it.
  const clause = tokens.slice(clauseStart(words, sentence, at), clauseEnd(words, sentence, at));
  const own = clause.some(
    ({ word }) =>
      FIRST.has(word) ||
      (PEOPLE.has(word) && (!PRONOUNS.has(word) || all.some((other) => FIRST.has(other.word)))),
  );
  return (
    isOwned(tokens.slice(Math.max(own ? clauseStart(words, sentence, at) : first, at - BEFORE), at)) &&
    (denies ||
      !tokens
        .slice(Math.max(first, at - NEAR), at)
        .some(({ word }) => word === 'geen' || word === 'nooit')) &&
    !all.some(({ word }) => SELDOM_OURS.has(word)) &&
    (dropsSubject(words, sentence, at) || !(own ? clause : all).some(({ word }) => OTHERS.has(word))) &&
    (all.some(({ word }) => FIRST.has(word) || (!asks && PEOPLE.has(word))) ||
      dropsSubject(words, sentence, at) ||
      /^(?:net|pas|uit|na|sinds)$/.test(tokens[first]?.word ?? '') ||
      (!asks && tokens.slice(first, at).every(({ word }) => isLight(word))) ||
      isOfPart(words, sentence, at))
  );
}

/** "Donderdag lukt niet, been in gips": a part of the body and nothing else in its clause. */
function isOfPart(words: Words, sentence: Sentence, at: number): boolean {
  const clause = words.tokens.slice(clauseStart(words, sentence, at), at);
  return (
    !sentence.asks &&
    clause.some(({ word }) => isBodyNoun(word)) &&
    clause.every(({ word }) => isLight(word) || isBodyNoun(word))
  );
}
