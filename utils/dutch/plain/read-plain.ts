import { remember } from '../bounded-memory';
import { inOriginal } from '../normal-text';
import { prepareText } from '../prepared-text';
import { findAllCaps } from './all-caps';
import { findChatSlang } from './chat-slang';
import { findDifficultWords } from './difficult-words';
import { countEmoji } from './emoji-count';
import { findIdioms } from './idioms';
import { measureSentences } from './long-sentences';
import type { PlainReading } from './plain-reading';
import { findRepeatedPunctuation } from './repeated-punctuation';

// Drafts change with every key; more than the last few are not asked for again.
const REMEMBERED = 100;
/**
 * How plainly and neatly a Dutch text is written. Pure; the same text gives the same reading, which is remembered in this
 * tab's memory. Offsets are UTF-16 units of `text`, of which only the first 20,000 are looked at.
 */
export const readPlain: (text: string) => PlainReading = remember(REMEMBERED, readAfresh);

function readAfresh(text: string): PlainReading {
  const { normal, words } = prepareText(text);
  return {
    difficultWords: inOriginal(normal, findDifficultWords(words)),
    sentences: inOriginal(normal, measureSentences(normal.text)),
    allCaps: inOriginal(normal, findAllCaps(words)),
    repeatedPunctuation: inOriginal(normal, findRepeatedPunctuation(normal.text)),
    chatSlang: inOriginal(normal, findChatSlang(words)),
    idioms: inOriginal(normal, findIdioms(words)),
    emoji: countEmoji(text),
  };
}
