import type { PersonalDataType } from '../dutch-reading';
import { TO_READER, YOURS } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import { clauses } from './sentence-parts';

const NEGATIONS = wordSet('niet geen nooit niemand hoeft hoef nimmer zonder nergens');
// "U hoeft alleen uw nummer te geven"
const ONLY = wordSet('alleen enkel slechts');
/** How a number is written: "zonder streepjes". */
export const FORMAT = wordSet('streepjes spaties punten letters tussenvoegsel');
const ABOUT_IT = wordSet(
  'vergeleken opgezocht vergeten kwijt wijzigen gewijzigd wijzigt wijzig veranderen veranderd verandert aanpassen aangepast verlopen geldig klopt kloppen opgehaald ophalen aanvragen aangevraagd verlengen verlengd resetten herstellen gebruiken verwijderen verwijderd opslaan bewaren controleren gecontroleerd controleer controleert meenemen neem meebrengen brengt neemt vindt vinden staat ontvangen verstuurd genoteerd noteerde opgeslagen bedankt dank gevonden gevraagd nakijken invullen actueel juist hetzelfde bekend beschermen verborgen afschermen aanmaken doorgeven-aan',
);
const SELF = wordSet('ik we wij het');
const FAILS = wordSet('niet niks niets geen nergens moeilijk lastig');
const WRITER = wordSet('ik we wij mij me ons lukt');
const WHICH = wordSet('wat welk welke wiens wie');
const GIVING = wordSet(
  'aflezen overtypen intypen oplezen voorlezen overnemen herhalen noteren nodig graag weten geven doorgeven sturen noemen typen vertellen zeggen mailen appen vermelden opgeven bevestigen delen toesturen opsturen hier voor',
);

/**
 * "Deel uw BSN niet", "u hoeft uw geboortedatum niet te geven". A negation in another clause does not count:
 * "ik kan u niet vinden, wat is uw geboortedatum?".
 */
export function isWarning(
  words: Words,
  sentence: Sentence,
  asking: readonly number[],
  data: readonly number[],
): boolean {
  const parts = clauses(words, sentence);
  const isIn = (places: readonly number[], start: number, end: number) =>
    places.some((place) => place >= start && place < end);
  const negations = parts.map(([start, end]) => isNegated(words, start, end, data));
  const holding = parts.flatMap(([start, end], at) => (isIn(data, start, end) ? [at] : []));
  if (holding.length > 0 && holding.every((at) => negations[at])) return true;
  // Asked for in a clause of its own: "u bent niet meer op 06 bereikbaar, wat is het nieuwe nummer".
  if (
    holding.some((at) => {
      const [start, end] = parts[at] ?? [0, 0];
      return !negations[at] && isIn(asking, start, end);
    })
  )
    return holding.some((at) => negations[at]);
  return parts.some(
    ([start, end], at) => negations[at] === true && (asking.length === 0 || isIn(asking, start, end)),
  );
}

function isNegated(words: Words, start: number, end: number, data: readonly number[]): boolean {
  const clause = words.tokens.slice(start, end);
  // "Zonder uw postcode kan ik niets vinden": they want it.
  if (isWanting(clause.map(({ word }) => word))) return false;
  // "Zonder spaties": only the data itself.
  return clause.some(
    ({ word, quoted }, at) =>
      quoted ||
      (NEGATIONS.has(word) &&
        !(word === 'zonder' && FORMAT.has(clause[at + 1]?.word ?? '')) &&
        (word !== 'zonder' || data.some((place) => place > start + at && place < start + at + 4)) &&
        !(word.startsWith('hoe') && clause.slice(at, at + 3).some((other) => ONLY.has(other.word)))),
  );
}

/** "Zonder uw postcode vind ik u niet": what cannot be done without it is done by the writer. */
function isWanting(clause: readonly string[]): boolean {
  return (
    clause.includes('zonder') &&
    clause.some((word) => FAILS.has(word)) &&
    clause.some((word) => WRITER.has(word))
  );
}

/** A word that says something of data that is there already: changed, forgotten, correct. */
export function isAboutData(word: string): boolean {
  return ABOUT_IT.has(word);
}

