import { remember } from '../bounded-memory';
import { PhraseIndex } from '../phrase-index';
import { prepareText } from '../prepared-text';
import type { Words } from '../tokens';
import type { Term } from './term';
import { type Clause, divideInClauses } from './term-clauses';

const NEWS =
  'antwoord|reactie|bericht|berichtje|update|terugkoppeling|uitsluitsel|duidelijkheid|nieuws|belletje|telefoontje|appje|mailtje|seintje';

/** What the writer will do for the reader: come back, let know, call, find out. */
const PROMISES = [
  '@we kom|komen ..7 terug',
  'kom|komen @we ..6 terug',
  '< kom|komen ..4 op|erop|hierop|daarop ..2 terug',
  'en kom|komen ..4 op|erop|hierop|daarop|bij ..3 terug',
  'en laat|laten het? @you ..5 weten|horen',
  'en bel|bellen|app|appen|mail|mailen|stuur|sturen @you',
  '@we laat|laten ..9 weten|horen',
  'laat|laten @we ..8 weten|horen',
  '@we bel|bellen|app|appen|mail|mailen|stuur|sturen|bericht|informeer|informeren @you',
  'bel|bellen|app|appen|mail|mailen|stuur|sturen @we @you',
  '@we zal|zullen @you ..8 bellen|terugbellen|appen|mailen|sturen|berichten|informeren|antwoorden',
  '@you hoor|hoort|horen ..8 van mij|me|ons',
  'hoor|hoort @you ..7 van mij|me|ons',
  'heb|hebt|heeft @you ..4 van mij|me|ons',
  '@you hoor|hoort ..6 meer|iets|wat|het|nog|hierover|hoe|of',
  'hoor|hoort @you ..6 meer|iets|wat|het|nog|hierover|hoe|of',
  'hoor|hoort @you >',
  `@you krijgt|krijg|ontvangt|ontvang ..7 ${NEWS}`,
  `krijgt|krijg|ontvangt|ontvang @you ..7 ${NEWS}`,
  '@you krijgt|krijg ..6 van mij|me|ons',
  'krijgt|krijg @you ..6 van mij|me|ons',
  `@we geef|geven ..7 ${NEWS}|door`,
  `geef|geven @we ..7 ${NEWS}|door`,
  `en geef|geven @you ..6 ${NEWS}`,
  '@we zoek|zoeken ..8 uit',
  'zoek|zoeken @we ..7 uit',
  '@we vraag|vragen ..7 na',
  'vraag|vragen @we ..7 na',
  '@we ga|gaan|zal|zullen ..7 navragen|uitzoeken|nakijken|overleggen|nagaan|checken',
  'ga|zal|gaan|zullen @we ..7 navragen|uitzoeken|nakijken|overleggen|nagaan|checken',
  '@we neem|nemen ..8 contact',
  'neem|nemen @we ..7 contact',
  '@we weet|weten ..5 meer',
  'weet|weten @we ..5 meer',
  '@we reageer|reageren|antwoord|antwoorden ..6',
  'reageer|antwoord @we ..6',
  '@we meld|melden mij|me|ons ..5',
  '@we ben|zijn ..5 bij @you terug',
];

/** Somebody else will, or it comes by itself, or only under a condition. */
const NOT_OURS = [
  'automatisch|post|brief|aanvraag|bevestiging*',
  'van|door mijn|onze|een|de|het|uw collega*|afdeling|monteur|medewerker|specialist|leverancier|gemeente|aannemer',
  'als|indien|mocht|mits',
];

let index: PhraseIndex<boolean> | undefined;

function phrases(): PhraseIndex<boolean> {
  if (index) return index;
  index = new PhraseIndex<boolean>();
  for (const phrase of PROMISES) index.add(phrase, true);
  for (const phrase of NOT_OURS) index.add(phrase, false);
  return index;
}

/** More of a message than anyone promises in. UTF-16 units. */
const LIMIT = 5_000;

/**
 * The terms by which the writer says to come back to the reader ("U hoort morgen voor 12.00 uur van mij"). Empty where
 * nothing is promised, or no term is named that anybody can be held to.
 */
export const promisedTerms: (text: string) => readonly Term[] = remember(200, (text) => {
  const { words } = prepareText(text.slice(0, LIMIT));
  const found = phrases().find(words);
  const ours = found.filter(
    ({ label, from, to, sentence }) =>
      label && !words.sentences[sentence]?.asks && !words.tokens[from]?.quoted && !isDenied(words, from, to),
  );
  if (ours.length === 0) return [];
  const { clauses, clauseOf } = divideInClauses(words);
  const others = new Set(found.filter(({ label }) => !label).map(({ from }) => clauseOf[from]));
  const terms = ours.flatMap(({ from, to }) => {
    const first = clauseOf[from] ?? 0;
    if (others.has(first)) return [];
    const near = clauses.slice(first, (clauseOf[to - 1] ?? first) + 1).flatMap((clause, at) => {
      return at === 0 || !clause.subordinate ? clause.terms : [];
    });
    return near.length > 0 ? near : beside(clauses, first);
  });
  return [...new Set(terms)];
});

/** "U hoort niet voor vrijdag van mij" and "Hoort u vrijdag nog niets, bel dan" promise nothing. */
function isDenied({ tokens }: Words, from: number, to: number): boolean {
  const says = tokens.slice(from, to).map(({ word }) => word);
  if (says.includes('niet') || says.includes('geen') || says.includes('nooit')) return true;
  return tokens.slice(from, to + 2).some(({ word }) => word === 'niets' || word === 'niks');
}

/**
 * Terms that stand apart from their promise: "Ik zoek het uit, uiterlijk morgen.", "Ik kom erop terug. Vrijdag, denk ik.",
 * "Morgen is mijn collega er, dan vraag ik het na." Only bits without a verb of their own, or what "dan" points at.
 */
function beside(clauses: readonly Clause[], at: number): readonly Term[] {
  const own = clauses[at];
  if (!own) return [];
  return clauses.slice(Math.max(0, at - 2), at + 3).flatMap((clause) => {
    if (own.opener === 'dan' && clause === clauses[at - 1]) return clause.subordinate ? [] : clause.terms;
    const follows = clause.sentence === own.sentence || clause.sentence === own.sentence + 1;
    return follows && clause.otherWords <= 2 ? clause.terms : [];
  });
}
