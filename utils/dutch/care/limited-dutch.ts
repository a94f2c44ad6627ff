import type { Words } from '../tokens';
import type { LimitedDutchCue, LimitedDutchKind } from './care-reading';
import { splitClauses } from './clauses';
import type { FrameMatch } from './frame';
import { FrameFinder } from './frame-finder';
import { LIMITED_DUTCH } from './lexicons/limited-dutch';
import { findOtherLanguage } from './other-language';
import { RoleWords } from './role-words';
import { spanOf } from './span-of';

const finder = new FrameFinder(LIMITED_DUTCH, new RoleWords());
const MIN_WORDS = 3;
const MIN_CUES = 2;
// These say enough alone: the writer tells it, or does not write Dutch at all.
const SURE: ReadonlySet<LimitedDutchKind> = new Set(['says-so', 'other-language']);

const isArticle = ({ kind }: LimitedDutchCue): boolean => kind === 'article';

/**
 * Signs in a normal text that its writer has little Dutch (rulebook rule 33), in reading order. Empty unless there are
 * two, or the writer says so or writes another language. One word is never enough.
 */
export function findLimitedDutch(words: Words): LimitedDutchCue[] {
  if (words.tokens.length < MIN_WORDS) return [];
  const found: readonly FrameMatch<LimitedDutchKind>[] = finder.find(splitClauses(words));
  const cues = [
    ...found.map((match) => ({ kind: match.label, ...spanOf(words, match) })),
    ...findOtherLanguage(words),
  ].sort((a, b) => a.start - b.start);
  // A missing article counts once: natives leave several out when they write in telegram style.
  const weight = cues.filter(({ kind }) => kind !== 'article').length + (cues.some(isArticle) ? 1 : 0);
  return weight >= MIN_CUES || cues.some(({ kind }) => SURE.has(kind)) ? cues : [];
}
