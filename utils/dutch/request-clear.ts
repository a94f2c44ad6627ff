import { POINTING_WORDS } from './acts/word-sets';
import type { Words } from './tokens';

const REQUEST = new Set(
  'wil wilt wilde wou willen moet moeten kan kunnen kun kunt mag mogen hoe waar wanneer wat welke hoeveel hoelang waarom aanvragen melden verlengen opzeggen afspraak vraag vraagje graag doorgeven wijzigen aanmelden afmelden inschrijven reserveren verzetten annuleren ophalen betalen zoek nodig krijg hebben'.split(
    ' ',
  ),
);
const MIN_CONTENT = 4;

/** Whether these words show what their writer wants: a question or request, and a noun to go with it. Conservative. */
export function isRequestClear({ tokens, sentences }: Words): boolean {
  return sentences.some(({ first, last, asks }) => {
    const words = tokens.slice(first, last).map((token) => token.word);
    return (asks || words.some((word) => REQUEST.has(word))) && words.some(isContent);
  });
}

/** Only words that point, such as "hij doet het niet", and nothing that says what it is about. False without words. */
export function isOnlyPointing({ tokens }: Words): boolean {
  return tokens.length > 0 && tokens.length <= 12 && !tokens.some((token) => isContent(token.word));
}

function isContent(word: string): boolean {
  return word.length >= MIN_CONTENT && !POINTING_WORDS.has(word) && !REQUEST.has(word) && /\p{L}/u.test(word);
}
