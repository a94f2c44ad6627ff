import { gapBefore } from './gap-before';
import { wordSet } from './lexicons/word-list';
import type { Sentence, Token, Words } from './tokens';

/** A greeting by itself: "Hallo ik heb een vraag". */
const HELLO = wordSet(`
  goedemorgen goedemiddag goedenavond goedeavond goedendag goeiemorgen goeiemiddag goeieavond goeienavond goeiendag goeiedag hallo hoi
  hai hey hi
`);
/** One only where a comma tells: "beste plek", "dag en nacht". */
const GREETS = wordSet('dag beste geachte ha hee');
/** Who is greeted, beside names with their capital. */
const WHO = wordSet(`
  mevrouw meneer mijnheer mevr mw dhr heer allemaal daar iedereen team mensen collega collegas buurvrouw buurman van de der den ter ten
`);
/** With a capital these begin what follows: "Hallo Mijn zoon heeft …". */
const BEGINS = wordSet(`
  ik mijn wij we hij zij ze onze er dit dat het een u uw je jij kunt kun kan kunnen mag mogen moet wil wilt zou wat waar hoe wanneer
  welk welke wie waarom is zijn was heeft heb hebben bent ben graag als op in bij voor met
`);
/** In words: a greeting with title and surname. */
const LONGEST = 6;
const CAPITAL = /^\p{Lu}\p{Ll}/u;

/**
 * The sentences without the greeting that the message opens with: "Goedemiddag mevrouw Jansen, en het huisnummer?" asks as
 * "En het huisnummer?" does. The same sentences where there is none.
 */
export function afterGreeting({ text, tokens, sentences }: Words): readonly Sentence[] {
  const opening = sentences[0];
  if (!opening) return sentences;
  const word = tokens[opening.first]?.word ?? '';
  const hello = HELLO.has(word);
  if (!hello && !GREETS.has(word)) return sentences;
  const to = Math.min(opening.last, opening.first + LONGEST + 1);
  for (let at = opening.first + 1; at < to; at++) {
    const greeted = isGreeted(text, tokens[at]);
    if (gapBefore(text, tokens, at).includes(',') || (hello && !greeted))
      return [{ ...opening, first: at }, ...sentences.slice(1)];
    if (!greeted) return sentences;
  }
  return sentences;
}

function isGreeted(text: string, token: Token | undefined): boolean {
  if (!token) return false;
  const { word, start } = token;
  return (
    HELLO.has(word) ||
    GREETS.has(word) ||
    WHO.has(word) ||
    (CAPITAL.test(text.slice(start, start + 2)) && !BEGINS.has(word))
  );
}
