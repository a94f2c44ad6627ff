import type { PersonalDataType } from '../dutch-reading';
import { TO_READER, WRITER, YOURS } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import { isGiving } from './give-verbs';
import { isPlaceOutside, isPublicPlace } from './place-outside';
import { clauses } from './sentence-parts';

const NEAR_BEFORE = 2;
const OURS = wordSet('mijn jullie onze ons');
const ORGANISATIONS = wordSet(
  'gemeente bibliotheek jullie organisatie stadhuis gemeentehuis balie waterschap wijkteam bieb kantoor school uwv svb politie loket afdeling helpdesk klantenservice corporatie melding container lantaarnpaal boom overlast locatie brug laadpaal lamp werk bedrijf gebouw schade ongeluk evenement speeltuin winkel',
);
const PLACES: ReadonlySet<PersonalDataType> = new Set(['street-address']);

/** The data of a citizen's own ("mijn", "jullie") or of something that is not a person. */
export function isSomeoneElses(
  words: Words,
  sentence: Sentence,
  match: Found<unknown>,
  type: PersonalDataType,
): boolean {
  const { tokens } = words;
  const [start, end] = clauses(words, sentence).find(([, last]) => match.to <= last) ?? [
    sentence.first,
    sentence.last,
  ];
  const before = tokens
    .slice(Math.max(start, match.from - NEAR_BEFORE), match.from)
    .map((token) => token.word);
  const after = tokens.slice(match.to, Math.min(end, match.to + 4)).map((token) => token.word);
  const readers = [before.at(-1), tokens[match.from]?.word].some((word) => YOURS.has(word ?? ''));
  // "Stuur ons uw IBAN" and "Geef ons de kentekens" are no data of ours.
  const object =
    (before[0] === 'ons' && ARTICLES.has(before[1] ?? '')) ||
    (before.at(-1) === 'ons' && isGiving(before.at(-2) ?? tokens[match.from - 2]?.word ?? ''));
  if (before.some((word) => OURS.has(word)) && !readers && !object) return true;
  const both = after[1] === 'jullie' && BOTH.has(after[2] ?? '');
  if (
    (after[0] === 'van' || after[0] === 'voor') &&
    !both &&
    !(readers && type === 'secret') &&
    after.some((word) => ORGANISATIONS.has(word))
  )
    return true;
  if (OF_ANOTHER.has(type) && isOfAThing(after)) return true;
  if (type === 'licence-plate' && isOfAThing(after) && !VEHICLE.test(after[2] ?? '')) return true;
  // "Het geloof in de politiek"
  if (type === 'special' && (after[0] === 'in' || after[0] === 'ik')) return true;
  // "Welk geloof je ook hebt"
  if (type === 'special' && after.includes('ook')) return true;
  // "Dat verschilt per straat"
  if (EACH.has(before.at(-1) ?? '')) return true;
  // "Of er glasvezel in uw straat komt"
  if (tokens[match.from]?.word === 'straat' && IN.has(before[0] ?? '') && !before[1]?.startsWith('wel'))
    return true;
  // "De straat waar de kuil zit"
  if (
    tokens[match.to - 1]?.word === 'straat' &&
    before.at(-1) === 'de' &&
    after[0] === 'waar' &&
    !after.some((word) => TO_READER.has(word))
  )
    return true;
  // "De naam van de straat waar …"
  if (tokens[match.from]?.word === 'straat' && before.join(' ') === 'van de') return true;
  // "Bij welk adres van ons"
  if (after[0] === 'van' && after[1] === 'ons') return true;
  // "Rotzooi op straat"
  if (tokens[match.from]?.word === 'straat' && before.at(-1) === 'op') return true;
  // "Uw container aan de straat zetten"
  if (
    type === 'street-address' &&
    before[1] === 'de' &&
    ['aan', 'op', 'in', 'langs', 'over', 'door'].includes(before[0] ?? '')
  )
    return true;
  if (type === 'postcode-address' && isOnlyDigits(tokens.slice(start, end))) return true;
  if (
    before.at(-1) === 'een' &&
    !tokens.slice(match.to, end).some(({ word }) => TO_READER.has(word)) &&
    tokens
      .slice(sentence.first, match.from)
      .some((token, at, all) => token.word === 'wat' && !WRITER.has(all[at + 1]?.word ?? ''))
  )
    return true;
  if (
    type === 'email' &&
    (IN.has(before.at(-2) ?? '') ||
      (THEIRS.has(tokens[match.from]?.word ?? '') && IN.has(before.at(-1) ?? '')) ||
      OF.has(after[0] ?? '') ||
      (OF.has(after[1] ?? '') && after[1] !== 'van')) &&
    !(tokens[match.from]?.word ?? '').includes('adres') &&
    (tokens[match.to - 1]?.word ?? '').endsWith('mail')
  )
    return true;
  return PLACES.has(type) && isPlaceOutside(words, sentence, match, before, after);
}

const BOTH = wordSet('allebei beide beiden samen tweeen');
const ARTICLES = wordSet('de het een');
const EACH = wordSet('per ieder elk elke iedere alle');
// "In uw mail staat …", "op je schoolmail"
const IN = wordSet('in op uit');
const OF = wordSet('aan van over gelezen ontvangen lezen doorsturen bekeken');
const THEIRS = wordSet('zijn haar hun');
const VEHICLE = /(?:auto|wagen|bus|busje|motor|scooter|camper|caravan|hanger|brommer|voertuig|trekker|taxi)$/;
const OF_ANOTHER: ReadonlySet<PersonalDataType> = new Set([
  'phone',
  'email',
  'street-address',
  'postcode-address',
  'iban',
  'credit-card',
]);
// What a number or an address belongs to by itself: "het nummer van de kaart", "het adres van de woning".
const BEARERS = wordSet(
  'kaart pas pand flat appartement kamer creditcard bankpas rekening paspoort rijbewijs adres woning huis',
);
// "De geboortedatum van de aanvrager": still somebody's.
const PERSONS = wordSet(
  'vriend vriendin persoon mensen personen bezoeker bestuurder deelnemer werknemer koper lener lezer student leerling patient gast buur buren familielid kennis aanvrager huurder hoofdhuurder bewoner kind kinderen zoon dochter moeder vader partner man vrouw contactpersoon eigenaar overledene persoon ouder ouders client buurman buurvrouw gemachtigde mantelzorger ontvanger afzender rekeninghouder houder voogd hele mevrouw meneer baby echtgenoot echtgenote aanmelder melder bruid bruidegom getuige getuigen huisgenoot lid leden eerste tweede nieuwe vorige',
);

const PARTY =
  /.(?:woning|huis|kind|appartement|meester|zitter|aanvrager|aanvraagster|huurder|bewoner|houder|ouder|vertegenwoordiger)s?$/;

/** "Het telefoonnummer van de woningbouw": an article and a thing, so nobody's own. */
function isOfAThing([link, article, noun]: readonly string[]): boolean {
  if (link !== 'van') return false;
  if (article === 'de' || article === 'het' || article === 'een' || article === 'die' || article === 'dat')
    return (
      noun !== undefined &&
      !PERSONS.has(noun) &&
      !BEARERS.has(noun) &&
      (!PARTY.test(noun) || isPublicPlace(noun))
    );
  return false;
}

/** "De vier cijfers van uw postcode": those alone are allowed. */
function isOnlyDigits(clause: Words['tokens']): boolean {
  const words = clause.map((token) => token.word);
  return (
    (words.includes('cijfers') || words.includes('getallen')) &&
    !words.includes('letters') &&
    !words.includes('huisnummer')
  );
}
