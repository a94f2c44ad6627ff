import { READER, YOURS } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import { isGiven, isGiving } from './give-verbs';
import { clauseAround } from './sentence-parts';

const WE = wordSet('ik we wij ikzelf collega');
const ME = wordSet('mij me ons mijn');
const IF = wordSet('nadat als mits indien zodra wanneer zolang tenzij mocht');
const MUST = wordSet('moet moeten mag kan kunt kun dient zult zal wil wilt zou zoudt');
const HERE = wordSet(
  'hierheen hier hieronder chat gesprek chatvenster gerust even eens gewoon maar eventjes effe ff meteen gelijk alvast',
);
const WHERE = /^waar(?:op|mee|heen|naar|naartoe|naartoe|onder|aan)?$/;
const HAVE = wordSet('heb hebt heeft hebben had bestaat is');
const THE = wordSet('de het uw je jouw een uwe');
const ASK = wordSet('vraag vragen verzoek verzoeken');
// "Ik vraag een nieuw wachtwoord aan"
const PARTICLES = wordSet('aan na op terug uit');
const WITH = wordSet('met via aan');
const KNOWS = wordSet(
  'weet vind vinden zoek zoeken kan kunnen kijk kijken check controleer zie kom krijg open',
);
const FOUND = /ge(?:vonden|zien|zocht|checkt)$/;
const KNOWN = wordSet('heb hebben had weet weten ken');
// Behind "pas ik het aan" the sentence goes on.
const GOES_ON = wordSet('voor in op met zodat en dan als om');
const WHICH = wordSet('welk welke wat');
const THEM = wordSet('hem hen hun');
const OTHERS = wordSet('anderen iemand derden familie vrienden niemand');
const ONLY = wordSet('pas alleen');
const SMALL = wordSet('het eens even dan we wij ik u je hier alleen ook maar vinden nog');
const WHY = wordSet('alleen om omdat vanwege');
const MAY = wordSet('mag kan moet');
const WRONG = wordSet('verkeerd verkeerde fout foute onjuist onjuiste');
const TRIES = wordSet('verder probeer probeert proberen doen zoek zoeken');
const LAST = 6;

/**
 * The clause around named data asks for it by its grammar: who gives is the reader, and the verb is one of handing over.
 * "Mits u uw kenteken doorgeeft", "dan vraag ik nog uw bsn", "ge moet mij uw geboortedatum eens zeggen", "een mailadres waar ik het heen kan sturen".
 */
export function isAskedInClause(words: Words, sentence: Sentence, { from, to }: Found<unknown>): boolean {
  const clause = clauseAround(words, sentence, from);
  if (!clause) return false;
  const { start } = clause;
  const { here } = clause;
  const before = here.slice(0, from - start);
  const after = here.slice(to - start);
  if (leadsToWriter(words, sentence, to) && before.some((word) => HAVE.has(word) || word === 'geef'))
    return true;
  if (goesToOther(here)) return false;
  if (
    before.some(
      (word, at) => ASK.has(word) && (WE.has(before[at + 1] ?? '') || WE.has(before[at - 1] ?? '')),
    ) &&
    // "We vragen de geboortedatum alleen om …": why, and not here.
    !after.slice(0, 2).some((word) => WHY.has(word)) &&
    ![after[0], here.at(-1)].some((word) => PARTICLES.has(word ?? ''))
  )
    return true;
  // "Is het goed als ik uw bsn vraag"
  if (ASK.has(here.at(-1) ?? '') && before.some((word) => WE.has(word))) return true;
  return isCondition(before, after) || isToldTo(here, before, after) || isUsed(before, after);
}

/** "Met uw geboortedatum weet ik wie u bent": what the writer can do once it is given. */
function isUsed(before: readonly string[], after: readonly string[]): boolean {
  // "Probeer het eens met je postcode", "dan doen we het met uw geboortedatum"
  const tried = before.findLastIndex((word) => WITH.has(word));
  if (
    tried >= before.length - 2 &&
    // "De brief met de inlogcode" is a thing.
    (tried < 1 ||
      SMALL.has(before[tried - 1] ?? '') ||
      TRIES.has(before[tried - 1] ?? '') ||
      before.includes('vinden')) &&
    !before.some((word, at) => word === 'ik' && MAY.has(before[at - 1] ?? '')) &&
    // "Ik kan u pas vinden met een postcode"
    before.some((word) => TRIES.has(word) || (word === 'vinden' && before.some((other) => ONLY.has(other))))
  )
    return true;
  return (
    before.length <= LAST &&
    WITH.has(before[0] ?? '') &&
    after.slice(0, 2).some((word, at) => KNOWS.has(word) && WE.has(after[at + 1] ?? '')) &&
    !after.some((word, at) => FOUND.test(word) || (word === 'al' && at < LAST - 1))
  );
}

