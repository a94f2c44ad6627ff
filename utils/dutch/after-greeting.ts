import { gapBefore } from './gap-before';
import { wordSet } from './lexicons/word-list';
import type { Sentence, Words } from './tokens';

const GREETS = wordSet(`
  goedemorgen goedemiddag goedenavond goedendag goeiemorgen goeiemiddag goeieavond goeiendag hallo hoi hey hee hi dag beste geachte ha
`);
/** In words: a greeting with title and surname. */
const LONGEST = 6;

/**
 * The sentences without the greeting that the message opens with: "Goedemiddag mevrouw Jansen, en het huisnummer?" asks as
 * "En het huisnummer?" does. The same sentences where there is none.
 */
export function afterGreeting({ text, tokens, sentences }: Words): readonly Sentence[] {
  const opening = sentences[0];
  if (!opening || !GREETS.has(tokens[opening.first]?.word ?? '')) return sentences;
  const to = Math.min(opening.last, opening.first + LONGEST + 1);
  for (let at = opening.first + 1; at < to; at++) {
    if (gapBefore(text, tokens, at).includes(',')) return [{ ...opening, first: at }, ...sentences.slice(1)];
  }
  return sentences;
}
