import { READER, WRITER } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { isGiving } from './give-verbs';
import { clauses, wordsOf } from './sentence-parts';

const ASKERS = wordSet(`
  uwv svb duo ind politie bank huisarts arts belastingdienst verhuurder werkgever school gemeenten instanties instantie
  bedrijf oplichters criminelen ze zij hij iemand systeem website formulier app rdw cak notaris makelaar ziekenhuis
  organisatie apotheek corporatie digid verzekeraar
`);
const OURS = wordSet('ons onze mijn');
const REASONS = wordSet('want omdat zodat waar waarop');
const PRODUCTS = wordSet('vraagt vragen vroeg vroegen controleert controleren wil wilt moet stuurt nodig');
const ASKED_ONCE = wordSet('vroeg vroegen wilde wilden wou moest moesten');
const ASKED_FIRST = wordSet('vraagt vragen vroeg vroegen');
const WISHES = wordSet('wil willen vraagt vragen eist zegt');
const NAMES_YOURS = wordSet('uw je jouw om naar');
const PARTIES = wordSet('ik we wij u je jij ge gij');
const PLACES = wordSet(`
  formulier website site mijngemeente mijnoverheid portaal balie loket account omgeving pagina automaat inlogscherm scherm vakje veld kassa
  stadhuis gemeentehuis uwv svb politie belastingdienst digid
`);
// "Parkeerapp", "inschrijfformulier", "servicebalie"
const PLACE_ENDS =
  'formulier portaal site balie loket pagina omgeving automaat zuil app logscherm vulscherm meldscherm'.split(
    ' ',
  );
const NO_PLACE = /^(?:whats|telefoon|digid|authenticator)/;
// What is written on, and then only behind "op".
const OBJECTS = wordSet('container kliko bak sticker brievenbus doos etiket envelop');
const PART_OF_FORM = wordSet('bladzijde pagina blad kant achterkant voorkant vraag stap deel rubriek');
const ON_PAPER = wordSet('onderaan bovenaan linksboven rechtsboven');
const LETTERS = wordSet('bezwaar bezwaarschrift beroep verzoek klacht machtiging volmacht');
const PAPERS = wordSet('brief aanvraag papier blad');
const HERE = wordSet('hier hieronder chat mij me');
const SO = wordSet('dat die u je');
const THERE = wordSet('kunt kun kan mag moet geeft vult doet');
const LEAVE = wordSet('mag mogen');
const SELF = wordSet('ik we wij het');
const AT = wordSet('op in via bij aan naar met het de');
const BESIDE_NOUN = wordSet('de het een uw je jouw die dit dat deze onze ons van');
const MISSING = wordSet('nodig ontbreekt ontbreken mist');
const STANDS = wordSet('staat staan stond verschijnt verschijnen verscheen ziet');
const NEAR = 5;

/** The data is given on a form, at a desk or to another organisation, or they are the ones who ask. */
export function goesElsewhere(words: Words, sentence: Sentence): boolean {
  const here = wordsOf(words, sentence);
  // "Waar kan ik jullie bereiken?" is a citizen's question.
  if (
    here.some(
      (word, at) =>
        word === 'jullie' &&
        (SELF.has(here[at - 1] ?? '') || here[at - 1] === 'zijn' || here[at - 1] === 'kunnen'),
    )
  )
    return true;
  if (isAskedByOther(here)) return true;
  // "Geef dat door via Mijn Gemeente"
  if (here.some((word, at) => word === 'via' && here[at + 1] === 'mijn')) return true;
  // "Daar kunt u uw bsn uploaden", "u kunt het zelf doorgeven in Mijn Woonplek"
  if (
    here.some(
      (word, at) => word === 'daar' && THERE.has(here[at + 1] ?? '') && READER.has(here[at + 2] ?? ''),
    )
  )
    return true;
  if (
    here.includes('zelf') &&
    here.some(
      (word, at) =>
        THERE.has(word) &&
        (READER.has(here[at - 1] ?? '') || READER.has(here[at + 1] ?? '')) &&
        !here.some((other) => HERE.has(other)),
    )
  )
    return true;
  // "…, doe dat dan via de berichtenbox"
  if (here.some((word, at) => word === 'doe' && here[at + 1] === 'dat') && here.includes('via')) return true;
  // "…, maar dat regelt u straks aan de balie"
  const but = here.indexOf('maar');
  if (
    but > 2 &&
    SO.has(here[but + 1] ?? '') &&
    here.slice(but).some((word, at, rest) => isPlace(rest, word, at)) &&
    here.slice(but, but + 5).some((word) => READER.has(word))
  )
    return true;
  if (
    here.some((word, at) => HERE.has(word) && !here.slice(Math.max(0, at - 3), at).includes('niet')) ||
    here.some((word) => LEAVE.has(word) || MISSING.has(word))
  )
    return false;
  return clauses(words, sentence).some(([start, end]) => {
    const clause = here.slice(start - sentence.first, end - sentence.first);
    // "…, dan zoek ik het op in het portaal": what the writer does.
    if (clause[0] === 'dan' && WRITER.has(clause[2] ?? '')) return false;
    return clause.some((word, at) => isPlace(clause, word, at));
  });
}