/** "Als u uw kenteken doorgeeft", "zodra ik het kenteken weet": the verb closes the clause. */
function isCondition(before: readonly string[], after: readonly string[]): boolean {
  const conjunction = before.findIndex((word) => IF.has(word));
  if (conjunction === -1 || WRONG.has(before.at(-1) ?? '')) return false;
  const subject = before.slice(conjunction + 1, conjunction + 4);
  if (subject.some((word) => WE.has(word))) {
    if (KNOWN.has(after[0] ?? '')) return true;
    // "Als ik weet van welk kenteken"
    if (
      WHICH.has(before.at(-1) ?? '') &&
      before.slice(conjunction).some((word) => KNOWN.has(word) || word === 'hoor')
    )
      return true;
  }
  if (!subject.some((word) => READER.has(word))) return false;
  // "Als je me zegt welk kenteken erop staat"
  if (before.slice(conjunction).some((word, at) => at > 1 && isGiving(word))) return true;
  return after.slice(0, LAST).some((word) => isGiving(word) || isGiven(word));
}

/** "U moet mij uw geboortedatum zeggen", "je mag je nummer gerust hier achterlaten". */
function isToldTo(here: readonly string[], before: readonly string[], after: readonly string[]): boolean {
  const must = here.findIndex((word) => MUST.has(word));
  if (must === -1 || !(READER.has(here[must - 1] ?? '') || READER.has(here[must + 1] ?? ''))) return false;
  return (
    // "U moet me zeggen naar welk adres"
    (WHICH.has(before.at(-1) ?? '') ? here : after).some((word) => word.endsWith('en') && isGiving(word)) &&
    here.some((word) => ME.has(word) || HERE.has(word))
  );
}

/** "Geef uw nieuwe adres door aan de bank": handed over, but not here. */
export function isHandedToOther(words: Words, sentence: Sentence, { from }: Found<unknown>): boolean {
  const clause = clauseAround(words, sentence, from);
  if (!clause) return false;
  const { here } = clause;
  const gives = here.findIndex(isGiving);
  // "Welk nummer mag ik aan de huismeester geven?"
  if (gives === -1 || here.some((word, at) => word === 'mag' && WE.has(here[at + 1] ?? ''))) return false;
  // "Geeft u hem zelf het huisnummer door"
  if (here.slice(gives, gives + 3).some((word) => THEM.has(word)) && gives < from - clause.start) return true;
  // "Geef de school uw nieuwe adres door"
  const place = from - clause.start;
  if (
    THE.has(here[gives + 1] ?? '') &&
    !HERE.has(here[gives + 2] ?? '') &&
    YOURS.has(here[gives + 3] ?? '') &&
    gives + 3 < place
  )
    return true;
  return here.some(
    (word, at) =>
      (word === 'aan' && THE.has(here[at + 1] ?? '')) || (word === 'met' && OTHERS.has(here[at + 1] ?? '')),
  );
}

/** "Doorgeeft aan de gemeente": another one gets it. */
function goesToOther(here: readonly string[]): boolean {
  return here.some(
    (word, at) =>
      word === 'aan' &&
      here[at + 1] !== undefined &&
      !ME.has(here[at + 1] ?? '') &&
      !GOES_ON.has(here[at + 1] ?? ''),
  );
}

/** "Een nummer waarop ik u kan bereiken": what the writer wants it for follows at once. */
function leadsToWriter({ tokens }: Words, { last }: Sentence, to: number): boolean {
  if (!WHERE.test(tokens[to]?.word ?? '')) return false;
  return tokens.slice(to + 1, Math.min(last, to + 4)).some(({ word }) => WE.has(word));
}