/** The sentence is about data that is already there ("staat uw adres goed?"), not a request to give it. */
export function isMentionOnly(words: Words, sentence: Sentence, asking: readonly number[]): boolean {
  return !clauses(words, sentence).some(([start, end]) => {
    if (!asking.some((place) => place >= start && place < end)) return false;
    const here = words.tokens.slice(start, end).map((token) => token.word);
    // "Wat staat er als nummer op uw pas?" wants to know it.
    const wants = here.some((word) => WHICH.has(word));
    return (
      !here.some((word) => ABOUT_IT.has(word) && !(wants && word === 'staat')) ||
      here.some((word) => GIVING.has(word))
    );
  });
}

const SUPPOSES = wordSet(
  'blijft blijven klopt kloppen komt komen werkt werken verschijnt lukt doet doen is zijn wordt staat staan mist ontbreekt verloopt vervalt weigert verandert',
);
const POINTS_BACK = wordSet('die deze hem m dat ze dit het welke');

/** "Blijft de code uit, app ons dan": named in a supposition, and what is asked for behind it is something else. */
export function isSupposed(words: Words, sentence: Sentence, { from }: Found<unknown>): boolean {
  const [supposition, ...others] = clauses(words, sentence);
  if (sentence.asks || !supposition || others.length === 0) return false;
  const [start, end] = supposition;
  if (!SUPPOSES.has(words.tokens[start]?.word ?? '') || from >= end) return false;
  return !words.tokens.slice(end, sentence.last).some(({ word }) => POINTS_BACK.has(word));
}

const NEAR_BEFORE = 2;
const OURS = wordSet('mijn jullie onze ons');
const ORGANISATIONS = wordSet(
  'gemeente bibliotheek jullie organisatie stadhuis gemeentehuis balie waterschap wijkteam bieb kantoor school uwv svb politie loket afdeling helpdesk klantenservice corporatie melding container lantaarnpaal boom overlast locatie brug laadpaal lamp werk bedrijf gebouw schade ongeluk evenement speeltuin winkel',
);
const PLACE_QUESTION = wordSet(
  'ligt staat gebeurde gebeurd is speelt gaat bevindt melding overlast afval container lantaarnpaal boom kapot',
);

// What is somebody's own, so that the address it is at is theirs: "op welk adres staat het abonnement?"
const KEPT_AT_HOME = wordSet(
  'abonnement contract aansluiting rekening pas inschrijving lidmaatschap account vergunning meter teller polis uitkering aanvraag toeslag registratie huurcontract reservering bestelling pakket',
);

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
  // "Stuur ons uw IBAN" is no IBAN of ours.
  if (before.some((word) => OURS.has(word)) && !readers) return true;
  if ((after[0] === 'van' || after[0] === 'voor') && after.some((word) => ORGANISATIONS.has(word)))
    return true;
  if (OF_ANOTHER.has(type) && isOfAThing(after)) return true;
  if (type === 'licence-plate' && isOfAThing(after) && !VEHICLES.has(after[2] ?? '')) return true;
  // "Het geloof in de politiek"
  if (type === 'special' && after[0] === 'in') return true;
  // "Dat verschilt per straat"
  if (before.at(-1) === 'per') return true;
  // "Uw container aan de straat zetten"
  if (
    type === 'street-address' &&
    before[1] === 'de' &&
    ['aan', 'op', 'in', 'langs', 'over', 'door'].includes(before[0] ?? '')
  )
    return true;
  if (type === 'postcode-address' && isOnlyDigits(tokens.slice(start, end))) return true;
  if (
    before.includes('een') &&
    !after.some((word) => TO_READER.has(word)) &&
    !before.includes('handig') &&
    tokens.slice(sentence.first, match.from).some((token) => token.word === 'wat')
  )
    return true;
  if (
    type === 'email' &&
    (IN.has(before.at(-2) ?? '') || OF.has(after[0] ?? '')) &&
    !(tokens[match.from]?.word ?? '').includes('adres') &&
    (tokens[match.to - 1]?.word ?? '').endsWith('mail')
  )
    return true;
  const location = type === 'street-address' || type === 'postcode-address';
  // "Geef de planten op dat adres water": it is known which.
  if (location && AT.has(before[0] ?? '') && (before[1] === 'dat' || YOURS.has(before[1] ?? ''))) return true;
  if (HOMES.has(tokens[match.from]?.word ?? '')) return false;
  if (location && tokens[sentence.first]?.word === 'zo' && tokens[sentence.first + 1]?.word === 'ja')
    return false;
  if (location && isOutdoors(untilUse(tokens.slice(sentence.first, sentence.last).map(({ word }) => word))))
    return true;
  const owned = before.some((word) => ['uw', 'je', 'jouw', 'zijn', 'haar', 'hun'].includes(word));
  return (
    location &&
    !owned &&
    !(after.includes('waar') && after.some((word) => word === 'u' || word === 'je')) &&
    !tokens.slice(sentence.first, sentence.last).some(({ word }) => KEPT_AT_HOME.has(word)) &&
    !before.includes('wat') &&
    !after.slice(1).some((word) => TO_READER.has(word)) &&
    !GAP.has(after.slice(0, 2).join(' ')) &&
    tokens[sentence.first]?.word !== 'mag' &&
    !(tokens[match.from - 2]?.word === 'wat') &&
    after.some((word) => PLACE_QUESTION.has(word)) &&
    !after.some((word) => word === 'genoeg' || word === 'voldoende')
  );
}