function isAskedByOther(here: readonly string[]): boolean {
  // "Vraagt de leverancier om een foto van uw ID?"
  if (ASKED_FIRST.has(here[0] ?? '') && !PARTIES.has(here[1] ?? '')) return true;
  // "…, want zij moet toestemming geven": only why.
  const asker = here.findIndex(
    (word, at) => ASKERS.has(word) && !REASONS.has(here[at - 1] ?? '') && !OURS.has(here[at - 1] ?? ''),
  );
  if (
    asker !== -1 &&
    here.slice(asker + 1, asker + 5).some((word) => PRODUCTS.has(word)) &&
    // "Hij moet dan wel uw postcode hebben"
    !(here[asker + 1]?.startsWith('moet') && here[asker + 2] === 'dan') &&
    !here.slice(0, asker).some((word) => LEAVE.has(word))
  )
    return true;
  // "Iemand die uw pincode wil weten"
  if (
    here.some(
      (word, at) =>
        word === 'die' &&
        NAMES_YOURS.has(here[at + 1] ?? '') &&
        here
          .slice(at + 2, at + NEAR + 2)
          .some((other, behind) => WISHES.has(other) && !WRITER.has(here[at + behind + 3] ?? '')),
    )
  )
    return true;
  // "Vroeg die beller ook naar uw pincode?", "moest u van de verhuurder uw bsn geven?"
  return here.some(
    (word, at) =>
      ASKED_ONCE.has(word) &&
      (word.startsWith('moest')
        ? at === 0
        : !PARTIES.has(here[at - 1] ?? '') && !PARTIES.has(here[at + 1] ?? '')) &&
      !here.some((other) => other.startsWith('collega')),
  );
}

function endsLikePlace(word: string): boolean {
  return PLACE_ENDS.some((end) => word.length > end.length && word.endsWith(end)) && !NO_PLACE.test(word);
}

function isPlace(clause: readonly string[], word: string, at: number): boolean {
  let before = at - 1;
  while (before > 0 && BESIDE_NOUN.has(clause[before] ?? '') && clause[before] !== 'van') before--;
  const link = clause[before];
  // "De code die op uw scherm staat"
  if (STANDS.has(clause[at + 1] ?? '')) return false;
  if (OBJECTS.has(word)) return link === 'op' || clause[before - 1]?.endsWith('kant') === true;
  // "Onderaan de brief zet u …", "in stap 2 van de aanvraag"
  const partOf = link === 'van' && PART_OF_FORM.has(clause[before - 1] ?? '');
  if (PAPERS.has(word)) return partOf || ON_PAPER.has(link ?? '');
  // "Vermeld in uw bezwaar …"
  if (LETTERS.has(word)) return link === 'in' && isGiving(clause[0] ?? '');
  if (!PLACES.has(word) && !endsLikePlace(word)) return false;
  // "Het wachtwoord van uw account", "de brief van DigiD": whose it is, not where it is given.
  return (
    (link !== 'van' || partOf) &&
    link !== 'uit' &&
    link !== 'voor' &&
    clause.slice(Math.max(0, at - NEAR), at).some((other) => AT.has(other))
  );
}
