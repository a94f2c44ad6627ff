import { READER, WRITER } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import { isGiving } from './give-verbs';
import { clauseAround } from './sentence-parts';

const SUFFICES = wordSet('nodig genoeg voldoende vereist noodzakelijk welkom handig');
const COPULAS = wordSet('is zijn zou zouden');
const LACKS = wordSet('ontbreekt ontbreken mist rest resteert resten volstaat volstaan helpt helpen');
const WANT = wordSet('wil willen wou zou zouden');
const SEEKS = wordSet('zoek zoeken mis missen');
const KNOWS = wordSet('hebben weten krijgen kennen ontvangen horen');
const MUST = wordSet('moet moeten wil willen zou zouden');
const IF = wordSet('als zodra wanneer mits indien');
const HAVE = wordSet('heb hebben weet weten krijg krijgen zie zien ken ontvang binnen noteren');
const PAST = wordSet('was waren had hadden');
const FOR = wordSet('voor bij');
const MAY = wordSet('mag mogen kan kunnen');
const HERE = wordSet('hier hieronder chat');
const WRONG = wordSet('verkeerd verkeerde fout foute onjuist onjuiste');
const BY = wordSet('aan met');
const REACHES = wordSet('genoeg voldoende eind ver verder uit');
const GETS = wordSet('heb hebben kom komen');
const FAR = 9;

/**
 * The writer, or who comes for them, cannot do without the data: "daarvoor is uw postcode genoeg", "uw mobielnr ontbreekt nog",
 * "hij moet dan wel uw postcode hebben", "zodra ik je postcode, huisnr en gebdatum heb".
 */
export function isNeeded(words: Words, sentence: Sentence, match: Found<unknown>): boolean {
  if (isAwaited(words, sentence, match)) return true;
  const clause = clauseAround(words, sentence, match.from);
  if (!clause) return false;
  const { here, start } = clause;
  if (here.some((word) => PAST.has(word))) return false;
  // "U moet uw bsn weten", "u heeft uw bsn nodig": theirs to know.
  const wants = here.some(
    (word, at) => WANT.has(word) && (WRITER.has(here[at + 1] ?? '') || WRITER.has(here[at - 1] ?? '')),
  );
  if (wants && here.includes('graag')) return true;
  // "Ik zoek uw volledige geboortedatum"
  if (
    here.some((word, at) => SEEKS.has(word) && WRITER.has(here[at - 1] ?? '')) &&
    match.to === start + here.length
  )
    return true;
  // "Je eigen postcode zoek ik"
  if (SEEKS.has(here.at(-2) ?? '') && WRITER.has(here.at(-1) ?? '')) return true;
  const must = here.findIndex((word) => MUST.has(word));
  if (must !== -1 && must < match.from - start) {
    const readers = READER.has(here[must + 1] ?? '') || READER.has(here[must - 1] ?? '');
    if (!readers && here.slice(must).some((word) => KNOWS.has(word))) return true;
  }
  // "Een foto van uw ID mag hier in de chat"
  const may = here.findIndex((word) => MAY.has(word));
  if (
    may > match.from - start &&
    here.slice(may).some((word) => HERE.has(word)) &&
    !READER.has(here[may + 1] ?? '')
  )
    return true;
  if (here.includes('prima') && here.some((word) => HERE.has(word))) return true;
  if (here.some((word) => SUFFICES.has(word)) && here.some((word) => COPULAS.has(word)))
    return !(FOR.has(here[0] ?? '') && here[1] === 'een');
  // "Aan uw postcode heb ik genoeg", "met een bsn kom ik een heel eind"
  if (
    here.some((word) => BY.has(word)) &&
    here.some((word) => REACHES.has(word)) &&
    here.some(
      (word, at) => WRITER.has(word) && (GETS.has(here[at - 1] ?? '') || GETS.has(here[at + 1] ?? '')),
    )
  )
    return true;
  return here.some((word) => LACKS.has(word)) && !here.some((word) => READER.has(word));
}

/** "Als ik uw postcode, huisnummer en geboortedatum heb": a list goes on behind commas. */
function isAwaited({ tokens }: Words, { first, last }: Sentence, { from, to }: Found<unknown>): boolean {
  for (let at = from - 1; at >= Math.max(first, from - FAR); at--) {
    if (!IF.has(tokens[at]?.word ?? '')) continue;
    // "Als u mij uw geboortejaar, -maand en -dag zegt"
    if (READER.has(tokens[at + 1]?.word ?? '') && !WRONG.has(tokens[from - 1]?.word ?? ''))
      return tokens
        .slice(to, Math.min(last, to + FAR))
        .some(({ word }) => isGiving(word) && word.endsWith('t'));
    if (!WRITER.has(tokens[at + 1]?.word ?? '')) return false;
    const behind = tokens.slice(to, Math.min(last, to + FAR));
    const verb = behind.findIndex(({ word }) => HAVE.has(word));
    return verb !== -1 && !behind.slice(0, verb).some(({ word }) => MUST.has(word) || COPULAS.has(word));
  }
  return false;
}
