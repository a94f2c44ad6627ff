import { READER, WRITER, YOURS } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { isTriedAgain } from './another-try';
import { isGiving } from './give-verbs';
import { openingVerb } from './imperative';
import { offersHelp } from './offers-help';
import { clauses } from './sentence-parts';

const POINTS = wordSet('die deze dat hem m het ze dit ander andere');
// What may stand behind such a word when it is no article: "typ m nog eens", "geef het opnieuw".
const BEHIND = wordSet(
  'anders gewoon allebei beide dan maar even eens nog hier hieronder door in op over na voor graag compleet volledig helemaal opnieuw alsnog gerust ook aub svp ajb alstublieft alsjeblieft zo nogmaals mij me ons aan willen doen',
);
const ANEW = wordSet('opnieuw nogmaals');
const MODALS = wordSet('kunt kun kan wilt wil zou zoudt kunnen');
const WHICH = wordSet('wat welk welke waar');
const IS = wordSet('is was zijn waren wordt');
const THE = wordSet('de het een');
const OTHER = wordSet(
  'nieuwe juiste goede andere volledige nieuw ander juist goed oude huidige eigen vaste uwe jouwe',
);
const ELSEWHERE = wordSet('daar balie helpdesk gemeente bank politie formulier portaal');
const BECOMES = wordSet('moet wordt mag');
const ON = wordSet('daarop erop');
const NEVER = wordSet('niemand nooit');
const SHORT = 4;
const SHORT_PART = 8;
const OR_NOT = wordSet('nee niet ja');
const WHOSE = wordSet('u jou je jouw uw hem haar hen');
const POINTERS: ReadonlySet<string> = new Set([...POINTS, ...ANEW, ...OTHER, ...WHICH, 'er']);

/** "Geef hem dan compleet door", "kun je die geven?", "wat is de nieuwe?": asks for what was named just before. */
export function pointsBack(words: Words, sentence: Sentence, behind = -1): boolean {
  if (!mayPoint(words, sentence, behind) || offersHelp(words, sentence)) return false;
  return clauses(words, sentence).some(([start, end]) => {
    if (end <= behind + 1) return false;
    const here = withoutNoun(words.tokens.slice(Math.max(start, behind + 1), end).map(({ word }) => word));
    // "V-nummer weet je dat?"
    if (start <= behind) return isThere(here);
    if (here.some((word) => ELSEWHERE.has(word) || NEVER.has(word))) return false;
    return (
      isGivenBack(here) ||
      isGivenIf(here) ||
      isWantedBack(here) ||
      isWhichOne(here) ||
      isThere(here) ||
      isHow(here)
    );
  });
}

const NOUNS = wordSet(
  'nummer nr adres datum code getal kenteken gegeven gegevens laatste eerste twee tweede allebei beide',
);

/** "Dat nummer" points as "dat" does, and "en zo nee, wat is het" asks as "wat is het" does. */
function withoutNoun(clause: readonly string[]): readonly string[] {
  const so = clause.indexOf('zo');
  const here = so !== -1 && so <= 1 && OR_NOT.has(clause[so + 1] ?? '') ? clause.slice(so + 2) : clause;
  return here.filter(
    (word, at) => !(word === 'anders' && at === 2) && !(NOUNS.has(word) && POINTS.has(here[at - 1] ?? '')),
  );
}

/** One of the words is there that pointing back takes; most sentences have none behind the data. */
function mayPoint({ tokens }: Words, { first, last }: Sentence, behind: number): boolean {
  for (let at = Math.max(first, behind + 1); at < last; at++)
    if (POINTERS.has(tokens[at]?.word ?? '')) return true;
  return false;
}

