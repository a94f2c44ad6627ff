import type { Act } from '../dutch-reading';
import type { Words } from '../tokens';
import { learntAs, weighedWords, weightFor } from '../weighed-words';
import { LIKELY_ACTS } from './likely-acts-weights';

/**
 * Acts that people put in more words than a list can hold, each with the letters of its places: anywhere in the message,
 * and first in a sentence.
 */
export const WEIGHED_ACTS = [
  ['expectation', 'eE'],
  ['referral', 'rR'],
  ['further-help', 'fF'],
] as const satisfies readonly (readonly [Act, string])[];
/** All these letters, in the order of their numbers in the table. */
export const ACT_PLACES = WEIGHED_ACTS.map(([, places]) => places).join('');

/** A sign that every message has. */
export const ALWAYS = 'always-there';
const ENOUGH = weightFor(0.75);
/** In words: a longer message has something of everything, and a few words are too little to weigh. */
const LONGEST = 80;
const SHORTEST = 4;
const STEP = 3;
const MOST_STEPS = 8;
const MOST_SENTENCES = 4;

const weighed = weighedWords(LIKELY_ACTS, ACT_PLACES);

/**
 * The acts of {@link WEIGHED_ACTS} that the words of a message make likely: "ik leg het vanmiddag bij de planner neer".
 * None of a message of more than eighty words or fewer than four; quoted words weigh nothing. Learnt from our own labelled
 * sentences, of which `tests/learn` weighs the words; no word decides by itself.
 */
export function likelyActs(words: Words): Act[] {
  const { tokens, sentences } = words;
  if (tokens.length > LONGEST || tokens.length < SHORTEST) return [];
  const all = weighed.weights();
  const rows = tokens.map((token) => (token.quoted ? 0 : weighed.rowOf(token.lexeme)));
  const opening = sentences.map(({ first }) => rows[first] ?? 0);
  const signs = signsOf(words);
  const likely: Act[] = [];
  for (let act = 0; act < WEIGHED_ACTS.length; act++) {
    const anywhere = 2 * act;
    let weight = 0;
    for (let at = 0; at < rows.length; at++) weight += all[(rows[at] ?? 0) + anywhere] ?? 0;
    for (let at = 0; at < opening.length; at++) weight += all[(opening[at] ?? 0) + anywhere + 1] ?? 0;
    for (let at = 0; at < signs.length; at++) weight += weighed.ofSign(signs[at] ?? '', anywhere);
    const [name] = WEIGHED_ACTS[act] ?? [];
    if (name && weight > ENOUGH) likely.push(name);
  }
  return likely;
}

/** What is learnt from of a message, as a word or sign with the place it has: 0 anywhere, 1 first in a sentence. */
export function learntFromMessage(words: Words): (readonly [string, 0 | 1])[] {
  const { tokens, sentences } = words;
  const opening = sentences.flatMap(({ first }) => tokens[first] ?? []);
  const wordsOf = (some: readonly (typeof tokens)[number][]) =>
    some.filter(({ quoted }) => !quoted).map(({ word }) => learntAs(word));
  return [
    ...wordsOf(tokens).map((word) => [word, 0] as const),
    ...wordsOf(opening).map((word) => [word, 1] as const),
    ...signsOf(words).map((sign) => [sign, 0] as const),
  ];
}

function signsOf({ tokens, sentences }: Words): string[] {
  const signs = [
    ALWAYS,
    `length-${Math.min(MOST_STEPS, Math.floor(tokens.length / STEP))}`,
    `sentences-${Math.min(MOST_SENTENCES, sentences.length)}`,
  ];
  if (sentences.some(({ asks }) => asks)) signs.push('it-asks');
  return signs;
}
