import { readActs } from './acts/read-acts';
import { addressFormOf } from './address/address-form';
import { findAddressWords } from './address/address-words';
import { asksFor } from './asks/asks-for';
import type { DutchReading, Span } from './dutch-reading';
import { type NormalText, normalText } from './normal-text';
import { findPersonalData } from './personal-data/find-personal-data';
import { isOnlyPointing, isRequestClear } from './request-clear';
import { splitWords } from './tokens';

// Enough for the messages in view and a draft that changes; holds readings only as long as the tab lives.
const REMEMBERED = 400;
const remembered = new Map<string, DutchReading>();

/**
 * What a Dutch text does: its acts, personal data, requests and form of address. Pure; the same text gives the same
 * reading, which is remembered in this tab's memory. All offsets are UTF-16 units of `text`.
 * Only the first 20,000 units are looked at.
 */
export function read(text: string): DutchReading {
  const known = remembered.get(text);
  if (known) return known;
  const reading = readAfresh(text);
  if (remembered.size >= REMEMBERED) {
    const oldest = remembered.keys().next();
    if (!oldest.done) remembered.delete(oldest.value);
  }
  remembered.set(text, reading);
  return reading;
}

function readAfresh(text: string): DutchReading {
  const normal = normalText(text);
  const words = splitWords(normal.text);
  const addressWords = findAddressWords(words);
  const acts = readActs(words);
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

function inOriginal<Kind extends Span>(normal: NormalText, spans: readonly Kind[]): Kind[] {
  return spans.map((span) => ({ ...span, ...normal.original(span) }));
}
