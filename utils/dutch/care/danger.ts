import type { Words } from '../tokens';
import type { Danger, DangerKind } from './care-reading';
import type { FrameMatch } from './frame';
import { FrameFinder } from './frame-finder';
import { CHILD } from './lexicons/danger-child';
import { FIRE } from './lexicons/danger-fire';
import { MEDICAL } from './lexicons/danger-medical';
import { SUICIDE } from './lexicons/danger-suicide';
import { VIOLENCE } from './lexicons/danger-violence';
import { WATER } from './lexicons/danger-water';
import { spanOf } from './span-of';

const FINDERS: readonly { find(words: Words): readonly FrameMatch<DangerKind>[] }[] = [
  new FrameFinder(SUICIDE),
  new FrameFinder(VIOLENCE),
  new FrameFinder(MEDICAL),
  new FrameFinder(FIRE),
  new FrameFinder(CHILD),
  new FrameFinder(WATER),
];

/**
 * Danger that cannot wait, in the normal text of `words` (rulebook rule 43, [L22]). Manners of speaking, subjects to
 * read about and what is long over are left alone. In reading order.
 */
export function findDanger(words: Words): Danger[] {
  return FINDERS.flatMap((finder) => finder.find(words))
    .map((match) => ({ kind: match.label, ...spanOf(words, match) }))
    .sort((a, b) => a.start - b.start);
}
