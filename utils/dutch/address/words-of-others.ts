import { wordFact } from '../lexeme';
import type { Words } from '../tokens';
import { lettersShown } from './letters-shown';
import { SAYS, saidByOthers } from './said-by-others';
import { shownBehindColon } from './shown-behind-colon';
import type { Stretch } from './stretch';
import { TITLED, titlesIn } from './titles-in';

const NONE: readonly never[] = [];
const SAID = 1;
const TITLE = 2;
const opens = wordFact((word) => (SAYS.has(word) ? SAID : 0) | (TITLED.has(word) ? TITLE : 0));

/**
 * Tells of every word, by its index, whether it is what somebody else said or wrote though no quotation marks tell: "de arts
 * zei u mag niet meer traplopen", "foutmelding: Je bent uitgelogd", a letter shown in full, "de knop Regel je verhuizing". In
 * doubt it is the writer's.
 */
export function wordsOfOthers(words: Words): (at: number) => boolean {
  const stretches = stretchesIn(words);
  if (stretches.length === 0) return () => false;
  const marks = new Uint8Array(words.tokens.length);
  let marked = 0;
  // Where one stands within another, what is marked is not marked again: a text of nothing else must not take long.
  for (const { first, last } of stretches.toSorted((one, other) => one.first - other.first)) {
    marks.fill(1, Math.max(first, marked), last);
    marked = Math.max(marked, last);
  }
  return (at) => marks[at] === 1;
}

function stretchesIn(words: Words): readonly Stretch[] {
  const shown = words.text.includes(':') ? [...lettersShown(words), ...shownBehindColon(words)] : NONE;
  let seen = 0;
  for (let at = 0; at < words.tokens.length; at++) {
    const token = words.tokens[at];
    if (token) seen |= opens(token.lexeme);
  }
  if (seen === 0) return shown;
  return [
    ...shown,
    ...(seen & SAID ? saidByOthers(words) : NONE),
    ...(seen & TITLE ? titlesIn(words) : NONE),
  ];
}
