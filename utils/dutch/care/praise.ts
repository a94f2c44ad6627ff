import type { Span } from '../dutch-reading';
import type { Words } from '../tokens';
import { FrameFinder } from './frame-finder';
import { COMPLIMENT, IRONY } from './lexicons/praise';
import { spanOf } from './span-of';

/** Praise as it is meant, and thanks or praise that mean the opposite. */
export interface Praise {
  readonly compliments: readonly Span[];
  readonly irony: readonly Span[];
}

const compliments = new FrameFinder(COMPLIMENT);
const irony = new FrameFinder(IRONY);
const EYE_ROLL = /[🙄🤡]|👏\s?👏/u;

/**
 * Compliments in a normal text, and irony (rulebook rule 26: "Bedankt voor niks"). A message with irony in it holds no
 * compliment. Rolling eyes count, as long as the whole sentence.
 */
export function findPraise(words: Words): Praise {
  const ironic = irony.find(words).map((match) => spanOf(words, match));
  const eyes = ironic.length === 0 ? EYE_ROLL.exec(words.text) : null;
  if (eyes) ironic.push({ start: eyes.index, end: eyes.index + eyes[0].length });
  if (ironic.length > 0) return { compliments: [], irony: ironic };
  return { compliments: compliments.find(words).map((match) => spanOf(words, match)), irony: [] };
}