// "In uw mail staat …", "op je schoolmail"
const IN = wordSet('in op uit');
const OF = wordSet('aan van over gelezen ontvangen');
// "Om welk adres gaat het?"
const GAP = new Set(['gaat het', 'gaat dat', 'is dat', 'is het', 'betreft het', 'betreft dit']);
const HOMES = wordSet('huisadres woonadres thuisadres verblijfsadres postadres factuuradres');
const OUTDOORS = wordSet(
  'werkzaamheden geur stank rook herrie omleiding ligt melding overlast afval zwerfvuil grofvuil container lantaarnpaal lantaarn boom kapot gebeurd bevindt',
);

const OUTSIDE =
  /(?:put|putje|riool|sloot|brug|paal|tegel|stoep|dijk|duiker|struik|bak|hek|bord|vijver|drempel|hydrant|gemaal)$/;

/** "In welke straat ligt het zwerfvuil, en bij welk huisnummer?" asks for a place, and nobody lives there. */
function isOutdoors(sentence: readonly string[]): boolean {
  return (
    sentence.some((word) => WHICH.has(word) || word === 'waar') &&
    sentence.some((word) => OUTDOORS.has(word) || OUTSIDE.test(word)) &&
    !sentence.some((word) => TO_READER.has(word))
  );
}

/** Without what the writer does with it: "…, dan kijk ik welke container erbij hoort". */
function untilUse(sentence: readonly string[]): readonly string[] {
  const use = sentence.findIndex((word, at) => word === 'dan' && SELF.has(sentence[at + 2] ?? ''));
  return use === -1 ? sentence : sentence.slice(0, use);
}

const VEHICLES = wordSet(
  'auto wagen bus busje bestelbus motor scooter camper caravan aanhanger vrachtwagen brommer voertuig aanhangwagen',
);
const AT = wordSet('op naar aan bij in');
const OF_ANOTHER: ReadonlySet<PersonalDataType> = new Set([
  'phone',
  'email',
  'street-address',
  'postcode-address',
  'iban',
  'credit-card',
]);
// "De geboortedatum van de aanvrager", "het adres van de woning": still somebody's, or their home.
const PERSONS = wordSet(
  'mensen personen bezoeker bestuurder deelnemer werknemer koper lener lezer student leerling patient gast buur buren familielid kennis aanvrager huurder hoofdhuurder bewoner kind kinderen zoon dochter moeder vader partner man vrouw contactpersoon eigenaar overledene persoon ouder ouders client buurman buurvrouw gemachtigde mantelzorger ontvanger afzender rekeninghouder houder voogd adres woning huis hele mevrouw meneer baby echtgenoot echtgenote aanmelder melder bruid bruidegom getuige getuigen huisgenoot lid leden eerste tweede nieuwe vorige',
);

const PARTY =
  /.(?:woning|huis|kind|meester|zitter|aanvrager|aanvraagster|huurder|bewoner|houder|ouder|vertegenwoordiger)s?$/;

/** "Het telefoonnummer van de woningbouw": an article and a thing, so nobody's own. */
function isOfAThing([link, article, noun]: readonly string[]): boolean {
  if (link !== 'van') return false;
  if (article === 'de' || article === 'het' || article === 'een' || article === 'die' || article === 'dat')
    return noun !== undefined && !PERSONS.has(noun) && !PARTY.test(noun);
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
