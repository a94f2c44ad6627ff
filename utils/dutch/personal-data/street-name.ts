import { wordSet } from '../lexicons/word-list';

const PART_OF_WORD = /[\p{L}\d.'’-]/u;
const PARTICLES = new Set(['van', 'de', 'der', 'den', 'het', 'ten', 'ter', "'t", '’t', 'te', 'op', 'aan']);
// Written small, they still belong to the name: "burgemeester de withstraat".
const TITLES = wordSet(
  'burgemeester burg dr dr. prof prof. ds ds. mr mr. ir ir. prins prinses koningin koning graaf hertog sint st st. pastoor president generaal admiraal jan pieter kapelaan pater zuster kardinaal oude nieuwe korte lange grote kleine hoge lage oost west noord zuid',
);
// "Steenweg op Merchtem"
const LEADS_TO = /(?:weg|straat|laan|baan|dijk)$/;
// With a capital at the start of a sentence, and yet no part of a name.
const NOT_IN_A_NAME = wordSet(
  'zaal kamer lokaal gebouw toren jarenlang voorheen vroeger eerst niet wel bel halte bushalte tramhalte station metrostation parkeerplaats parkeergarage rotonde kruispunt kruising afslag viaduct tunnel brug ik wij we u je hij zij ze het de een op aan in bij van naar voor tegenover naast langs vanaf richting tussen achter over te nabij om hoek mijn ons onze uw jouw zijn haar hun dit deze die dat er hier daar is was staat woon woont wonen adres woonadres huisadres bezorgadres postadres bezoekadres factuuradres huis woning pand straat nieuw nieuwe oud oude thuis verhuisd verhuis verhuizen kunt kan kun wilt wil mag moet graag en of maar dus want als wanneer sinds nu nog vandaag gisteren morgen ja nee hoi hallo beste dag goedemorgen goedemiddag goedenavond stuur breng haal lever bezorg komt kom gaat ga ligt lig afz afzender mevr dhr mw mevrouw meneer heer familie fam',
);
// "Mevrouw Terpstra van Grutto 15": behind these a person is named, and where they are from.
const TITLES_OF_PEOPLE = wordSet('mevrouw mevr mw meneer dhr heer familie fam buurman buurvrouw');
const MOST_WORDS = 5;
const LONGEST = 30;

/**
 * Where the name of a street begins whose last word stands at `last`: for the "Galenstraat" of "Ik woon op Jan van Galenstraat"
 * that is the place of "Jan". Looks back word by word, for as long as they belong to a name. UTF-16 offsets.
 */
export function startOfStreet(text: string, last: number): number {
  let start = last;
  let at = last;
  let origin = -1;
  for (let words = 0; words < MOST_WORDS && at > 0; words++) {
    if (text.charAt(at - 1) !== ' ') break;
    const before = wordBefore(text, at - 1);
    const word = text.slice(before, at - 1);
    if (word === '') break;
    at = before;
    // "Steenweg op Merchtem" is a name, "Albert Heijn op het Marktplein" and "Buurman op Korhoen" are not.
    if (
      (word === 'op' || word === 'aan') &&
      !LEADS_TO.test(text.slice(wordBefore(text, at - 1), at - 1).toLowerCase())
    )
      break;
    if (word === 'van' && origin === -1) origin = before + 'van '.length;
    if (PARTICLES.has(word) || (origin !== -1 && PARTICLES.has(word.toLowerCase()))) continue;
    if (!belongs(word)) {
      if (origin !== -1 && TITLES_OF_PEOPLE.has(word.toLowerCase().replace('.', '')))
        start = Math.max(start, origin);
      break;
    }
    start = at;
  }
  return /^['’]t $/.test(text.slice(Math.max(0, start - 3), start)) ? start - 3 : start;
}

/** The start of the word that ends at `end`. */
function wordBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST && PART_OF_WORD.test(text.charAt(start - 1))) start--;
  return start;
}

function belongs(word: string): boolean {
  const small = word.toLowerCase();
  if (/^\d{1,2}(?:e|ste|de)$/.test(small)) return true;
  if (word !== small) return !NOT_IN_A_NAME.has(small) || /^(?:Nieuwe|Oude)$/.test(word);
  return TITLES.has(small);
}
