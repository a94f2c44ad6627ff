import { findParts } from './find-parts';
import type { ConsoleProfile } from './profile';
import { surroundings } from './reading-of';
import { createRowCache } from './row-cache';
import { countersOf, isFailing } from './row-counters';

/**
 * Whether a profile can read this page as it is now: its parts are there, and its rows make sense. Reads in slices, as
 * everything does; finding that a part is missing costs a few look-ups.
 */
export async function canRead(profile: ConsoleProfile, signal: AbortSignal): Promise<boolean> {
  const parts = findParts(profile, document);
  if ('state' in parts) return false;
  const rows = await createRowCache(profile).readAll(parts.messages, signal);
  if (rows === null || rows === 'stopped' || signal.aborted) return false;
  const around = {
    ...surroundings(parts),
    now: Date.now(),
    ownNames: new Set<string>(),
    sent: new Set<string>(),
  };
  const { key, doubt, messages } = profile.assemble(rows, around);
  return key !== null && doubt === undefined && !isFailing(countersOf(messages));
}