function isGivenBack(here: readonly string[]): boolean {
  if (isTriedAgain(here)) return true;
  const told =
    openingVerb(here) !== -1 ||
    here.some((word, at) => here[at - 1] === 'en' && isGiving(word) && !word.endsWith('en'));
  const modal = here.findIndex((word) => MODALS.has(word));
  const asked =
    modal !== -1 &&
    modal < SHORT &&
    READER.has(here[modal + 1] ?? '') &&
    here.some((word) => (word.endsWith('en') && isGiving(word)) || (LOOKS.has(word) && here.includes('mij')));
  if (!told && !asked) return false;
  // "Geeft u me dan het nieuwe even"
  if (
    here.some(
      (word, at) =>
        THE.has(word) &&
        OTHER.has(here[at + 1] ?? '') &&
        (at + 2 === here.length || BEHIND.has(here[at + 2] ?? '')),
    )
  )
    return true;
  return here.some(
    (word, at) =>
      ANEW.has(word) ||
      (POINTS.has(word) &&
        at > 0 &&
        (at === here.length - 1 || BEHIND.has(here[at + 1] ?? '') || isGiving(here[at + 1] ?? ''))),
  );
}

/** "Welke?", "en wat is de nieuwe?", "welke is dat?" */
function isWhichOne(here: readonly string[]): boolean {
  const which = here.findIndex((word) => WHICH.has(word));
  // "Laat maar weten welk"
  if (which === here.length - 1 && (here.includes('weten') || here.includes('ja')) && here[which] !== 'waar')
    return true;
  // "En het nieuwe?"
  if (here[0] === 'en' && here.length === 3 && THE.has(here[1] ?? '') && OTHER.has(here[2] ?? ''))
    return true;
  // "En die van uw partner?", "wat is die van u?"
  if (
    here.length <= SHORT_PART &&
    (here[0] === 'en' || which === 0) &&
    here.some(
      (word, at) =>
        POINTS.has(word) && here[at + 1] === 'van' && at > 0 && at <= 2 && WHOSE.has(here[at + 2] ?? ''),
    )
  )
    return true;
  if (which === -1 || which > 1) return false;
  // "Welk adres moet het zijn?"
  const rest = here.slice(here[which] === 'welk' && NOUNS.has(here[which + 1] ?? '') ? which + 2 : which + 1);
  if (rest.length === 0) return here[which] !== 'wat';
  // "Welke mogen we gebruiken?", "welke zou dat zijn?"
  if (here[which] === 'welke' && (MAY.has(rest[0] ?? '') || rest[0] === 'kunnen')) return true;
  // "Welke van de twee is de goede?"
  if (here[which] === 'welke' && rest[0] === 'van') return true;
  // "… een nummerplaat, en wat staat daarop?"
  if (rest[0] === 'staat' && ON.has(rest[1] ?? '') && rest.length === 2) return true;
  if (rest.length === 1 && rest[0] === 'dan') return here[which] !== 'wat';
  // "Welke gebruikt u nu?"
  if (
    (here[which] !== 'wat' || rest[0]?.startsWith('gebruik')) &&
    MINE.has(rest[0] ?? '') &&
    READER.has(rest[1] ?? '')
  )
    return true;
  // "Wat moet het zijn?"
  if (BECOMES.has(rest[0] ?? '') && POINTS.has(rest[1] ?? '') && rest.length <= 3) return true;
  if (!IS.has(rest[0] ?? '') || rest.length > SHORT) return false;
  return POINTS.has(rest[1] ?? '') && rest.slice(2).every((word) => NOW.has(word))
    ? true
    : (THE.has(rest[1] ?? '') || YOURS.has(rest[1] ?? '')) && OTHER.has(rest[2] ?? '');
}

const HAVE = wordSet('heeft hebt heb weet weten ken');
const MINE = wordSet('gebruikt gebruik heeft hebt heb wilt wil is');

const WANTS = wordSet('ontvang ontvangen hoor noteer wil willen zou zouden moet moeten heb hebben zie');
const NOT = wordSet('niet geen al');
const NOW = wordSet('nu dan precies ook alweer volledig');
const MAY = wordSet('mag mogen zou kan');

const HAD = wordSet('hebben mogen krijgen noteren weten');

