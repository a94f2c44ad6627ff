import { TO_READER, WRITER } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';

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
const CALLS = wordSet('bereiken bellen belt bereik bel');
const REFUND = /^(?:terug(?:stort|betaal|betal|gave|maak|boek)|uitbeta|vergoed)/;

/** "Welk IBAN moet ik gebruiken?", "naar welk adres kan mijn bezwaar?": the writer wants the data of who reads it. */
export function isOwnQuestion({ tokens }: Words, { first, last, asks }: Sentence): boolean {
  if (!asks) return false;
  const here = tokens.slice(first, last).map(({ word }) => word);
  if (!here.some((word) => WHICH.has(word)) || here.some((word) => TO_READER.has(word) || REFUND.test(word)))
    return false;
  const goesThere = here.some((word) => WRITER.has(word) || MUST.has(word) || MAY.has(word));
  return here.some(
    (word, at) =>
      (BROUGHT.test(word) && goesThere) ||
      (MUST.has(word) && WRITER.has(here[at + 1] ?? '') && here.some((other) => USES.has(other))) ||
      // "Op welk nummer kan ik de gemeente bereiken?"
      (CALLS.has(word) && here.some((other) => WRITER.has(other) || other === 'mij')) ||
      (word === 'jullie' && here[at - 1] === 'hebben') ||
      (word === 'mijn' && !here[at + 1]?.startsWith('collega')),
  );
}
