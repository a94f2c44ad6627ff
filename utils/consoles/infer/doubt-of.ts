import type { Doubt } from '../profile';
import { CERTAIN, type Sureness } from './inferred';

/**
 * What of a page that was worked out is not certain enough to coach by, the first that matters; null when all is.
 * `composer`: not even that, so that nothing can be coached.
 */
export function doubtOf(sureness: Sureness): Doubt | 'composer' | null {
  if (sureness.composer < CERTAIN) return 'composer';
  if (sureness.messages < CERTAIN || sureness.rows < CERTAIN) return 'rows';
  if (sureness.authors < CERTAIN) return 'authors';
  return sureness.text < CERTAIN ? 'text' : null;
}
