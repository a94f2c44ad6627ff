import { POINTING_WORDS } from './acts/word-sets';
import { wordSet } from './lexicons/word-list';
import type { Words } from './tokens';

const REQUEST = wordSet(
  'wil willen wilde wilden wou zou moet moeten hoe waar wanneer hoeveel hoelang aanvragen melden verlengen opzeggen afspraak graag doorgeven wijzigen aanmelden afmelden inschrijven uitschrijven reserveren verzetten annuleren ophalen betalen zoek nodig',
);
// Without one of these it is a greeting or an "ok", and points at nothing.
const POINTS = wordSet(
  'werkt werk doet doen gaat lukt lukken kan weet snap begrijp help hulp kapot stuk probleem fout mis raar vreemd werkte deed lukte ging weg kwijt hoe waarom wat waar wanneer iets dinges ding zie vind krijg',
);
const MIN_CONTENT = 4;

/** Whether these words show what their writer wants: a question or request, and a noun to go with it. Conservative. */
export function isRequestClear({ tokens, sentences }: Words): boolean {
  return sentences.some(({ first, last, asks }) => {
    const words = tokens.slice(first, last).map((token) => token.word);
    return (
      (asks || words.some((word, at) => REQUEST.has(word) || isCanI(word, words[at + 1]))) &&
      words.some(isContent)
    );
  });
}

const CAN = wordSet('kan kunnen mag mogen');
const WE = wordSet('ik we wij');

/** "Kan ik", "mag ik", also without a question mark. */
function isCanI(word: string, next: string | undefined): boolean {
  return WE.has(next ?? '') && CAN.has(word);
}

/** Only words that point, such as "hij doet het niet", and nothing that says what it is about. False without words. */
export function isOnlyPointing({ tokens }: Words): boolean {
  return (
    tokens.length <= 12 &&
    tokens.some((token) => POINTS.has(token.word)) &&
    !tokens.some((token) => isContent(token.word))
  );
}

function isContent(word: string): boolean {
  return word.length >= MIN_CONTENT && !POINTING_WORDS.has(word) && !REQUEST.has(word) && /\p{L}/u.test(word);
}
