import type { PersonalDataType } from '../dutch-reading';
import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import { clauses } from './sentence-parts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const NEGATIONS = set('niet geen nooit niemand hoeft hoef nimmer zonder');
const ASKERS = set(
  'uwv svb duo ind politie bank huisarts arts belastingdienst verhuurder werkgever school gemeenten instanties instantie bedrijf oplichters criminelen ze zij hij iemand systeem website formulier app rdw cak notaris makelaar ziekenhuis organisatie apotheek corporatie digid verzekeraar',
);
const PRODUCTS = set('vraagt vragen vroeg vroegen controleert controleren wil wilt moet stuurt nodig');
const PLACES = set(
  'formulier website site mijngemeente mijnoverheid portaal balie loket aanvraagformulier meldformulier webformulier invulformulier account omgeving aangifteformulier pagina scherm contactformulier vakje veld kassa stadhuis gemeentehuis inlogpagina inlogscherm klantportaal uwv svb politie belastingdienst digid webpagina envelop onlineformulier',
);
const HERE = set('hier hieronder chat mij me ons');
const STRONG = set('mag mogen');
const ABOUT_IT = set(
  'vergeleken opgezocht vergeten kwijt wijzigen gewijzigd wijzigt wijzig veranderen veranderd verandert aanpassen aangepast verlopen geldig klopt kloppen opgehaald ophalen aanvragen aangevraagd verlengen verlengd resetten herstellen gebruiken verwijderen verwijderd opslaan bewaren controleren gecontroleerd controleer controleert meenemen neem meebrengen brengt neemt vindt vinden staat ontvangen verstuurd genoteerd noteerde opgeslagen bedankt dank gevonden gevraagd nakijken invullen actueel juist hetzelfde bekend beschermen verborgen afschermen aanmaken doorgeven-aan',
);
const CAN = set('kan kunnen lukt');
const SELF = set('ik we wij het');
const WHICH = set('wat welk welke wiens wie');
const GIVING = set(
  'aflezen overtypen intypen oplezen voorlezen overnemen herhalen noteren nodig graag weten geven doorgeven sturen noemen typen vertellen zeggen mailen appen vermelden opgeven bevestigen delen toesturen opsturen hier voor',
);

/**
 * "Deel uw BSN niet", "u hoeft uw geboortedatum niet te geven". A negation in another clause does not count:
 * "ik kan u niet vinden, wat is uw geboortedatum?".
 */
export function isWarning(words: Words, sentence: Sentence, asking: readonly number[]): boolean {
  return clauses(words, sentence).some(([start, end]) => {
    const clause = words.tokens.slice(start, end);
    // "Zonder uw postcode kan ik niets vinden": they want it.
    if (isWanting(clause.map(({ word }) => word))) return false;
    const negated = clause.some((token) => NEGATIONS.has(token.word) || token.quoted);
    return negated && (asking.length === 0 || asking.some((place) => place >= start && place < end));
  });
}

/** "Het wachtwoord van uw account", "de brief van DigiD": whose it is, not where it is given. */
function isOrigin(words: readonly string[], place: number): boolean {
  const of = words[place] === 'account' ? words[place - 2] : words[place - 1];
  return of === 'van';
}

function isWanting(clause: readonly string[]): boolean {
  const without = clause.indexOf('zonder');
  return (
    without !== -1 &&
    clause.some(
      (word, at) => CAN.has(word) && (SELF.has(clause[at + 1] ?? '') || SELF.has(clause[at - 1] ?? '')),
    )
  );
}

