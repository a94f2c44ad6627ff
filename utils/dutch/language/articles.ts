import { wordSet } from '../lexicons/word-list';
import type { Words } from '../tokens';
import { beside, type LanguageSlip, slipAt, typed } from './language-slip';
import { DE_NOUNS, HET_NOUNS } from './lexicons/nouns';

/** What may follow a noun; anything else could be the second half of a word ("de adres gegevens"). */
const GOES_ON = wordSet(
  'is was van in op bij voor met aan naar door uit om te en of dat die wordt kan moet staat ligt heeft zijn niet nog al ook ontvangen gekregen gestuurd invullen insturen opsturen sturen meenemen nodig hebben kunt kun krijgt krijg doorgeven open dicht klaar gemaakt maken verzetten afzeggen',
);
const PARTICIPLE = /^(?:ge|ver|be|ont|aan|op|in|door|af)\p{L}{2,20}[dt]$/u;
const SECOND_HALF =
  /^(?:be(?:stand|richt|leid|sluit|wind)|gebied|verbod|verband|verblijf|inhoud|overzicht|aanbod)$/;
const TO_HET: Readonly<Record<string, string>> = { de: 'het', deze: 'dit' };
const TO_DE: Readonly<Record<string, string>> = { het: 'de', dit: 'deze' };

/** "De formulier", "het afspraak": nouns of a list with the article they never have. */
export function findArticles(words: Words): LanguageSlip[] {
  return words.tokens.flatMap(({ quoted }, at) => {
    const word = typed(words, at);
    const nouns = word in TO_HET ? HET_NOUNS : word in TO_DE ? DE_NOUNS : null;
    const next = beside(words, at, 1);
    if (quoted || !nouns?.has(next)) return [];
    // The end of the clause, or a word that can stand behind a noun.
    const after = beside(words, at + 1, 1);
    const goesOn = after === '' || GOES_ON.has(after) || (PARTICIPLE.test(after) && !SECOND_HALF.test(after));
    return goesOn ? slipAt(words, at, TO_HET[word] ?? TO_DE[word] ?? word) : [];
  });
}
