import type { PersonalDataType } from '../dutch-reading';
import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import type { Label } from './ask-phrases';
import { isHandedToOther } from './asked-in-clause';
import { isMailAddress } from './data-in-context';
import { isInsideOther } from './inside-other';
import { isChanging, isSupposed } from './mention';
import { isOfAnythingElse } from './other-question';
import { isReceived } from './received';
import { isSomeoneElses } from './someone-elses';
import { isInNegatedPart } from './warning';
import { isChecked } from './which-data';

/** A place where data is named. */
export type DataFound = Found<Extract<Label, { kind: 'data' | 'whole' }>>;

/** Those of some phrases that name data. */
export function dataOf(matches: readonly Found<Label>[]): readonly DataFound[] {
  return matches.filter((match): match is DataFound => match.label.kind === 'data');
}

/** A street or an address of somebody, and neither a house number alone nor what is looked by: "ik zoek op adres". */
export function isStreet(words: Words, sentence: Sentence, match: DataFound): boolean {
  const { label, from, to } = match;
  return (
    label.type === 'street-address' &&
    words.tokens[from - 1]?.word !== 'op' &&
    !isComparedWith(words, sentence, match) &&
    words.tokens.slice(from, to).some(({ word }) => STREET.test(word)) &&
    !isSomeoneElses(words, sentence, match, label.type) &&
    !isOfAnythingElse(words, sentence, match)
  );
}

const TO_WHAT = wordSet('met bij');
const FITS = wordSet('klopt kloppen past passen hoort horen overeen');

/** "De postcode klopt niet met de straat": what something else is held against. */
function isComparedWith({ tokens }: Words, { first }: Sentence, { from }: DataFound): boolean {
  return (
    TO_WHAT.has(tokens[from - 2]?.word ?? '') &&
    tokens.slice(Math.max(first, from - NEAR), from).some(({ word }) => FITS.has(word))
  );
}

const STREET = /^(?:\p{L}*adres|adresgegevens|straat|straatnaam|naw.*)$/u;

/** The data of the reader that a sentence names and that could be what it asks for. */
export function namedData(words: Words, sentence: Sentence, data: readonly DataFound[]): PersonalDataType[] {
  const unique = new Set<PersonalDataType>();
  for (const match of data) {
    if (
      unique.has(match.label.type) ||
      isInLonger(data, match) ||
      isInsideOther(words, sentence, data, match)
    )
      continue;
    if (isRefusedItself(words, sentence, match.from) || isInNegatedPart(words, sentence, match.from))
      continue;
    if (
      isTopic(words, sentence, match.from) ||
      isChecked(words, sentence, match) ||
      isSupposed(words, sentence, match)
    )
      continue;
    if (isReceived(words, sentence, match)) continue;
    if (isOfAnythingElse(words, sentence, match) || isHandedToOther(words, sentence, match)) continue;
    const byMail = match.label.type === 'street-address' && isMailAddress(words, match);
    if (!byMail && isSomeoneElses(words, sentence, match, match.label.type)) continue;
    unique.add(byMail ? 'email' : match.label.type);
  }
  // "Postcode en huisnummer" is one piece of data, "straat en postcode" are two.
  if (unique.has('postcode-address') && !data.some((match) => isStreet(words, sentence, match)))
    unique.delete('street-address');
  return [...unique];
}

/** What the next sentence may point back at, also when this one asks something else about it. */
export function pointedAt(words: Words, sentence: Sentence, data: readonly DataFound[]): PersonalDataType[] {
  if (WHY.has(words.tokens[sentence.first]?.word ?? '')) return [];
  return data.flatMap((match) => {
    if (isInLonger(data, match) || isInsideOther(words, sentence, data, match)) return [];
    if (isRefusedItself(words, sentence, match.from) && !isMissed(words, sentence, match.from)) return [];
    if (match.label.type === 'street-address' && isMailAddress(words, match)) return ['email' as const];
    if (isTopic(words, sentence, match.from) || isChanging(words, match)) return [];
    if (data.some(({ to }) => to <= match.from) && isComparedWith(words, sentence, match)) return [];
    return isSomeoneElses(words, sentence, match, match.label.type) ? [] : [match.label.type];
  });
}

/** "U heeft vragen over de medicijnen": what is spoken of, and nobody's. */
function isTopic({ tokens }: Words, { first }: Sentence, place: number): boolean {
  return tokens
    .slice(Math.max(first, place - NEAR), place)
    .some(({ word }, at, all) => word === 'over' && all[at - 1]?.word.startsWith('vra') === true);
}

const WHY = wordSet('waarom hoezo wanneer');
const STOOD = wordSet('heb hebben stond staat zat zit zie vind');

/** "Er stond geen bsn in": not there, and therefore wanted. */
function isMissed({ tokens }: Words, { first }: Sentence, place: number): boolean {
  return tokens.slice(first, place).some(({ word }) => STOOD.has(word));
}

/** "Nummer van uw creditcard" must not also count as a plain number: the longest match wins. */
function isInLonger(data: readonly DataFound[], { from, to }: DataFound): boolean {
  return data.some((other) => other.from <= from && other.to >= to && other.to - other.from > to - from);
}

const JOINS = wordSet('of en noch');
const NEAR = 5;

/** "Geen bsn of adres nodig": refused by the word before it, also through a list. */
function isRefusedItself({ tokens }: Words, { first }: Sentence, place: number): boolean {
  // "Niet uw postadres maar uw mailadres"
  if (
    tokens[place - 2]?.word === 'niet' &&
    tokens.slice(place + 1, place + 4).some(({ word }) => word === 'maar')
  )
    return true;
  for (let at = place - 1; at >= Math.max(first, place - NEAR); at--) {
    const word = tokens[at]?.word ?? '';
    if (word === 'geen') return true;
    // Past the words that may stand between: an adjective, or what is listed before.
    if (!JOINS.has(word) && !word.endsWith('e') && !JOINS.has(tokens[at + 1]?.word ?? '')) return false;
  }
  return false;
}
