import type { Sureness } from '../../utils/consoles/infer/inferred';
import { partsFound } from '../../utils/consoles/parts-found';
import type { ConsoleProfile } from '../../utils/consoles/profile';
import type { RowCounters } from '../../utils/consoles/row-counters';
import type { PageCheck } from '../../utils/messaging/page-check';

/** Which console a page turned out to be. */
export interface FoundConsole {
  /** As it is read here: under the id and name of this site. */
  readonly profile: ConsoleProfile;
  /** What tells where its parts are, also where it is not trusted to be read. */
  readonly evidence: ConsoleProfile;
  /** The profile it is known by; null where it was pointed out or worked out. */
  readonly profileId: string | null;
  /** The profile that ought to fit and cannot read this page any more. */
  readonly insteadOf: string | null;
  /** How sure what was worked out is; null where nothing had to be. */
  readonly sureness: Sureness | null;
}

/** A console that is known by name. */
export function knownConsole(profile: ConsoleProfile, at: ConsoleProfile = profile): FoundConsole {
  const named = profile.confidence !== 'pointed' && profile.confidence !== 'inferred';
  return { profile: at, evidence: at, profileId: named ? profile.id : null, insteadOf: null, sureness: null };
}

/** What a maintainer has to know of it, as the page is now. */
export function checkOf(found: FoundConsole, counters: RowCounters): PageCheck {
  const { evidence, profileId, insteadOf, sureness } = found;
  const { checked, confidence } = evidence;
  return {
    profile: profileId,
    insteadOf,
    checked,
    confidence,
    parts: partsFound(evidence, document),
    counters,
    sureness,
  };
}
