import { remember } from './bounded-memory';
import { type NormalText, normalText } from './normal-text';
import { splitWords, type Words } from './tokens';

/** A text as every reader of it starts: made plain, and split into words. */
export interface PreparedText {
  readonly normal: NormalText;
  readonly words: Words;
}

// One message is read by several readers, and rules look back forty messages at every pause in typing.
const REMEMBERED = 120;

/** Prepares a text once for all its readers. Only its first 20,000 UTF-16 units are looked at. */
export const prepareText: (text: string) => PreparedText = remember(REMEMBERED, (text) => {
  const normal = normalText(text);
  return { normal, words: splitWords(normal.text) };
});
