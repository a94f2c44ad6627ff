import { wordSet } from '../lexicons/word-list';
import { prepareText } from '../prepared-text';

const GREETS = wordSet(
  'hallo hoi hey hee hai hi ha yo joehoe dag beste geachte moin goedemorgen goedemiddag goedenavond goedendag goeiemorgen goeiemiddag goeienavond goeiedag goedeavond vraag vraagje vragen',
);
const DAY_PARTS = wordSet('morgen middag avond ochtend');
const AROUND = wordSet(
  'goede goeie allemaal daar team mensen mevrouw meneer heer dames heren gemeente bibliotheek bieb waterschap corporatie met u je jij jullie spreekt ben ik we wij heb had een de het van wil willen wilde zou graag mag kan kunnen iets wat even stellen alles goed oke hoe gaat is er iemand aanwezig bereikbaar bent zijn nog hier online en korte klein kleine snel snelle hulp nodig mij me helpen naam mijn',
);
const MOST = 120;

/**
 * The writer only says hello, tells who they are, or announces a question ("hoi, ik heb een vraagje"): nothing to
 * answer yet. Conservative: false where any other word stands in it.
 */
export function onlyGreets(text: string): boolean {
  if (text.length > MOST) return false;
  const { text: normal, tokens } = prepareText(text).words;
  return (
    tokens.some(({ word }, at) => GREETS.has(word) || (at < 2 && DAY_PARTS.has(word))) &&
    tokens.every(({ word, start }, at) => {
      // A capital inside a sentence is a name.
      const named = at > 0 && /\p{Lu}\p{Ll}/u.test(normal.slice(start, start + 2));
      return GREETS.has(word) || AROUND.has(word) || (at < 2 && DAY_PARTS.has(word)) || named;
    })
  );
}
