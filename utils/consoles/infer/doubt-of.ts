import type { Doubt } from '../profile';
import { CERTAIN, type Sureness } from './inferred';

/** What of a page that was worked out is not certain enough to coach by; `composer`: nothing is, and all is left alone. */
export function doubtOf(sureness: Sureness): Doubt | 'composer' | null {
  return sureness.composer < CERTAIN ? 'composer' : doubtAboutRows(sureness);
}

/** The same of the conversation, where one can write for certain: the first that matters; null when all is certain. */
export function doubtAboutRows({ messages, rows, authors, text }: Omit<Sureness, 'composer'>): Doubt | null {
  if (messages < CERTAIN || rows < CERTAIN) return 'rows';
  if (authors < CERTAIN) return 'authors';
  return text < CERTAIN ? 'text' : null;
}
