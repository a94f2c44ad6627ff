import { afterGreeting } from '../after-greeting';
import type { Act } from '../dutch-reading';
import type { Sentence, Words } from '../tokens';
import { learntFromSentence, rowsOfSentence } from '../weighed-sentence';
import { countSign, weighedWords, weightFor } from '../weighed-words';
import { LIKELY_ACTS } from './likely-acts-weights';

/**
 * Acts that people put in more words than a list can hold: each with the letters of its places, anywhere in a sentence and
 * first in it, and with how likely its words must make it. An act that is seen mostly keeps a prompt away, so that the levels
 * are low; not where one brings a prompt, or is an answer of which much depends.
 */
export const WEIGHED_ACTS = [
  ['greeting', 'gG', 0.55],
  ['closing', 'cC', 0.5],
  ['thanks', 'tT', 0.5],
  ['empathy', 'mM', 0.55],
  ['apology', 'aA', 0.55],
  ['expectation', 'eE', 0.75],
  ['referral', 'rR', 0.6],
  ['further-help', 'fF', 0.5],
  ['hold', 'hH', 0.5],
  ['bare-ack', 'bB', 0.75],
  ['profanity', 'pP', 0.65],
] as const satisfies readonly (readonly [Act, string, number])[];
/** All these letters, in the order of their numbers in the table. */
export const ACT_PLACES = WEIGHED_ACTS.map(([, places]) => places).join('');

/** A sign that every sentence has. */
export const ALWAYS = 'always-there';
/** What is said of the future, not asked: "wanneer komt de monteur morgen?" */
const ONLY_TOLD: ReadonlySet<Act> = new Set(['expectation']);
const ENOUGH = WEIGHED_ACTS.map(([, , level]) => weightFor(level));
/** In words: in a longer sentence too much is weighed. */
const LONGEST = 60;
/** In words: who says less is understood by the words alone, or not at all. */
const SHORTEST = 2;
const STEP = 2;
const MOST_STEPS = 8;
const MOST_SENTENCES = 4;
const LENGTH = countSign('length', MOST_STEPS);
const SENTENCES = countSign('sentences', MOST_SENTENCES);

const weighed = weighedWords(LIKELY_ACTS, ACT_PLACES);

/**
 * The acts of {@link WEIGHED_ACTS} that the words of one of its sentences make likely: "ik leg het vanmiddag bij de planner
 * neer". None of a message of one word; quoted words weigh nothing, nor does the greeting it opens with. Learnt from our own
 * labelled sentences, of which `tests/learn` weighs the words and what they begin with; no word decides by itself.
 */
export function likelyActs(words: Words): Act[] {
  if (words.tokens.length < SHORTEST) return [];
  const all = weighed.weights();
  const likely = new Set<Act>();
  const sentences = afterGreeting(words);
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.last - sentence.first > LONGEST) continue;
    const { anywhere, first } = rowsOfSentence(weighed, words, sentence);
    for (const sign of signsOf(sentences, at)) anywhere.push(weighed.rowOfSign(sign));
    for (let act = 0; act < WEIGHED_ACTS.length; act++) {
      let weight = all[first + 2 * act + 1] ?? 0;
      for (let row = 0; row < anywhere.length; row++) weight += all[(anywhere[row] ?? 0) + 2 * act] ?? 0;
      const [name] = WEIGHED_ACTS[act] ?? [];
      if (name && weight > (ENOUGH[act] ?? 0) && !(sentence.asks && ONLY_TOLD.has(name))) likely.add(name);
    }
  }
  return [...likely];
}

/** What is learnt from of each sentence, as a word or sign with the place it has: 0 anywhere, 1 first. */
export function learntFromSentences(words: Words): (readonly [string, 0 | 1])[][] {
  const sentences = afterGreeting(words);
  return sentences.map((sentence, at) => {
    if (sentence.last - sentence.first > LONGEST) return [];
    return [
      ...signsOf(sentences, at).map((sign) => [sign, 0] as const),
      ...learntFromSentence(words, sentence),
    ];
  });
}

function signsOf(sentences: readonly Sentence[], sentence: number): string[] {
  const { first = 0, last = 0, asks = false } = sentences[sentence] ?? {};
  const signs = [ALWAYS, LENGTH(Math.floor((last - first) / STEP)), SENTENCES(sentences.length)];
  if (asks) signs.push('it-asks');
  if (sentence === 0) signs.push('it-begins');
  if (sentence === sentences.length - 1) signs.push('it-ends');
  return signs;
}
