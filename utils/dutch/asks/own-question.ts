import { TO_READER, WRITER } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { wordsOf } from './sentence-parts';

const WHICH = wordSet('wat welk welke waar waarheen');
const MUST = wordSet('moet moeten');
const MAY = wordSet('kan kunnen mag mogen');
// What the writer does with the data of an organisation.
const USES = wordSet(
  'gebruiken richten vermelden invullen opgeven betalen opsturen insturen indienen aanhouden',
);
// What a citizen brings in, sends back or pays.
const BROUGHT =
  /^(?:bezwaar|richt$|klacht|beroep|boete|leges|aanslag|factuur|contributie|huur$|terug(?:stur|stuur|breng)|retour|inlever|indien)|.belasting(?:en)?$/;
const THEREFORE = wordSet('dan daarvoor hiervoor daarom eerst nu');
const THEM = wordSet('hem haar hen ze');
const RETURNS = wordSet('stuur breng lever zend');
const CALLS = wordSet('bereiken bellen belt bereik bel terugbellen');
const IF = wordSet('als indien mocht omdat zodat voordat');
const REFUND =
  /^(?:afgeschreven|afschrij|incass|geincass|terug(?:stort|betaal|betal|gave|maak|boek)|uitbeta|vergoed)/;

/** "Welk IBAN moet ik gebruiken?", "naar welk adres kan mijn bezwaar?": the writer wants the data of who reads it. */
export function isOwnQuestion(words: Words, sentence: Sentence): boolean {
  const { asks } = sentence;
  const here = wordsOf(words, sentence);
  const reader = here.some((word) => TO_READER.has(word) || word === 'ge' || word === 'gij');
  if (!reader && isGivenByWriter(here)) return true;
  // "Moet ik die ergens invullen?"
  if (
    !reader &&
    asks &&
    here.some(
      (word, at) =>
        MUST.has(word) &&
        here[at + 1] === 'ik' &&
        here[at + 2] !== 'weten' &&
        !THEREFORE.has(here[at - 1] ?? ''),
    )
  )
    return true;
  // "Heb ik een bsn nodig voor een test?"
  if (asks && !reader && here.includes('mijn') && here.includes('ik')) return true;
  if (asks && !reader && here[1] === 'ik' && here.includes('nodig')) return true;
  // "Kunt u vertellen naar welk mailadres ik de foto's moet sturen?"
  const which = here.findIndex((word) => WHICH.has(word));
  const mine = which === -1 ? -1 : here.indexOf('ik', which);
  if (
    asks &&
    mine !== -1 &&
    mine < which + 4 &&
    // "… waar ik rekening mee moet houden"
    !here.includes('rekening') &&
    beforeIf(here.slice(mine)).some((word) => MUST.has(word) || word === 'heb')
  )
    return true;
  if (!asks) return false;
  if (!here.some((word) => WHICH.has(word)) || reader || here.some((word) => REFUND.test(word))) return false;
  const asked = here.slice(here.findIndex((word) => WHICH.has(word)));
  // "Welk rekeningnummer mogen we gebruiken?" is asked of the reader.
  const mayWe = here.some(
    (word, at) => (word === 'mogen' || word === 'mag') && WRITER.has(here[at + 1] ?? ''),
  );
  const goesThere = !mayWe && here.some((word) => WRITER.has(word) || MUST.has(word) || MAY.has(word));
  return here.some(
    (word, at) =>
      (BROUGHT.test(word) && goesThere) ||
      (MUST.has(word) && WRITER.has(here[at + 1] ?? '') && here.some((other) => USES.has(other))) ||
      // "Op welk nummer kan ik de gemeente bereiken?"
      (CALLS.has(word) &&
        !here.some((other) => THEM.has(other)) &&
        asked.includes(word) &&
        asked.some((other) => WRITER.has(other))) ||
      (CALLS.has(word) && here[at + 1] === 'mij') ||
      (RETURNS.has(word) && WRITER.has(here[at + 1] ?? '') && here.includes('terug')) ||
      (word === 'jullie' && here[at - 1] === 'hebben') ||
      word === 'mijn',
  );
}

const WANTS = wordSet('wil wilde wou zou willen moet');
const PASSES_ON = wordSet('doorgeven opgeven doorsturen melden aangeven wijzigen');
const WHICH_ONE = wordSet('aan welk welke wat');

/** "Ik wil graag een nieuw rekeningnummer doorgeven": who gives is the writer. */
function isGivenByWriter(here: readonly string[]): boolean {
  const wants = here.findIndex((word, at) => WANTS.has(word) && WRITER.has(here[at - 1] ?? ''));
  return (
    wants !== -1 &&
    here.slice(wants).some((word) => PASSES_ON.has(word)) &&
    !here.some((word) => WHICH_ONE.has(word))
  );
}

/** Without a condition behind it: "waar kan ik u bereiken als we iets moeten weten". */
function beforeIf(here: readonly string[]): readonly string[] {
  const condition = here.findIndex((word) => IF.has(word));
  return condition === -1 ? here : here.slice(0, condition);
}
