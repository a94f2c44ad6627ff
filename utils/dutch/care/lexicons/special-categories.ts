import { ETHNICITY, ORIENTATION, PARTIES, RELIGION, UNIONS } from '../../lexicons/special-words';
import type { SpecialCategory } from '../care-reading';

/** Which category a word of `special-words.ts` belongs to; what is not here is about crime and punishment. */
export const CATEGORY_WORDS: readonly (readonly [SpecialCategory, ReadonlySet<string>])[] = [
  ['religion', new Set(RELIGION)],
  ['orientation', new Set(ORIENTATION)],
  ['ethnicity', new Set(ETHNICITY)],
  ['union', new Set(UNIONS)],
  ['politics', new Set(PARTIES)],
];
