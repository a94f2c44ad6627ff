import type { PersonalDataType } from '../dutch-reading';
import { gapBefore } from '../gap-before';
import { WRITER, YOURS } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';

const WANTS = wordSet(
  'proberen moet wil invullen heb verificatie controle dingetjes puntjes vraagjes graag vraag nog even nodig mis missen ontbreekt ontbreken noteren noteer svp aub alstublieft alsjeblieft dingen zaken punten gegevens info volgende weten ontvang krijg',
);
const NO = wordSet(
  'niet geen neem neemt meenemen breng meebrengen staat staan ziet zie vult hebt heeft compleet binnen klopt kloppen',
);
const HAVE = wordSet('heb hebben zie vond krijg kreeg noteerde');
const BETWEEN = /^\s*(?:[,;+&/]|[-–]|en|\d[.)])/u;

/** What is only data of someone where it is listed among other data: "naam, straat, telefoon". */
const IN_LIST: ReadonlyMap<string, PersonalDataType> = new Map([
  ['telefoon', 'phone'],
  ['tel', 'phone'],
  ['mobiel', 'phone'],
  ['mail', 'email'],
  ['email', 'email'],
  ['e-mail', 'email'],
  ['rekening', 'iban'],
  ['pc', 'postcode-address'],
]);

/** Whether a list behind a colon is one of things the writer wants: "ik mis nog: straat, telefoon". */
export function isWantedList({ text, tokens }: Words, { first, last }: Sentence): boolean {
  const colon = colonIn(text, tokens, first, last);
  if (colon === -1 || colon === last) return false;
  const lead = tokens.slice(first, colon).map(({ word }) => word);
  return (
    (lead.some((word) => WANTS.has(word)) ||
      // "Ik schrijf u in: geboortedatum, mobiel."
      (lead.some((word) => WRITER.has(word)) && !lead.some((word) => HAVE.has(word)))) &&
    !lead.some((word) => NO.has(word)) &&
    isList(text, tokens, colon, last, lead.includes('vraag'))
  );
}

const JOINS = wordSet('en of plus');
const SIGNS = new Set(['+', '/', '&', ',', '(']);
const NOT_LISTED = wordSet('per via de het een geen met van');

/** The data named in such a list by words that say less elsewhere. */
export function moreInList({ tokens }: Words, { first, last }: Sentence): PersonalDataType[] {
  return tokens
    .slice(first, last)
    .flatMap(({ word }, at, all) =>
      NOT_LISTED.has(all[at - 1]?.word ?? '') ? [] : (IN_LIST.get(word) ?? []),
    );
}

/** What stands beside data in a list, before or behind it: "geboortedatum + e-mail". */
export function addedTo({ text, tokens }: Words, matches: readonly Found<unknown>[]): PersonalDataType[] {
  return matches.flatMap(({ from, to }) => [...behind(text, tokens, to), ...before(tokens, from)]);
}

/** "Mail en 06 graag" */
function before(tokens: Words['tokens'], from: number): PersonalDataType[] {
  // The phrase itself may begin with "en".
  const joint = JOINS.has(tokens[from]?.word ?? '') ? from : from - 1;
  const type = JOINS.has(tokens[joint]?.word ?? '') ? IN_LIST.get(tokens[joint - 1]?.word ?? '') : undefined;
  return type && !NOT_LISTED.has(tokens[joint - 2]?.word ?? '') ? [type] : [];
}

function behind(text: string, tokens: Words['tokens'], to: number): PersonalDataType[] {
  const joined = JOINS.has(tokens[to]?.word ?? '');
  let at = joined ? to + 1 : to;
  if (YOURS.has(tokens[at]?.word ?? '') || tokens[at]?.word === 'ook') at++;
  if (YOURS.has(tokens[at]?.word ?? '')) at++;
  const type = IN_LIST.get(tokens[at]?.word ?? '');
  const sign = gapBefore(text, tokens, to).trim();
  return type && (joined || SIGNS.has(sign)) ? [type, ...behind(text, tokens, at + 1)] : [];
}

/** The first token behind a colon, or -1. */
function colonIn(text: string, tokens: Words['tokens'], first: number, last: number): number {
  for (let at = first + 1; at < last; at++) if (gapBefore(text, tokens, at).includes(':')) return at;
  return -1;
}

function isList(
  text: string,
  tokens: Words['tokens'],
  from: number,
  last: number,
  asksOne: boolean,
): boolean {
  let items = 1;
  for (let at = from + 1; at < last; at++) {
    const gap = gapBefore(text, tokens, at);
    if (BETWEEN.test(gap) || tokens[at]?.word === 'en') items++;
  }
  return (items > 1 || asksOne) && last - from <= items * 7;
}
