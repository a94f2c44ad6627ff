import type { Words } from '../tokens';
import type { DetailQuestion, SpecialCategory } from './care-reading';
import type { FrameMatch } from './frame';
import { FrameFinder } from './frame-finder';
import { DETAIL_QUESTIONS } from './lexicons/detail-questions';
import { spanOf } from './span-of';

const finder = new FrameFinder(DETAIL_QUESTIONS);

/**
 * Questions in a draft that ask on about something delicate (rulebook rule 37): "welke behandeling krijgt u?". Whether
 * somebody told such a thing cannot be seen from the draft alone. In reading order.
 */
export function findDetailQuestions(words: Words): DetailQuestion[] {
  const found: readonly FrameMatch<SpecialCategory | 'any'>[] = finder.find(words);
  return found.map((match) => ({ about: match.label, ...spanOf(words, match) }));
}
