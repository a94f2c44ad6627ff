import { wordSet } from '../lexicons/word-list';
import type { Token } from '../tokens';
import { PARTICLES, splitParticle, stemWord } from './stem-word';

// Words that stand in every question and so say nothing about what it is about.
const GENERAL = wordSet(
  'ik je jij u jullie wij we hij zij ze het een de dit dat die deze er hier daar wie wat waar wanneer hoe hoeveel hoelang waarom welk welke waarmee waarop waarvoor en of maar want dus als dan om te van voor met op in aan bij naar uit door over tot na per via tegen zonder is ben bent zijn was waren wordt worden werd heb hebt heeft hebben had hadden kan kun kunt kunnen kon wil wilt willen wilde wou mag mogen moet moeten moest zal zult zullen zou zouden hoef hoeft hoeven ga gaat gaan ging doe doet doen deed gedaan kom komt komen kwam maak maakt maken krijg krijgt krijgen kreeg laat laten geef geeft geven zie ziet zien weet weten wist vraag vragen vraagje zeg zeggen vertel vertellen help helpen hulp dank bedankt graag ook nog al wel niet geen even eens maar toch echt gewoon misschien eigenlijk alleen nu straks zo heel erg veel meer minder andere ander iets niets alles iemand niemand mijn uw jouw onze ons mij me hem haar hun zich zelf eigen ja nee oke ok prima goed hallo hoi dag goedemorgen goedemiddag goedenavond beste alvast aub svp alstublieft alsjeblieft dus ooit altijd nooit soms weer verder tijdens sinds vanaf laat uur dagen dag keer manier precies nodig mogelijk klopt kloppen gemeente bibliotheek meneer mevrouw contact informatie gaarne zeker nou hallo hoor he gaarne eigenlijk ergens tussen',
);
type Families = ReadonlyMap<string, string>;

/** Words for one and the same thing: who asks "open?" hears "gesloten". */
export const ONE_THING: Families = families([
  ['open', 'opent openen geopend dicht gesloten sluiten sluit openingstijden openingstijd opengesteld'],
  ['kosten', 'gratis kosteloos euro prijs tarief'],
  ['telefoon', 'bellen belt telefoonnummer telefonisch'],
]);
/** Stems that answer one another: who asks about a passport may hear about an identity card. */
const FAMILIES: Families = new Map([
  ...ONE_THING,
  ...families([
    ['extra', 'tweede'],
    ['legitimatie', 'legitimeren identiteitsbewijs paspoort id-kaart identiteitskaart'],
    ['vergoeding', 'compensatie schadevergoeding'],
    ['kapot', 'stuk defect storing'],
  ]),
]);

function families(named: readonly (readonly [string, string])[]): Families {
  return new Map(
    named.flatMap(([name, members]) =>
      members.split(' ').map((member) => [stemWord(member), stemWord(name)]),
    ),
  );
}

const SHORTEST = 3;
/** How far behind a verb its particle may stand, in words. */
const REACH = 14;

/**
 * What some words are about, as stems. A verb with its particle gives the whole ("inscan") and, where that says
 * something, the bare stem ("scan"); so does a split one ("scan … in").
 */
export function contentStems(tokens: readonly Token[], same: Families = FAMILIES): ReadonlySet<string> {
  const stems = new Set<string>();
  tokens.forEach(({ word, sentence }, at) => {
    const split = particleBehind(tokens, at, sentence);
    if (split) stems.add(split + stemWord(word));
    if (GENERAL.has(word) || word.length < SHORTEST || /^\d/.test(word)) return;
    const joined = splitParticle(word);
    if (joined) {
      stems.add(joined.particle + joined.stem);
      if (!GENERAL_STEMS.has(joined.stem)) stems.add(joined.stem);
    }
    const stem = stemWord(word);
    stems.add(same.get(stem) ?? stem);
  });
  return stems;
}

const GENERAL_STEMS: ReadonlySet<string> = new Set([...GENERAL].map(stemWord));

/** The particle that ends the clause of a verb at `at`: "scan ik dat bij jullie in?". */
function particleBehind(tokens: readonly Token[], at: number, sentence: number): string | null {
  const word = tokens[at]?.word ?? '';
  if (word.length < SHORTEST || /^\d/.test(word)) return null;
  for (let behind = at + 1; behind <= at + REACH && behind < tokens.length; behind++) {
    const other = tokens[behind];
    if (!other || other.sentence !== sentence) return null;
    const next = tokens[behind + 1];
    const last = next?.sentence !== sentence || ENDS.has(next.word);
    if (last && PARTICLES.has(other.word)) return other.word;
  }
  return null;
}

const ENDS = new Set(['en', 'of', 'maar', 'want', 'dus', 'dan', 'bij', 'op', 'via', 'voor', 'met']);

// Beyond this only equal stems count: nobody writes such a message, and the work must stay in step with its length.
const MOST_PAIRS = 10_000;

/** Two sets are about the same thing: a stem in common, or one that is the first or last part of another. */
export function shareStem(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const small = some.size * others.size <= MOST_PAIRS;
  for (const stem of some) {
    if (others.has(stem)) return true;
    if (!small) continue;
    for (const other of others) if (isPartOf(stem, other) || isPartOf(other, stem)) return true;
  }
  return false;
}

/** "vergunning" in "parkeervergunning", "paspoort" in "paspoortaanvraag". */
function isPartOf(part: string, whole: string): boolean {
  return part.length >= 5 && whole.length > part.length && (whole.startsWith(part) || whole.endsWith(part));
}
