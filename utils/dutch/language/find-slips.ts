import { remember } from '../bounded-memory';
import { inOriginal } from '../normal-text';
import { findLinks, within } from '../plain/links';
import { prepareText } from '../prepared-text';
import { findArticles } from './articles';
import { findConfusions } from './confusions';
import type { LanguageSlip } from './language-slip';
import { findSentenceMarks } from './sentence-marks';
import { findSpelling } from './spelling';
import { findVerbEndings } from './verb-endings';

const REMEMBERED = 20;

/**
 * Probable slips in a Dutch text, in reading order, never overlapping (rulebook rule 31). No spelling checker: it knows
 * a few kinds of slips well, and says nothing about a word it does not know. Quoted words and links are left alone.
 * Offsets are UTF-16 units of `text`, of which only the first 20,000 are looked at.
 */
export const findSlips: (text: string) => readonly LanguageSlip[] = remember(REMEMBERED, (text) => {
  const { normal, words } = prepareText(text);
  const all = [
    ...findVerbEndings(words),
    ...findArticles(words),
    ...findConfusions(words),
    ...findSpelling(words),
    ...findSentenceMarks(normal.text),
  ].sort((a, b) => a.start - b.start);
  const inLink = within(findLinks(normal.text));
  const kept: LanguageSlip[] = [];
  for (const slip of all) {
    if (!inLink(slip.start) && slip.start >= (kept.at(-1)?.end ?? 0)) kept.push(slip);
  }
  return inOriginal(normal, kept);
});