/** The data is given on a form, at a desk or to another organisation, or they are the ones who ask. */
export function goesElsewhere({ tokens }: Words, { first, last }: Sentence): boolean {
  const words = tokens.slice(first, last).map((token) => token.word);
  // "Waar kan ik jullie bereiken?" is a citizen's question.
  if (
    words.some((word, at) => word === 'jullie' && (SELF.has(words[at - 1] ?? '') || words[at - 1] === 'zijn'))
  )
    return true;
  const asker = words.findIndex((word) => ASKERS.has(word));
  if (
    asker !== -1 &&
    words.slice(asker + 1, asker + 4).some((word) => PRODUCTS.has(word)) &&
    !words.slice(0, asker).some((word) => STRONG.has(word))
  )
    return true;
  if (
    words.some((word, at) => HERE.has(word) && word !== 'ons' && words[at - 1] !== 'niet') ||
    words.some((word) => STRONG.has(word))
  )
    return false;
  // "De code uit de brief van DigiD" is where it comes from.
  const place = words.findIndex((word, at) => PLACES.has(word) && !isOrigin(words, at));
  if (place === -1) return false;
  const before = words.slice(Math.max(0, place - 5), place);
  return (
    before.some((word) => ['op', 'in', 'via', 'bij', 'aan', 'naar', 'met', 'het', 'de'].includes(word)) &&
    !words.includes('nodig')
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

const SUPPOSES = set(
  'blijft blijven klopt kloppen komt komen werkt werken verschijnt lukt doet doen is zijn wordt staat staan mist ontbreekt verloopt vervalt weigert verandert',
);
const POINTS_BACK = set('die deze hem m dat ze dit het welke');

/** "Blijft de code uit, app ons dan": named in a supposition, and what is asked for behind it is something else. */
export function isSupposed(words: Words, sentence: Sentence, { from }: Found<unknown>): boolean {
  const [supposition, ...others] = clauses(words, sentence);
  if (sentence.asks || !supposition || others.length === 0) return false;
  const [start, end] = supposition;
  if (!SUPPOSES.has(words.tokens[start]?.word ?? '') || from >= end) return false;
  return !words.tokens.slice(end, sentence.last).some(({ word }) => POINTS_BACK.has(word));
}

const NEAR_BEFORE = 2;
const OURS = set('mijn jullie onze ons');
const ORGANISATIONS = set(
  'gemeente bibliotheek jullie organisatie stadhuis gemeentehuis balie waterschap wijkteam bieb kantoor school uwv svb politie loket afdeling helpdesk klantenservice corporatie melding container lantaarnpaal boom overlast locatie brug laadpaal lamp werk bedrijf gebouw schade ongeluk evenement speeltuin winkel',
);
const PLACE_QUESTION = set(
  'ligt staat gebeurde gebeurd is speelt gaat bevindt melding overlast afval container lantaarnpaal boom kapot',
);

// What is somebody's own, so that the address it is at is theirs: "op welk adres staat het abonnement?"
const KEPT_AT_HOME = set(
  'abonnement contract aansluiting rekening pas inschrijving lidmaatschap account vergunning meter polis uitkering aanvraag toeslag registratie huurcontract reservering bestelling pakket',
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
  // "Uw container aan de straat zetten"
  if (
    type === 'street-address' &&
    before[1] === 'de' &&
    ['aan', 'op', 'in', 'langs', 'over'].includes(before[0] ?? '')
  )
    return true;
  if (type === 'postcode-address' && isOnlyDigits(tokens, sentence)) return true;
  if (
    before.includes('een') &&
    tokens.slice(sentence.first, match.from).some((token) => token.word === 'wat')
  )
    return true;
  const location = type === 'street-address' || type === 'postcode-address';
  // "Geef de planten op dat adres water": it is known which.
  if (location && AT.has(before[0] ?? '') && (before[1] === 'dat' || YOURS.has(before[1] ?? ''))) return true;
  if (location && isOutdoors(untilUse(tokens.slice(sentence.first, sentence.last).map(({ word }) => word))))
    return true;
  const owned = before.some((word) => ['uw', 'je', 'jouw', 'zijn', 'haar', 'hun'].includes(word));
  return (
    location &&
    !owned &&
    !(after.includes('waar') && after.some((word) => word === 'u' || word === 'je')) &&
    !after.some((word) => KEPT_AT_HOME.has(word)) &&
    !HOMES.has(tokens[match.from]?.word ?? '') &&
    after.some((word) => PLACE_QUESTION.has(word))
  );
}

const HOMES = set('huisadres woonadres thuisadres verblijfsadres postadres factuuradres');
const OUTDOORS = set(
  'werkzaamheden geur stank rook herrie omleiding ligt melding overlast afval zwerfvuil grofvuil container lantaarnpaal lantaarn boom kapot gebeurd bevindt',
);
const TO_READER = set('u uw je jouw jij');

/** "In welke straat ligt het zwerfvuil, en bij welk huisnummer?" asks for a place, and nobody lives there. */
function isOutdoors(sentence: readonly string[]): boolean {
  return sentence.some((word) => OUTDOORS.has(word)) && !sentence.some((word) => TO_READER.has(word));
}

/** Without what the writer does with it: "…, dan kijk ik welke container erbij hoort". */
function untilUse(sentence: readonly string[]): readonly string[] {
  const use = sentence.findIndex((word, at) => word === 'dan' && SELF.has(sentence[at + 2] ?? ''));
  return use === -1 ? sentence : sentence.slice(0, use);
}

const VEHICLES = set(
  'auto wagen bus busje bestelbus motor scooter camper caravan aanhanger vrachtwagen brommer voertuig aanhangwagen',
);
const AT = set('op naar aan bij');
const YOURS = set('uw je jouw');
const OF_ANOTHER: ReadonlySet<PersonalDataType> = new Set([
  'phone',
  'email',
  'street-address',
  'postcode-address',
  'iban',
]);
// "De geboortedatum van de aanvrager", "het adres van de woning": still somebody's, or their home.
const PERSONS = set(
  'aanvrager huurder hoofdhuurder bewoner kind kinderen zoon dochter moeder vader partner man vrouw contactpersoon eigenaar overledene persoon ouder ouders client buurman buurvrouw gemachtigde mantelzorger ontvanger afzender rekeninghouder houder voogd adres woning huis hele mevrouw meneer baby echtgenoot echtgenote aanmelder melder bruid bruidegom getuige getuigen huisgenoot lid leden eerste tweede nieuwe vorige',
);

const PARTY = /.(?:aanvrager|aanvraagster|huurder|bewoner|houder|ouder|vertegenwoordiger)s?$/;

/** "Het telefoonnummer van de woningbouw": an article and a thing, so nobody's own. */
function isOfAThing([link, article, noun]: readonly string[]): boolean {
  if (link !== 'van') return false;
  if (article === 'de' || article === 'het' || article === 'een' || article === 'die' || article === 'dat')
    return noun !== undefined && !PERSONS.has(noun) && !PARTY.test(noun);
  return false;
}

/** "De vier cijfers van uw postcode": those alone are allowed. */
function isOnlyDigits(tokens: Words['tokens'], { first, last }: Sentence): boolean {
  const words = tokens.slice(first, last).map((token) => token.word);
  return (
    (words.includes('cijfers') || words.includes('getallen')) &&
    !words.includes('letters') &&
    !words.includes('huisnummer')
  );
}