/** "Die wil ik graag van u hebben", "dus dat zou ik graag van u ontvangen" */
function isWantedBack(here: readonly string[]): boolean {
  // "Nu die van jou nog", "alleen die van je partner nog"
  if (
    here.some((word, at) => POINTS.has(word) && here[at + 1] === 'van') &&
    here.includes('nog') &&
    here.length <= SHORT_PART
  )
    return true;
  // "Dus die graag"
  if (here.length <= SHORT && POINTS.has(here.at(-2) ?? '') && here.at(-1) === 'graag') return true;
  // "Zou ik die mogen hebben?"
  if (
    here.some(
      (word, at) =>
        MAY.has(word) &&
        WRITER.has(here[at + 1] ?? '') &&
        POINTS.has(here[at + 2] ?? '') &&
        (at + 3 === here.length || BEHIND.has(here[at + 3] ?? '') || HAD.has(here[at + 3] ?? '')),
    )
  )
    return true;
  return (
    here.slice(0, 4).some(
      (word, at) =>
        POINTS.has(word) &&
        (WANTS.has(here[at + 1] ?? '') ||
          // "Dat nummer zou ik graag hebben"
          WANTS.has(here[at + 2] ?? '') ||
          WANTS.has(here[at - 2] ?? '') ||
          WANTS.has(here[at - 1] ?? '')) &&
        here.slice(0, at + 4).some((other) => WRITER.has(other)),
    ) &&
    (here.includes('graag') || here.includes('nodig')) &&
    !here.some((word) => NOT.has(word))
  );
}

const IF = wordSet('als zodra indien mits');

/** "Als u die hier intypt", "als u dat overneemt" */
function isGivenIf(clause: readonly string[]): boolean {
  const here = clause[0] === 'dus' ? clause.slice(1) : clause;
  // "Dus als ik die van u mag", "als u die bij de hand heeft"
  if (
    IF.has(here[0] ?? '') &&
    here.slice(2, 4).some((word) => POINTS.has(word)) &&
    ((WRITER.has(here[1] ?? '') && here.at(-1) === 'mag') ||
      (READER.has(here[1] ?? '') && HAVE.has(here.at(-1) ?? '')))
  )
    return true;
  return (
    IF.has(here[0] ?? '') &&
    READER.has(here[1] ?? '') &&
    here.slice(2, 4).some((word) => POINTS.has(word)) &&
    (here.some(isGiving) || here.includes('hand'))
  );
}

const ANOTHER = wordSet('ander andere nieuw nieuwe tweede');
const LOOKS = wordSet('opzoeken nakijken pakken');
const SPELLS = wordSet('schrijft schrijf spelt spel zit luidt');

/** "Hoe schrijft u het precies?", "heb je er nog een?" */
function isHow(here: readonly string[]): boolean {
  return (
    (here[0] === 'hoe' && SPELLS.has(here[1] ?? '') && here.slice(2, 4).some((word) => POINTS.has(word))) ||
    (here[0] === 'is' && here[1] === 'er' && ANOTHER.has(here.at(-1) ?? '')) ||
    (HAVE.has(here[0] ?? '') &&
      READER.has(here[1] ?? '') &&
      ((here[2] === 'er' && here.at(-1) === 'een') || ANOTHER.has(withoutUs(here).at(-1) ?? ''))) ||
    // "Hoe luidt de nieuwe?"
    (here[0] === 'hoe' && SPELLS.has(here[1] ?? '') && THE.has(here[2] ?? '') && OTHER.has(here[3] ?? ''))
  );
}

/** "Heeft u een nieuw voor ons?" */
function withoutUs(here: readonly string[]): readonly string[] {
  return here.at(-2) === 'voor' && WRITER.has(here.at(-1) ?? '') ? here.slice(0, -2) : here;
}

/** "Heeft u die daar liggen", "weet u dat?", "dan mag u het hier intikken" */
function isThere(here: readonly string[]): boolean {
  return here.some(
    (word, at) =>
      READER.has(here[at + 1] ?? '') &&
      POINTS.has(here[at + 2] ?? '') &&
      (HAVE.has(word) ? at <= 1 : word === 'mag' && here.some((other) => other.startsWith('hier'))),
  );
}
