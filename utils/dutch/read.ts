import { readActs } from './acts/read-acts';
import { addressFormOf } from './address/address-form';
import { findAddressWords } from './address/address-words';
import { asksFor } from './asks/asks-for';
import { remember } from './bounded-memory';
import type { DutchReading } from './dutch-reading';
import type { LexiconExtension } from './extend-lexicon';
import { inOriginal } from './normal-text';
import { type OwnData, withoutOwnData } from './own-data';
import { findPersonalData } from './personal-data/find-personal-data';
import { prepareText } from './prepared-text';
import { isOnlyPointing, isRequestClear } from './request-clear';

/** What an organisation adds to the reading of a text. The objects in it are recognised by identity: keep them. */
export interface ReadContext {
  /** The organisation's own data, which is never private. */
  readonly own?: OwnData;
  /** More phrases for acts, from a trainer's pack. */
  readonly lexicons?: LexiconExtension;
}

// Enough for the messages in view and a draft that changes; holds readings only as long as the tab lives.
const REMEMBERED = 400;
const readAsIs = remember(REMEMBERED, (text) => readAfresh(text));
const readersWith = new WeakMap<LexiconExtension, (text: string) => DutchReading>();
const withoutOwn = new WeakMap<DutchReading, WeakMap<OwnData, DutchReading>>();

/**
 * What a Dutch text does: its acts, personal data, requests and form of address. What it asks of the reader's care and
 * how plainly it is written stand in `read-whole.ts`: their word lists are large, and what is loaded into every
 * console page holds only what a rule asks for. Pure; the same text in the same context gives the same reading, which is
 * remembered in this tab's memory. All offsets are UTF-16 units of `text`, of which only the first 20,000 are looked at.
 */
export function read(text: string, context?: ReadContext): DutchReading {
  const lexicons = context?.lexicons ?? prevailing;
  const reading = lexicons ? readerWith(lexicons)(text) : readAsIs(text);
  return context?.own ? leaveOutOwn(text, reading, context.own) : reading;
}

let prevailing: LexiconExtension | undefined;

/**
 * Does `work` while every reading without lexicons of its own is made with these. What is remembered stays apart per
 * extension. Only for work that ends before it returns: nothing else may read in between.
 */
export function withLexicons<Result>(lexicons: LexiconExtension | undefined, work: () => Result): Result {
  const before = prevailing;
  prevailing = lexicons;
  try {
    return work();
  } finally {
    prevailing = before;
  }
}

const NO_LEXICONS = {};

/** The lexicons readings are made with at this moment, as an object to remember by what was found in them. */
export function lexiconsInUse(): object {
  return prevailing ?? NO_LEXICONS;
}

function readerWith(lexicons: LexiconExtension): (text: string) => DutchReading {
  const known = readersWith.get(lexicons);
  if (known) return known;
  const reader = remember(REMEMBERED, (text) => readAfresh(text, lexicons));
  readersWith.set(lexicons, reader);
  return reader;
}

function leaveOutOwn(text: string, reading: DutchReading, own: OwnData): DutchReading {
  const known = withoutOwn.get(reading)?.get(own);
  if (known) return known;
  const personalData = withoutOwnData(text, reading.personalData, own);
  const left = personalData.length === reading.personalData.length ? reading : { ...reading, personalData };
  const all = withoutOwn.get(reading) ?? new WeakMap<OwnData, DutchReading>();
  withoutOwn.set(reading, all.set(own, left));
  return left;
}

function readAfresh(text: string, lexicons?: LexiconExtension): DutchReading {
  const { normal, words } = prepareText(text);
  const addressWords = findAddressWords(words);
  const acts = readActs(words, lexicons?.phrases);
  const questions = words.sentences.filter((sentence) => sentence.asks).length;
  if (questions > 0) acts.add('question');
  return {
    acts,
    personalData: inOriginal(normal, findPersonalData(words)),
    asksFor: asksFor(words),
    addressForm: addressFormOf(addressWords),
    addressWords: inOriginal(normal, addressWords),
    wordCount: words.tokens.length,
    questions,
    requestClear: isRequestClear(words),
    onlyPointing: isOnlyPointing(words),
  };
}
